mergeInto(LibraryManager.library, {
  $emMemset: function (to, byte, count) {
    to >>>= 0;
    HEAPU8.fill(byte & 255, to, to + (count >>> 0));
  },
});
