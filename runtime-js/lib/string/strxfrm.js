mergeInto(LibraryManager.library, {
  strxfrm: function (to, from, size) {
    return _strlcpy(to, from, size);
  },
  strxfrm__sig: 'iiii',
});
