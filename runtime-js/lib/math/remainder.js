// x - n y, n the whole number nearest to x / y; exact.
mergeInto(LibraryManager.library, {
  remainder: function (x, y) {
    var a = Math.abs(x), b = Math.abs(y), odd = false, negative;
    if (!(a < Infinity) || !(b === b) || b === 0) return NaN;
    if (b === Infinity) return x;
    negative = x < 0 || (x === 0 && 1 / x < 0);
    if (b < 8e307) a %= b * 2;
    if (a >= b) {
      a -= b;
      odd = true;
    }
    if (a > b - a || (a === b - a && odd)) a -= b;
    return negative ? -a : a;
  },
  remainder__sig: 'ddd',
  remainderf: 'remainder',
  remainderl: 'remainder',
  drem: 'remainder',
  dremf: 'remainder',
  dreml: 'drem',
});
