mergeInto(LibraryManager.library, {
  strcpy: function (to, from) {
    var at = to >>> 0;
    from >>>= 0;
    while ((HEAPU8[at++] = HEAPU8[from++]));
    return to;
  },
  strcpy__sig: 'iii',
  __strcpy_chk: 'strcpy',
});
