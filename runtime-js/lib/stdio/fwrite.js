mergeInto(LibraryManager.library, {
  fwrite: function (from, size, count, file) {
    var total = Math.imul(size, count);
    if (!total) return 0;
    return emPut(file, HEAPU8, from >>> 0, (from >>> 0) + total) ? count : 0;
  },
  fwrite__sig: 'iiiii',
  fwrite_unlocked: 'fwrite',
});
