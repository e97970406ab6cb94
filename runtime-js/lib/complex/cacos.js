// Kahan's way: exact on both sides of the cuts.
mergeInto(LibraryManager.library, {
  cacos: function (to, place) {
    emStoreComplex(to, emCacos(emComplex(place, false)), false);
  },
  cacos__sig: 'vii',
  cacosf: function (to, place) {
    emStoreComplex(to, emCacos(emComplex(place, true)), true);
  },
  cacosf__sig: 'vii',
  $emCacos: function (z) {
    var a = emCsqrt([1 - z[0], -z[1]]), b = emCsqrt([1 + z[0], z[1]]);
    return [2 * Math.atan2(a[0], b[0]), _asinh(b[0] * a[1] - b[1] * a[0])];
  },
});
