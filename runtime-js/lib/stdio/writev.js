// Pairs of an address and a size.
mergeInto(LibraryManager.library, {
  writev: function (fd, list, count) {
    var i, done, total = 0;
    for (i = 0; i < count; i++, list += 8) {
      done = _write(fd, HEAP32[list >> 2], HEAP32[(list + 4) >> 2]);
      if (done < 0) return i ? total : -1;
      total += done;
    }
    return total;
  },
  writev__sig: 'iiii',
});
