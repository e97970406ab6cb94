mergeInto(LibraryManager.library, {
  vsnprintf: function (to, size, format, args) {
    var end, length;
    to >>>= 0;
    // The last byte of the room is kept for the zero.
    end = to + (size ? (size >>> 0) - 1 : 0);
    length = emFormat(format, args, function (list, from, stop) {
      while (from < stop && to < end) HEAPU8[to++] = list[from++];
      return true;
    });
    if (size) HEAPU8[to] = 0;
    return length;
  },
  vsnprintf__sig: 'iiiii',
  snprintf: 'vsnprintf',
  sniprintf: 'vsnprintf',
  vsniprintf: 'vsnprintf',
});
