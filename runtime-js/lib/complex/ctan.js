mergeInto(LibraryManager.library, {
  ctan: function (to, place) {
    emStoreComplex(to, emCtan(emComplex(place, false)), false);
  },
  ctan__sig: 'vii',
  ctanf: function (to, place) {
    emStoreComplex(to, emCtan(emComplex(place, true)), true);
  },
  ctanf__sig: 'vii',
  $emCtan: function (z) {
    var w = emCtanh([-z[1], z[0]]);
    return [w[1], -w[0]];
  },
});
