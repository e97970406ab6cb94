// Below one unit in the last place; what engines give may be far off for large whole exponents.
mergeInto(LibraryManager.library, {
  pow: function (x, y) {
    var sign = 1, log, p;
    if (y === 0 || x === 1) return 1;
    if (x === -1 && Math.abs(y) === Infinity) return 1;
    if (!(Math.abs(x) > 0 && Math.abs(x) < Infinity && Math.abs(y) < Infinity)) return Math.pow(x, y);
    if (y === 1) return x;
    if (y === 2) return x * x;
    if (x < 0) {
      if (Math.floor(y) !== y) return NaN;
      if (y % 2) sign = -1;
      x = -x;
      if (x === 1) return sign;
    }
    if (Math.abs(y) > 7e18) return x > 1 === y > 0 ? sign * Infinity : sign * 0;
    log = emLog(x);
    p = emTimes(y, log[0]);
    if (!(Math.abs(p[0]) < 800)) return sign * (p[0] > 0 ? Infinity : 0);
    p = emPlus(p[0], p[1] + y * log[1]);
    return sign * emExp(p[0], p[1]);
  },
  pow__sig: 'ddd',
  powf: 'pow',
  powl: 'pow',
});
