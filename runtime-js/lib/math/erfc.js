// The trapezoidal rule for the integral of e^(-t^2) / (t^2 + x^2), with the pole's share taken out: 17 digits from 13 terms.
mergeInto(LibraryManager.library, {
  erfc: function (x) {
    var sum, term, part, square, n, result;
    // 2 e^(-n^2 / 4)
    var c = [1, 1.5576015661428098, 0.7357588823428847, 0.21079844912372867, 0.03663127777746836, 0.0038609082724554186,
      0.0002468196081733591, 9.570234784258018e-6, 2.2507034943851823e-7, 3.2104561103712233e-9, 2.7775887729928042e-11,
      1.4575448191639384e-13, 4.639045660487139e-16, 8.955464883436603e-19];
    if (x !== x) return x;
    if (x < 0.5) {
      if (x < -6.5) return 2;
      if (x < -1) return 2 - _erfc(-x);
      sum = emErf(x);
      return 1 - sum[0] - sum[1];
    }
    if (x > 27.3) return 0;
    square = emTimes(x, x);
    for (sum = [0, 0], n = 13; n >= 0; n--) {
      term = emPlus(square[0], n * n * 0.25);
      term = emDivide([c[n], 0], [term[0], term[1] + square[1]]);
      part = emPlus(term[0], sum[0]);
      sum = [part[0], part[1] + sum[1] + term[1]];
    }
    sum = emMultiply(sum, emMultiply([x, 0], [0.15915494309189535, -9.839338337591243e-18]));
    result = emExp(-square[0], -square[1]);
    result = sum[0] * result + sum[1] * result;
    return x < 6 ? result - 2 / (Math.exp(4 * Math.PI * x) - 1) : result;
  },
  erfc__sig: 'dd',
  erfcf: 'erfc',
  erfcl: 'erfc',
});
