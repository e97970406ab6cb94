mergeInto(LibraryManager.library, {
  strncat: function (to, from, count) {
    var at = (to >>> 0) + _strlen(to);
    from >>>= 0;
    for (count >>>= 0; count && HEAPU8[from]; count--) HEAPU8[at++] = HEAPU8[from++];
    HEAPU8[at] = 0;
    return to;
  },
  strncat__sig: 'iiii',
  __strncat_chk: 'strncat',
});
