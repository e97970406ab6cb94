mergeInto(LibraryManager.library, {
  mbstowcs: function (to, text, room) {
    var stack = stackSave(), cells = stackAlloc(16), result;
    HEAP32[cells >> 2] = text;
    HEAP32[(cells + 4) >> 2] = HEAP32[(cells + 8) >> 2] = 0;
    result = _mbsrtowcs(to, cells, room, cells + 4);
    stackRestore(stack);
    return result;
  },
  mbstowcs__sig: 'iiii',
  wcstombs: function (to, text, room) {
    var stack = stackSave(), cell = stackAlloc(4), result;
    HEAP32[cell >> 2] = text;
    result = _wcsrtombs(to, cell, room, 0);
    stackRestore(stack);
    return result;
  },
  wcstombs__sig: 'iiii',
});
