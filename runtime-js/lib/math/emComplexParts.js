// What the rules of annex G ask of the parts of complex numbers.
mergeInto(LibraryManager.library, {
  $emComplexIsInfinite: function (a, b) {
    return Math.abs(a) === Infinity || Math.abs(b) === Infinity;
  },
  // One for an infinity, zero for anything else, with its sign.
  $emComplexUnit: function (x) {
    return _copysign(Math.abs(x) === Infinity ? 1 : 0, x);
  },
  // A NaN as a zero.
  $emComplexKnown: function (x) {
    return x === x ? x : _copysign(0, x);
  },
});
