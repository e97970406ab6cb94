// A stable merge sort over the elements' addresses; they move once, at the end.
mergeInto(LibraryManager.library, {
  qsort: function (base, count, size, compare) {
    // A comparator that contradicts itself gives some order, but never leads out of the array.
    base >>>= 0;
    count >>>= 0;
    size >>>= 0;
    if (count < 2 || !size) return;
    var from = new Uint32Array(count), to = new Uint32Array(count), i, n, at, low, middle, high, left, right, swap;
    for (i = 0; i < count; i++) from[i] = base + i * size;
    for (low = 0; low < count; low += 8)
      for (i = low + 1, high = Math.min(low + 8, count); i < high; i++) {
        at = from[i];
        for (n = i; n > low && dynCall_iii(compare, from[n - 1], at) > 0; n--) from[n] = from[n - 1];
        from[n] = at;
      }
    for (n = 8; n < count; n *= 2) {
      for (low = 0; low < count; low = high) {
        middle = Math.min(low + n, count);
        high = Math.min(middle + n, count);
        left = low;
        right = middle;
        if (right < high && dynCall_iii(compare, from[middle - 1], from[middle]) <= 0) right = high;
        for (i = low; i < high; i++)
          if (right === high && left >= middle) break;
          else if (left < middle && (right >= high || dynCall_iii(compare, from[left], from[right]) <= 0)) to[i] = from[left++];
          else to[i] = from[right++];
        // In order already: the right run was never touched.
        for (; i < high; i++) to[i] = from[i];
      }
      swap = from;
      from = to;
      to = swap;
    }
    var copy = HEAP8.slice(base, base + count * size);
    for (i = 0; i < count; i++) {
      at = from[i] - base;
      low = base + i * size;
      if (at !== i * size) for (n = 0; n < size; n++) HEAP8[low + n] = copy[at + n];
    }
  },
  qsort__sig: 'viiii',
});
