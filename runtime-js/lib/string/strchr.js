mergeInto(LibraryManager.library, {
  strchr: function (text, byte) {
    text >>>= 0;
    byte &= 255;
    for (; HEAPU8[text] !== byte; text++) if (!HEAPU8[text]) return 0;
    return text;
  },
  strchr__sig: 'iii',
  index: 'strchr',
});
