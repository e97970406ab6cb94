// Gives a number (whole, below 2^53) as a 64-bit result, and stores it where `to` points.
mergeInto(LibraryManager.library, {
  $emTime64: function (value, to) {
    var high = Math.floor(value / 4294967296) | 0;
    if (to) {
      HEAP32[to >> 2] = value | 0;
      HEAP32[(to + 4) >> 2] = high;
    }
    setTempRet0(high);
    return value | 0;
  },
});
