mergeInto(LibraryManager.library, {
  wcwidth: function (c) {
    if (!c) return 0;
    if (!_iswprint(c)) return -1;
    if (emCharacter('Mn', c) || emCharacter('Me', c) || c === 8203) return 0;
    // East Asian wide forms, by the blocks that hold them.
    return (c >= 4352 && c <= 4447) || (c >= 11904 && c <= 42191 && c !== 12351) || (c >= 44032 && c <= 55203) || (c >= 63744 && c <= 64255) ||
      (c >= 65040 && c <= 65049) || (c >= 65072 && c <= 65135) || (c >= 65280 && c <= 65376) || (c >= 65504 && c <= 65510) ||
      (c >= 127744 && c <= 129791) || (c >= 131072 && c <= 262141) ? 2 : 1;
  },
  wcwidth__sig: 'ii',
  wcswidth: function (text, limit) {
    var sum = 0, width, at = text >>> 2;
    for (limit >>>= 0; limit && HEAP32[at]; limit--, at++) {
      width = _wcwidth(HEAP32[at]);
      if (width < 0) return -1;
      sum += width;
    }
    return sum;
  },
  wcswidth__sig: 'iii',
});
