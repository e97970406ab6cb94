mergeInto(LibraryManager.library, {
  clog: function (to, place) {
    emStoreComplex(to, emClog(emComplex(place, false)), false);
  },
  clog__sig: 'vii',
  clogf: function (to, place) {
    emStoreComplex(to, emClog(emComplex(place, true)), true);
  },
  clogf__sig: 'vii',
  $emClog: function (z) {
    var x = Math.abs(z[0]), y = Math.abs(z[1]), size = _hypot(x, y), most = Math.max(x, y), least = Math.min(x, y);
    // Near 1 the logarithm of the size would lose what the size has rounded away.
    if (size > 0.5 && size < 2) size = 0.5 * _log1p((most - 1) * (most + 1) + least * least);
    else if (size === Infinity && most < Infinity) size = _log(_hypot(x / 2, y / 2)) + 0.6931471805599453;
    else size = _log(size);
    return [size, Math.atan2(z[1], z[0])];
  },
});
