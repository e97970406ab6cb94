mergeInto(LibraryManager.library, {
  mbsnrtowcs: function (to, source, limit, room, state) {
    var text = HEAP32[source >> 2] >>> 0, count = 0, stack = stackSave(), cell = stackAlloc(4), length;
    state = state || _emMbState;
    limit >>>= 0;
    room >>>= 0;
    for (; !to || count < room; count++) {
      if (!limit) break;
      length = _mbrtowc(cell, text, limit, state);
      if (length === -1) break;
      if (length === -2) {
        text += limit;
        break;
      }
      if (to) HEAP32[(to >> 2) + count] = HEAP32[cell >> 2];
      if (!length) {
        text = 0;
        break;
      }
      text += length;
      limit -= length;
    }
    stackRestore(stack);
    if (to) HEAP32[source >> 2] = text;
    return length === -1 ? -1 : count;
  },
  mbsnrtowcs__sig: 'iiiiii',
  mbsrtowcs: function (to, source, room, state) {
    return _mbsnrtowcs(to, source, -1, room, state);
  },
  mbsrtowcs__sig: 'iiiii',
});
