mergeInto(LibraryManager.library, {
  hypot: function (x, y) {
    var scale, a, b, sum, error, root;
    x = Math.abs(x);
    y = Math.abs(y);
    if (x === Infinity || y === Infinity) return Infinity;
    if (x !== x || y !== y) return NaN;
    a = Math.max(x, y);
    b = Math.min(x, y);
    if (b === 0 || a / b > 1e17) return a + b;
    scale = emExponent(a);
    a = emScale(a, -scale);
    b = emScale(b, -scale);
    // Squares with their rounding errors, and one correction of the root.
    var aa = emTimes(a, a), bb = emTimes(b, b);
    sum = aa[0] + bb[0];
    error = aa[0] - sum + bb[0] + aa[1] + bb[1];
    root = Math.sqrt(sum);
    var back = emTimes(root, root);
    root += (sum - back[0] - back[1] + error) / (2 * root);
    return emScale(root, scale);
  },
  hypot__sig: 'ddd',
  hypotf: 'hypot',
  hypotl: 'hypot',
});
