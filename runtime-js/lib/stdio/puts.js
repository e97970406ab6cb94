mergeInto(LibraryManager.library, {
  puts: function (text) {
    var end = text >>>= 0;
    while (HEAPU8[end]) end++;
    return emPut(2, HEAPU8, text, end) && emPut(2, [10], 0, 1) ? 1 : -1;
  },
  puts__sig: 'ii',
});
