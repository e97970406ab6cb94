mergeInto(LibraryManager.library, {
  wcsftime: function (to, room, format, tm) {
    var stack = stackSave(), bytes = stackAlloc(4 * _wcslen(format) + 4), size = Math.min((room >>> 0) * 4, 65536), copy = _malloc(size + 1), count = 0;
    _wcstombs(bytes, format, 4 * _wcslen(format) + 4);
    if (copy && _strftime(copy, size, bytes, tm)) count = _mbstowcs(to, copy, room);
    _free(copy);
    stackRestore(stack);
    return count > 0 && count < room >>> 0 ? count : 0;
  },
  wcsftime__sig: 'iiiii',
});
