mergeInto(LibraryManager.library, {
  catan: function (to, place) {
    emStoreComplex(to, emCatan(emComplex(place, false)), false);
  },
  catan__sig: 'vii',
  catanf: function (to, place) {
    emStoreComplex(to, emCatan(emComplex(place, true)), true);
  },
  catanf__sig: 'vii',
  $emCatan: function (z) {
    var w = emCatanh([-z[1], z[0]]);
    return [w[1], -w[0]];
  },
});
