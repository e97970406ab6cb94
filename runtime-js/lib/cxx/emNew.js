// Memory for operator new: the program's handler is called until there is some, and without one the program ends.
mergeInto(LibraryManager.library, {
  $emNew: function (bytes, align) {
    var pointer;
    while (!(pointer = align > 16 ? _memalign(align, bytes || 1) : _malloc(bytes || 1)))
      if (emNewHandler.call) emNewHandler.call();
      else abort('operator new: no memory for ' + (bytes >>> 0) + ' bytes');
    return pointer;
  },
});
