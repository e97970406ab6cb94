mergeInto(LibraryManager.library, {
  creal: function (place) {
    return emCreal(emComplex(place, false));
  },
  creal__sig: 'di',
  crealf: function (place) {
    return emCreal(emComplex(place, true));
  },
  crealf__sig: 'fi',
  $emCreal: function (z) {
    return z[0];
  },
});
