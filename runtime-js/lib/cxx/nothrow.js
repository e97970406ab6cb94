mergeInto(LibraryManager.library, {
  _ZSt7nothrow__data: [0],
  _ZnwmRKSt9nothrow_t: function (bytes, tag) {
    var pointer;
    while (!(pointer = _malloc(bytes || 1)) && emNewHandler.call) emNewHandler.call();
    return pointer;
  },
  _ZnwmRKSt9nothrow_t__sig: 'iii',
  _ZnamRKSt9nothrow_t: '_ZnwmRKSt9nothrow_t',
  _ZnwjRKSt9nothrow_t: '_ZnwmRKSt9nothrow_t',
  _ZnajRKSt9nothrow_t: '_ZnwmRKSt9nothrow_t',
});
