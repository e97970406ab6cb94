// Memory for operator new: the program's handler is called until there is some; without one, std::bad_alloc is thrown.
mergeInto(LibraryManager.library, {
  $emNew: function (bytes, align) {
    var pointer;
    while (!(pointer = align > 16 ? _memalign(align, bytes || 1) : _malloc(bytes || 1)))
      if (emNewHandler.call) emNewHandler.call();
      else __ZSt17__throw_bad_allocv(bytes);
    return pointer;
  },
  // <new> defines it anew, where exceptions are on.
  _ZSt17__throw_bad_allocv: function (bytes) {
    abort('operator new: no memory for ' + (bytes >>> 0) + ' bytes');
  },
  _ZSt17__throw_bad_allocv__sig: 'v',
});
