mergeInto(LibraryManager.library, {
  vasprintf: function (pointer, format, args) {
    var bytes = emFormat(format, args), to = _malloc(bytes.length + 1), i;
    if (!to) return -1;
    for (i = 0; i < bytes.length; i++) HEAPU8[to + i] = bytes[i];
    HEAPU8[to + i] = 0;
    HEAP32[pointer >> 2] = to;
    return bytes.length;
  },
  vasprintf__sig: 'iiii',
  asprintf: 'vasprintf',
});
