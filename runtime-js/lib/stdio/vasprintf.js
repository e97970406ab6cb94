mergeInto(LibraryManager.library, {
  vasprintf: function (pointer, format, args) {
    // Once to learn the length, once to write.
    var length = _vsnprintf(0, 0, format, args), to = length < 0 ? 0 : _malloc(length + 1);
    if (!to) return -1;
    HEAP32[pointer >> 2] = to;
    return _vsnprintf(to, length + 1, format, args);
  },
  vasprintf__sig: 'iiii',
  asprintf: 'vasprintf',
});
