mergeInto(LibraryManager.library, {
  vsnprintf: function (to, size, format, args) {
    var bytes = emFormat(format, args), i, count;
    to >>>= 0;
    size >>>= 0;
    if (size) {
      count = Math.min(bytes.length, size - 1);
      for (i = 0; i < count; i++) HEAPU8[to + i] = bytes[i];
      HEAPU8[to + i] = 0;
    }
    return bytes.length;
  },
  vsnprintf__sig: 'iiiii',
  snprintf: 'vsnprintf',
  sniprintf: 'vsnprintf',
  vsniprintf: 'vsnprintf',
});
