mergeInto(LibraryManager.library, {
  // The bits that new files do not get. The real files have those of the process as well.
  __emback_umask: function (mask) {
    var old = emVfs.umask;
    emVfs.umask = mask & 511;
    return old;
  },
  __emback_umask__sig: 'ii',
});
