mergeInto(LibraryManager.library, {
  ccos: function (to, place) {
    emStoreComplex(to, emCcos(emComplex(place, false)), false);
  },
  ccos__sig: 'vii',
  ccosf: function (to, place) {
    emStoreComplex(to, emCcos(emComplex(place, true)), true);
  },
  ccosf__sig: 'vii',
  $emCcos: function (z) {
    return emCcosh([-z[1], z[0]]);
  },
});
