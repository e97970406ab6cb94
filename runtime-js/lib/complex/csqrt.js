// Kahan's way: the larger part by a root, the smaller by a division.
mergeInto(LibraryManager.library, {
  csqrt: function (to, place) {
    emStoreComplex(to, emCsqrt(emComplex(place, false)), false);
  },
  csqrt__sig: 'vii',
  csqrtf: function (to, place) {
    emStoreComplex(to, emCsqrt(emComplex(place, true)), true);
  },
  csqrtf__sig: 'vii',
  $emCsqrt: function (z) {
    var x = z[0], y = z[1], scale = 1, root;
    if (x === 0 && y === 0) return [0, y];
    if (Math.abs(y) === Infinity) return [Infinity, y];
    if (x !== x) return [x, x];
    if (Math.abs(x) === Infinity) {
      if (x > 0) return [x, y !== y ? y : y < 0 || 1 / y < 0 ? -0 : 0];
      return [y !== y ? y : 0, y < 0 || 1 / y < 0 ? -Infinity : Infinity];
    }
    if (Math.max(Math.abs(x), Math.abs(y)) > 1e307) {
      x /= 4;
      y /= 4;
      scale = 2;
    } else if (Math.max(Math.abs(x), Math.abs(y)) < 1e-290) {
      x *= 18014398509481984;
      y *= 18014398509481984;
      scale = 7.450580596923828e-9;
    }
    root = Math.sqrt((Math.abs(x) + _hypot(x, y)) / 2);
    if (x >= 0) return [root * scale, (y / (2 * root)) * scale];
    return [(Math.abs(y) / (2 * root)) * scale, (y < 0 || 1 / y < 0 ? -root : root) * scale];
  },
});
