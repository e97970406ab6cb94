mergeInto(LibraryManager.library, {
  wcpcpy: function (to, from) {
    _wcscpy(to, from);
    return (to + (_wcslen(from) << 2)) | 0;
  },
  wcpcpy__sig: 'iii',
});
