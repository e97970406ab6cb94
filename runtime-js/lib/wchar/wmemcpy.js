mergeInto(LibraryManager.library, {
  wmemcpy: function (to, from, count) {
    return _memcpy(to, from, count << 2);
  },
  wmemcpy__sig: 'iiii',
  wmemmove: 'wmemcpy',
});
