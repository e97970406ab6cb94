mergeInto(LibraryManager.library, {
  wcscat: function (to, from) {
    _wcscpy((to + (_wcslen(to) << 2)) | 0, from);
    return to;
  },
  wcscat__sig: 'iii',
});
