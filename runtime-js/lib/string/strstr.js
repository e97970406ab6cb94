mergeInto(LibraryManager.library, {
  strstr: function (text, what) {
    var n;
    what >>>= 0;
    for (text >>>= 0; ; text++) {
      for (n = 0; HEAPU8[what + n] && HEAPU8[text + n] === HEAPU8[what + n]; n++);
      if (!HEAPU8[what + n]) return text;
      if (!HEAPU8[text]) return 0;
    }
  },
  strstr__sig: 'iii',
});
