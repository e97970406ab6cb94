// Ends the program, normally or by abort.
var ABORT = false;
var EXITSTATUS = 0;
var emAtExit = []; // called at exit, the last one first
var emAtFlush = []; // called to flush buffered output
var emMainRuns = false;

function ExitStatus(status) {
  this.name = "ExitStatus";
  this.message = "Program terminated with exit(" + status + ")";
  this.status = status;
}

function emFlush() {
  for (var i = 0; i < emAtFlush.length; i++) emAtFlush[i]();
}

function abort(what) {
  if (Module.onAbort) Module.onAbort(what);
  try {
    emFlush();
  } catch (e) {}
  ABORT = true;
  EXITSTATUS = 134;
  what = "Aborted(" + (what === undefined ? "" : what) + ")";
  err(what);
  var error = new Error(what);
  error.name = "RuntimeError";
  error.emAborted = true;
  throw error;
}

function exit(status, implicit) {
  EXITSTATUS = status;
  emMainRuns = false;
  //#if EXIT_RUNTIME
  //#if ALIVE
  emAlive.waits = implicit && emAlive.count > 0;
  if (!emAlive.waits && (!implicit || !Module.noExitRuntime)) {
  //#else
  if (!implicit || !Module.noExitRuntime) {
  //#endif
  //#else
  if (!implicit) {
  //#endif
    while (emAtExit.length) emAtExit.pop()();
    emDestructorsGoHere;
    emFlush();
    if (Module.onExit) Module.onExit(EXITSTATUS);
  } else emFlush();
  quit_(EXITSTATUS, new ExitStatus(EXITSTATUS), implicit);
}
//#if ABORTING
// What leaves a function of the program ends it, unless the program ends so itself; none of its functions runs after that.
var emDepth = 0; // calls that are open
function emAborting(functions) {
  var guarded = {};
  Object.keys(functions).forEach(function (name) {
    var call = functions[name];
    guarded[name] = function () {
      if (ABORT) throw "program has already aborted!";
      emDepth++;
      try {
        return call.apply(null, arguments);
      } catch (e) {
        if (ABORT || emDepth > 1 || e instanceof ExitStatus || e === "unwind") throw e;
        abort("unhandled exception: " + e + ", " + e.stack);
      } finally {
        emDepth--;
      }
    };
  });
  return guarded;
}
//#endif
