mergeInto(LibraryManager.library, {
  cabs: function (place) {
    return emCabs(emComplex(place, false));
  },
  cabs__sig: 'di',
  cabsf: function (place) {
    return emCabs(emComplex(place, true));
  },
  cabsf__sig: 'fi',
  $emCabs: function (z) {
    return _hypot(z[0], z[1]);
  },
});
