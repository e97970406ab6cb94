mergeInto(LibraryManager.library, {
  nextafterf: function (x, y) {
    var cell = new Float32Array([x]), word = new Int32Array(cell.buffer);
    if (x !== x || y !== y) return NaN;
    if (x === y) return y;
    if (x === 0) return y > 0 ? 1.401298464324817e-45 : -1.401298464324817e-45;
    word[0] += x < y === x > 0 ? 1 : -1;
    return cell[0];
  },
  nextafterf__sig: 'fff',
  nexttowardf: function (x, y) {
    return _nextafterf(x, y);
  },
  nexttowardf__sig: 'ffd',
});
