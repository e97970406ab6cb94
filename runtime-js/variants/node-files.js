// The root of a program that sees the real files where there are any (-s NODERAWFS=1).
mergeInto(LibraryManager.library, {
  $emVfsRoot: function () {
    if (ENVIRONMENT_IS_NODE && emFs) emVfsReal();
    else emVfsMemory();
  },
});
