mergeInto(LibraryManager.library, {
  wcschr: function (text, c) {
    for (text >>>= 2; HEAP32[text] !== c; text++) if (!HEAP32[text]) return 0;
    return text << 2;
  },
  wcschr__sig: 'iii',
});
