mergeInto(LibraryManager.library, {
  casinh: function (to, place) {
    emStoreComplex(to, emCasinh(emComplex(place, false)), false);
  },
  casinh__sig: 'vii',
  casinhf: function (to, place) {
    emStoreComplex(to, emCasinh(emComplex(place, true)), true);
  },
  casinhf__sig: 'vii',
  $emCasinh: function (z) {
    var w = emCasin([-z[1], z[0]]);
    return [w[1], -w[0]];
  },
});
