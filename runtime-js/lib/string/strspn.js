mergeInto(LibraryManager.library, {
  strspn: function (text, accept) {
    var set = emByteSet(accept), count = 0;
    text >>>= 0;
    while (set[HEAPU8[text + count]]) count++;
    return count;
  },
  strspn__sig: 'iii',
});
