mergeInto(LibraryManager.library, {
  carg: function (place) {
    return emCarg(emComplex(place, false));
  },
  carg__sig: 'di',
  cargf: function (place) {
    return emCarg(emComplex(place, true));
  },
  cargf__sig: 'fi',
  $emCarg: function (z) {
    return Math.atan2(z[1], z[0]);
  },
});
