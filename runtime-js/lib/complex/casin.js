// Kahan's way: exact on both sides of the cuts.
mergeInto(LibraryManager.library, {
  casin: function (to, place) {
    emStoreComplex(to, emCasin(emComplex(place, false)), false);
  },
  casin__sig: 'vii',
  casinf: function (to, place) {
    emStoreComplex(to, emCasin(emComplex(place, true)), true);
  },
  casinf__sig: 'vii',
  $emCasin: function (z) {
    var a = emCsqrt([1 - z[0], -z[1]]), b = emCsqrt([1 + z[0], z[1]]);
    return [Math.atan2(z[0], a[0] * b[0] - a[1] * b[1]), _asinh(a[0] * b[1] - a[1] * b[0])];
  },
});
