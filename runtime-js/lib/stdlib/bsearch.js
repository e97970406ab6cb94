mergeInto(LibraryManager.library, {
  bsearch: function (key, base, count, size, compare) {
    var low = 0, high = count >>> 0, middle, at, order;
    while (low < high) {
      middle = (low + high) >>> 1;
      at = (base >>> 0) + middle * size;
      order = dynCall_iii(compare, key, at);
      if (!order) return at;
      if (order < 0) high = middle;
      else low = middle + 1;
    }
    return 0;
  },
  bsearch__sig: 'iiiiii',
});
