mergeInto(LibraryManager.library, {
  wcrtomb: function (to, code, state) {
    return to ? _wctomb(to, code) : 1;
  },
  wcrtomb__sig: 'iiii',
});
