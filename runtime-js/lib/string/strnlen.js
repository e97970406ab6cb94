mergeInto(LibraryManager.library, {
  strnlen: function (text, limit) {
    var count = 0;
    text >>>= 0;
    limit >>>= 0;
    while (count < limit && HEAPU8[text + count]) count++;
    return count;
  },
  strnlen__sig: 'iii',
});
