// Kahan's way: exact on both sides of the cuts.
mergeInto(LibraryManager.library, {
  cacosh: function (to, place) {
    emStoreComplex(to, emCacosh(emComplex(place, false)), false);
  },
  cacosh__sig: 'vii',
  cacoshf: function (to, place) {
    emStoreComplex(to, emCacosh(emComplex(place, true)), true);
  },
  cacoshf__sig: 'vii',
  $emCacosh: function (z) {
    var a = emCsqrt([z[0] - 1, z[1]]), b = emCsqrt([z[0] + 1, z[1]]);
    return [_asinh(a[0] * b[0] + a[1] * b[1]), 2 * Math.atan2(a[1], b[0])];
  },
});
