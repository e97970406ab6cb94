// Quotient and remainder of signed 64-bit numbers, each as two words.
mergeInto(LibraryManager.library, {
  $emDivide64: function (low, high, otherLow, otherHigh) {
    var negative = high < 0, differ = negative !== otherHigh < 0, rest = [0, 0], i;
    function minus(words) {
      return [-words[0] | 0, (~words[1] + (words[0] ? 0 : 1)) | 0];
    }
    var value = negative ? minus([low, high]) : [low, high], by = otherHigh < 0 ? minus([otherLow, otherHigh]) : [otherLow, otherHigh];
    // Bit by bit: the quotient comes in at the low end of what is divided.
    for (i = 0; i < 64; i++) {
      rest = [(rest[0] << 1) | (value[1] >>> 31), (rest[1] << 1) | (rest[0] >>> 31)];
      value = [value[0] << 1, (value[1] << 1) | (value[0] >>> 31)];
      if (rest[1] >>> 0 > by[1] >>> 0 || (rest[1] === by[1] && rest[0] >>> 0 >= by[0] >>> 0)) {
        rest = [(rest[0] - by[0]) | 0, (rest[1] - by[1] - (rest[0] >>> 0 < by[0] >>> 0 ? 1 : 0)) | 0];
        value[0] |= 1;
      }
    }
    return (differ ? minus(value) : value).concat(negative ? minus(rest) : rest);
  },
});
