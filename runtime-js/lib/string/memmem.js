mergeInto(LibraryManager.library, {
  memmem: function (from, count, what, length) {
    var i, n;
    from >>>= 0;
    what >>>= 0;
    count >>>= 0;
    length >>>= 0;
    for (i = 0; i + length <= count; i++) {
      for (n = 0; n < length && HEAPU8[from + i + n] === HEAPU8[what + n]; n++);
      if (n === length) return from + i;
    }
    return 0;
  },
  memmem__sig: 'iiiii',
});
