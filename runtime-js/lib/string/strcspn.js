mergeInto(LibraryManager.library, {
  strcspn: function (text, reject) {
    var set = emByteSet(reject), count = 0;
    text >>>= 0;
    while (HEAPU8[text + count] && !set[HEAPU8[text + count]]) count++;
    return count;
  },
  strcspn__sig: 'iii',
});
