// Makes the memory larger; only a module built for it can take that.
mergeInto(LibraryManager.library, {
  $emGrowMemory: function (bytes) {
    return typeof emEnlarge === 'function' && emEnlarge(bytes);
  },
});
