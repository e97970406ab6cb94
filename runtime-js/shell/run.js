// Start: hooks, constructors, main.
var calledRun = false;
//#if DEPENDENCIES
var emPreRunDone = false;
//#endif

function emCallbacks(list) {
  if (typeof list === "function") list = [list];
  for (var i = 0; list && i < list.length; i++) list[i](Module);
}

//#if HAS_MAIN
function callMain(args) {
  emMainRuns = true;
  //#if ABORTING
  emDepth++;
  //#endif
  try {
    emCallMainGoesHere;
  } catch (e) {
    return emEnded(e);
  }
  //#if ABORTING
  finally {
    emDepth--;
  }
  //#endif
}

//#if WASM
// A trap ends the program as abort() does, with the engine's message.
function emTrapped(trap) {
  try {
    abort(trap.message);
  } catch (ended) {
    ended.stack = trap.stack;
    return ended;
  }
}
//#endif
// A program that ended by exit() is no error; abort() has already printed its message.
function emEnded(e) {
  emMainRuns = false;
  //#if EXCEPTIONS
  if (emThrown.is(e))
    try {
      emUncaught(e);
    } catch (ended) {
      e = ended;
    }
  //#endif
  if (e instanceof ExitStatus || e === "unwind") return EXITSTATUS;
  //#if WASM
  if (e instanceof WebAssembly.RuntimeError) e = emTrapped(e);
  //#endif
  try {
    emFlush();
  } catch (ignored) {}
  //#if ASSERTIONS
  if (e && (/call stack/.test(e.message) || e.message === "too much recursion"))
    err("calls are nested deeper than the engine allows (node: raise it with --stack-size); STACK_SIZE does not change that");
  //#endif
  //#if !MODULARIZE
  if ((ENVIRONMENT_IS_NODE || ENVIRONMENT_IS_SHELL) && e && e.emAborted) {
    //#if ASSERTIONS
    if (e.stack) err(e.stack);
    //#endif
    quit_(EXITSTATUS, e, true);
    return EXITSTATUS;
  }
  //#endif
  throw e;
}
Module.callMain = callMain;
//#endif

function run(args) {
  if (calledRun) return;
  //#if MEM_FILE
  if (emDataPending) return;
  //#endif
  //#if WASM
  if (emCodePending) return;
  //#endif
  //#if DEPENDENCIES
  if (emDependencies.count) {
    emDependencies.waiting = true;
    return;
  }
  if (!emPreRunDone) {
    emPreRunDone = true;
    emCallbacks(Module.preRun);
    // What preRun has added is waited for, too.
    if (emDependencies.count) {
      emDependencies.waiting = true;
      return;
    }
  }
  calledRun = true;
  //#else
  calledRun = true;
  emCallbacks(Module.preRun);
  //#endif
  //#if HAS_MAIN
  try {
    emConstructorsGoHere;
  } catch (e) {
    emEnded(e);
    return;
  }
  //#else
  emConstructorsGoHere;
  //#endif
  //#if INITIALIZED
  runtimeInitialized = true;
  //#endif
  //#if HOOKS
  while (emHooks.init.length) emHooks.init.shift()(Module);
  while (emHooks.preMain.length) emHooks.preMain.shift()(Module);
  //#endif
  Module.calledRun = true;
  if (Module.onRuntimeInitialized) Module.onRuntimeInitialized();
  //#if MODULARIZE
  emTellWaiting();
  //#endif
  //#if HAS_MAIN
  //#if ARGUMENTS
  if (!Module.noInitialRun) callMain(args || arguments_);
  //#else
  if (!Module.noInitialRun) callMain();
  //#endif
  //#endif
  emCallbacks(Module.postRun);
  //#if HOOKS
  emHooks.past = true;
  //#endif
}
Module.run = run;
//#if MODULARIZE
// The result of the factory can be used at once, or awaited. `then` is hidden while a promise resolves with it, or else
// the promise would call it again and again.
var emWaiting = [];
var emThen = function (resolved, rejected) {
  return new Promise(function (resolve, reject) {
    function settle() {
      //#if WASM
      if (emStartFailure) return rejected ? resolve(rejected(emStartFailure)) : reject(emStartFailure);
      //#endif
      delete Module.then;
      try {
        resolve(resolved ? resolved(Module) : Module);
      } catch (e) {
        reject(e);
      } finally {
        emShowThen();
      }
    }
    //#if WASM
    if (emStartFailure) return settle();
    //#endif
    if (calledRun) settle();
    else emWaiting.push(settle);
  });
};
function emTellWaiting() {
  var waiting = emWaiting;
  emWaiting = [];
  for (var i = 0; i < waiting.length; i++) waiting[i]();
}
function emShowThen() {
  Object.defineProperty(Module, "then", { value: emThen, configurable: true, writable: true });
}
if (typeof Promise === "function") emShowThen();
//#endif
if (Module.preInit) emCallbacks(Module.preInit);
emStartDataGoesHere;
run();
