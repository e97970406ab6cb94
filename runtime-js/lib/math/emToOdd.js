// The sum of x and a small rest, rounded to odd: whoever rounds it again to fewer bits rounds rightly.
mergeInto(LibraryManager.library, {
  $emToOdd: function (x, rest) {
    var sum = emPlus(x, rest);
    if (sum[1] !== 0) {
      emCell[0] = sum[0];
      if (!(emCell32[0] & 1)) {
        // Away from zero when the rest goes the same way, else towards zero.
        if (sum[1] > 0 === sum[0] > 0) emCell32[0]++;
        else if (!emCell32[0]--) emCell32[1]--;
        return emCell[0];
      }
    }
    return sum[0];
  },
});
