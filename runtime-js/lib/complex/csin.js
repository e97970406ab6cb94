mergeInto(LibraryManager.library, {
  csin: function (to, place) {
    emStoreComplex(to, emCsin(emComplex(place, false)), false);
  },
  csin__sig: 'vii',
  csinf: function (to, place) {
    emStoreComplex(to, emCsin(emComplex(place, true)), true);
  },
  csinf__sig: 'vii',
  $emCsin: function (z) {
    var w = emCsinh([-z[1], z[0]]);
    return [w[1], -w[0]];
  },
});
