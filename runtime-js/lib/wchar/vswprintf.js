mergeInto(LibraryManager.library, {
  vswprintf: function (to, room, format, args) {
    var at = to >>> 2, end = at + (room >>> 0), length;
    length = emFormat(format, args, function (units, from, stop) {
      while (from < stop && at < end) HEAP32[at++] = units[from++];
      return true;
    }, emWideString);
    if (!room) return -1;
    if (at === end) {
      // As C has it, unlike snprintf: what does not fit is an error.
      HEAP32[end - 1] = 0;
      return -1;
    }
    HEAP32[at] = 0;
    return length;
  },
  vswprintf__sig: 'iiiii',
  swprintf: 'vswprintf',
});
