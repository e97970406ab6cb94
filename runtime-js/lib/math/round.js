// Halves go away from zero; the sign of zero stays.
mergeInto(LibraryManager.library, {
  round: function (x) {
    var whole = Math.trunc(x);
    if (Math.abs(x - whole) >= 0.5) whole += x < 0 ? -1 : 1;
    return whole === 0 ? x * 0 : whole;
  },
  round__sig: 'dd',
  roundf: 'round',
  roundl: 'round',
});
