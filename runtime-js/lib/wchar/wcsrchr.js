mergeInto(LibraryManager.library, {
  wcsrchr: function (text, c) {
    var found = 0;
    for (text >>>= 2; ; text++) {
      if (HEAP32[text] === c) found = text << 2;
      if (!HEAP32[text]) return found;
    }
  },
  wcsrchr__sig: 'iii',
});
