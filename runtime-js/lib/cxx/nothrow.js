// The forms of operator new that give null where no memory is left, also where the handler throws.
mergeInto(LibraryManager.library, {
  _ZSt7nothrow__data: [0],
  _ZnwmRKSt9nothrow_t: function (bytes, tag) {
    return emNewOrNull(bytes, 16);
  },
  _ZnwmRKSt9nothrow_t__sig: 'iii',
  _ZnamRKSt9nothrow_t: '_ZnwmRKSt9nothrow_t',
  _ZnwjRKSt9nothrow_t: '_ZnwmRKSt9nothrow_t',
  _ZnajRKSt9nothrow_t: '_ZnwmRKSt9nothrow_t',
});
