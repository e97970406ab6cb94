// Milliseconds since 1970, with a fraction where the engine has one.
mergeInto(LibraryManager.library, {
  $emNow: function () {
    return typeof performance === 'object' && performance.timeOrigin ? performance.timeOrigin + performance.now() : Date.now();
  },
});
