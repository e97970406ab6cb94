mergeInto(LibraryManager.library, {
  rand_r: function (state) {
    var seed = HEAP32[state >> 2];
    seed = (Math.imul(seed, 1103515245) + 12345) | 0;
    HEAP32[state >> 2] = seed;
    seed ^= seed >>> 11;
    seed ^= (seed << 7) & -1658038656;
    seed ^= (seed << 15) & -272236544;
    seed ^= seed >>> 18;
    return seed >>> 1;
  },
  rand_r__sig: 'ii',
});
