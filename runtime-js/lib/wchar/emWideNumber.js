// Reads a number from a wide string by a function for bytes: read(text, endPointer).
mergeInto(LibraryManager.library, {
  $emWideNumber: function (text, endPointer, read) {
    var length = 0, stack = stackSave(), from = text >>> 2, copy, cell, end, i, result;
    while (HEAP32[from + length]) length++;
    // What is no ASCII ends a number; white space of Unicode before it counts as a space.
    copy = stackAlloc(length + 1);
    for (i = 0; i < length; i++) HEAPU8[copy + i] = HEAPU32[from + i] < 128 ? HEAP32[from + i] : _iswspace(HEAP32[from + i]) ? 32 : 1;
    HEAPU8[copy + length] = 0;
    cell = stackAlloc(4);
    result = read(copy, cell);
    end = HEAP32[cell >> 2] - copy;
    stackRestore(stack);
    if (endPointer) HEAP32[endPointer >> 2] = text + (end << 2);
    return result;
  },
});
