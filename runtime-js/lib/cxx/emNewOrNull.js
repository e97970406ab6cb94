mergeInto(LibraryManager.library, {
  $emNewOrNull: function (bytes, align) {
    var pointer;
    try {
      while (!(pointer = align > 16 ? _memalign(align, bytes || 1) : _malloc(bytes || 1)) && emNewHandler.call) emNewHandler.call();
    } catch (e) {
      if (!emTerminate.swallow || !emTerminate.swallow(e)) throw e;
    }
    return pointer;
  },
});
