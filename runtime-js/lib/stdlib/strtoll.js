mergeInto(LibraryManager.library, {
  strtoll: function (text, endPointer, base) {
    var number, low, high;
    if (base < 0 || base === 1 || base > 36) {
      emSetErrno(22);
      if (endPointer) HEAP32[endPointer >> 2] = text;
      setTempRet0(0);
      return 0;
    }
    number = emParseInteger(text, base);
    if (endPointer) HEAP32[endPointer >> 2] = number.end;
    low = number.low;
    high = number.high;
    if (number.over || high > 2147483648 || (high === 2147483648 && (low || !number.negative))) {
      emSetErrno(34);
      low = number.negative ? 0 : -1;
      high = number.negative ? -2147483648 : 2147483647;
    } else if (number.negative) {
      high = ~high + (low ? 0 : 1);
      low = -low;
    }
    setTempRet0(high | 0);
    return low | 0;
  },
  strtoll__sig: 'iiii',
  strtoq: 'strtoll',
  strtoimax: 'strtoll',
  __isoc23_strtoll: 'strtoll',
});
