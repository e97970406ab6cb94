mergeInto(LibraryManager.library, {
  wcsnrtombs: function (to, source, limit, room, state) {
    var text = HEAP32[source >> 2] >>> 0, count = 0, stack = stackSave(), cell = stackAlloc(4), length, i, code;
    limit >>>= 0;
    room >>>= 0;
    for (; limit; limit--, text += 4) {
      code = HEAP32[text >> 2];
      length = _wctomb(cell, code);
      if (length < 0 || (to && count + length > room)) break;
      for (i = 0; to && i < length; i++) HEAPU8[to + count + i] = HEAPU8[cell + i];
      if (!code) {
        text = 0;
        break;
      }
      count += length;
    }
    stackRestore(stack);
    if (to) HEAP32[source >> 2] = text;
    return length < 0 ? -1 : count;
  },
  wcsnrtombs__sig: 'iiiiii',
  wcsrtombs: function (to, source, room, state) {
    return _wcsnrtombs(to, source, -1, room, state);
  },
  wcsrtombs__sig: 'iiiii',
});
