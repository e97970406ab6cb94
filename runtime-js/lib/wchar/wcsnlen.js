mergeInto(LibraryManager.library, {
  wcsnlen: function (text, limit) {
    var from = text >>> 2, at = from;
    for (limit >>>= 0; at - from < limit && HEAP32[at]; at++);
    return at - from;
  },
  wcsnlen__sig: 'iii',
});
