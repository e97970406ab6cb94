// A sum and its rounding error.
mergeInto(LibraryManager.library, {
  $emPlus: function (x, y) {
    var sum = x + y, part = sum - x;
    return [sum, x - (sum - part) + (y - part)];
  },
});
