mergeInto(LibraryManager.library, {
  strrchr: function (text, byte) {
    var found = 0;
    text >>>= 0;
    byte &= 255;
    for (;; text++) {
      if (HEAPU8[text] === byte) found = text;
      if (!HEAPU8[text]) return found;
    }
  },
  strrchr__sig: 'iii',
  rindex: 'strrchr',
});
