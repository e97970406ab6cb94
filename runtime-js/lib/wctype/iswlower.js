mergeInto(LibraryManager.library, {
  iswlower: function (c) {
    return _towupper(c) !== c || c === 223 ? 1 : 0;
  },
  iswlower__sig: 'ii',
  iswupper: function (c) {
    return _towlower(c) !== c ? 1 : 0;
  },
  iswupper__sig: 'ii',
});
