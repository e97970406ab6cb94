mergeInto(LibraryManager.library, {
  strchrnul: function (text, byte) {
    text >>>= 0;
    byte &= 255;
    while (HEAPU8[text] && HEAPU8[text] !== byte) text++;
    return text;
  },
  strchrnul__sig: 'iii',
});
