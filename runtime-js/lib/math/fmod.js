// The remainder of JavaScript is the one of C, exact.
mergeInto(LibraryManager.library, {
  fmod: function (x, y) {
    return x % y;
  },
  fmod__sig: 'ddd',
  fmodf: 'fmod',
  fmodl: 'fmod',
});
