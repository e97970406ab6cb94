mergeInto(LibraryManager.library, {
  memset: function (to, byte, count) {
    HEAPU8.fill(byte & 255, to >>> 0, (to >>> 0) + (count >>> 0));
    return to;
  },
  memset__sig: 'iiii',
});
