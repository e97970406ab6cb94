mergeInto(LibraryManager.library, {
  stpcpy: function (to, from) {
    to >>>= 0;
    from >>>= 0;
    while ((HEAPU8[to] = HEAPU8[from++])) to++;
    return to;
  },
  stpcpy__sig: 'iii',
  __stpcpy: 'stpcpy',
  __stpcpy_chk: 'stpcpy',
});
