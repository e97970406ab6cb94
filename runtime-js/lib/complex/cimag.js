mergeInto(LibraryManager.library, {
  cimag: function (place) {
    return emCimag(emComplex(place, false));
  },
  cimag__sig: 'di',
  cimagf: function (place) {
    return emCimag(emComplex(place, true));
  },
  cimagf__sig: 'fi',
  $emCimag: function (z) {
    return z[1];
  },
});
