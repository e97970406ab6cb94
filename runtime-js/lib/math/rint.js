// Halves go to even; there is no other rounding mode.
mergeInto(LibraryManager.library, {
  rint: function (x) {
    // Adding 2^52 leaves no room for a fraction, and rounds as IEEE does.
    if (!(Math.abs(x) < 4503599627370496)) return x;
    if (x < 0 || (x === 0 && 1 / x < 0)) return -(-x + 4503599627370496 - 4503599627370496);
    return x + 4503599627370496 - 4503599627370496;
  },
  rint__sig: 'dd',
  rintf: 'rint',
  rintl: 'rint',
  nearbyint: 'rint',
  nearbyintf: 'rint',
  roundeven: 'rint',
  roundevenf: 'rint',
  nearbyintl: 'nearbyint',
  roundevenl: 'roundeven',
});
