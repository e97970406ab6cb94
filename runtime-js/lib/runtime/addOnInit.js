// Functions to call before the constructors (preRun), behind them (init), before main, and at the end: Emscripten's names.
mergeInto(LibraryManager.library, {
  $emHooks: { init: [], preMain: [] },
  // Set by `run` when the constructors have run.
  $runtimeInitialized: '=false',
  $addOnInit: function (hook) {
    emHooks.init.push(hook);
  },
  $addOnPreMain: function (hook) {
    emHooks.preMain.push(hook);
  },
  $addOnPreRun: function (hook) {
    Module.preRun = [].concat(Module.preRun || [], hook);
  },
  $addOnPostRun: function (hook) {
    Module.postRun = [].concat(Module.postRun || [], hook);
  },
  $addOnExit: function (hook) {
    emAtExit.push(hook);
  },
});
