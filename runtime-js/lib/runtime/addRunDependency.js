// Holds back main until each name that was added is removed.
mergeInto(LibraryManager.library, {
  $emDependencies: { count: 0, waiting: false },
  $addRunDependency: function (id) {
    emDependencies.count++;
    if (Module.monitorRunDependencies) Module.monitorRunDependencies(emDependencies.count);
  },
  $removeRunDependency: function (id) {
    emDependencies.count--;
    if (Module.monitorRunDependencies) Module.monitorRunDependencies(emDependencies.count);
    if (!emDependencies.count && emDependencies.waiting) {
      emDependencies.waiting = false;
      run();
    }
  },
});
