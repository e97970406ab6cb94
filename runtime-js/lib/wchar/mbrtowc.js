mergeInto(LibraryManager.library, {
  mbrtowc: function (to, text, limit, state) {
    var cell, bytes = [], have, found, i;
    state = (state || _emMbState) >> 2;
    // The state has the bytes of a character that has begun: how many, and themselves.
    have = HEAP32[state] & 7;
    if (!text) {
      HEAP32[state] = HEAP32[state + 1] = 0;
      if (!have) return 0;
      emSetErrno(84);
      return -1;
    }
    if (!(limit >>>= 0)) return -2;
    text >>>= 0;
    for (i = 0; i < have; i++) bytes.push((HEAP32[state + 1] >> (8 * i)) & 255);
    for (i = 0; i < Math.min(limit, 4 - have); i++) bytes.push(HEAPU8[text + i]);
    found = emDecode(bytes, 0, bytes.length);
    if (found.code === -2) {
      for (cell = i = 0; i < bytes.length; i++) cell |= bytes[i] << (8 * i);
      HEAP32[state] = bytes.length;
      HEAP32[state + 1] = cell;
      return -2;
    }
    HEAP32[state] = HEAP32[state + 1] = 0;
    if (found.code === -1) {
      emSetErrno(84);
      return -1;
    }
    if (to) HEAP32[to >> 2] = found.code;
    return found.code ? found.length - have : 0;
  },
  mbrtowc__sig: 'iiiii',
  mbrlen: function (text, limit, state) {
    return _mbrtowc(0, text, limit, state || _emMbState);
  },
  mbrlen__sig: 'iiii',
  mbsinit: function (state) {
    return !state || !HEAP32[state >> 2] ? 1 : 0;
  },
  mbsinit__sig: 'ii',
  emMbState__data: [0, 0],
});
