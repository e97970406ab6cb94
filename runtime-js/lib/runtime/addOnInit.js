// Functions to call before the constructors (preRun), behind them (init), before main, and at the end: Emscripten's names. Where the
// program has been started at once, a script behind the runtime comes too late for these: what is past is called at once.
mergeInto(LibraryManager.library, {
  $emHooks: { init: [], preMain: [], past: false },
  // Set by `run` when the constructors have run.
  $runtimeInitialized: '=false',
  $addOnInit: function (hook) {
    if (emHooks.past) hook(Module);
    else emHooks.init.push(hook);
  },
  $addOnPreMain: function (hook) {
    emHooks.preMain.push(hook);
  },
  $addOnPreRun: function (hook) {
    Module.preRun = [].concat(Module.preRun || [], hook);
  },
  $addOnPostRun: function (hook) {
    if (emHooks.past) hook(Module);
    else Module.postRun = [].concat(Module.postRun || [], hook);
  },
  $addOnExit: function (hook) {
    emAtExit.push(hook);
  },
});
