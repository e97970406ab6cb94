mergeInto(LibraryManager.library, {
  ungetc: function (byte, file) {
    if (byte === -1 || file !== 1) return -1;
    emStreams[1].back.push(byte & 255);
    emStreams[1].ended = false;
    return byte & 255;
  },
  ungetc__sig: 'iii',
});
