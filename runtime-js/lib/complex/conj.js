mergeInto(LibraryManager.library, {
  conj: function (to, place) {
    emStoreComplex(to, emConj(emComplex(place, false)), false);
  },
  conj__sig: 'vii',
  conjf: function (to, place) {
    emStoreComplex(to, emConj(emComplex(place, true)), true);
  },
  conjf__sig: 'vii',
  $emConj: function (z) {
    return [z[0], -z[1]];
  },
});
