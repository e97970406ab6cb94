mergeInto(LibraryManager.library, {
  cproj: function (to, place) {
    emStoreComplex(to, emCproj(emComplex(place, false)), false);
  },
  cproj__sig: 'vii',
  cprojf: function (to, place) {
    emStoreComplex(to, emCproj(emComplex(place, true)), true);
  },
  cprojf__sig: 'vii',
  $emCproj: function (z) {
    if (Math.abs(z[0]) !== Infinity && Math.abs(z[1]) !== Infinity) return z;
    return [Infinity, z[1] < 0 || 1 / z[1] < 0 ? -0 : 0];
  },
});
