mergeInto(LibraryManager.library, {
  nextafter: function (x, y) {
    if (x !== x || y !== y) return NaN;
    if (x === y) return y;
    if (x === 0) return y > 0 ? 5e-324 : -5e-324;
    emCell[0] = x;
    if (x < y === x > 0) {
      if (!(emCell32[0] = emCell32[0] + 1)) emCell32[1]++;
    } else if (!emCell32[0]--) emCell32[1]--;
    return emCell[0];
  },
  nextafter__sig: 'ddd',
  nextafterl: 'nextafter',
  nexttoward: 'nextafter',
  nexttowardl: 'nextafter',
});
