mergeInto(LibraryManager.library, {
  strtoull: function (text, endPointer, base) {
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
    if (number.over) {
      emSetErrno(34);
      low = high = -1;
    } else if (number.negative) {
      high = ~high + (low ? 0 : 1);
      low = -low;
    }
    setTempRet0(high | 0);
    return low | 0;
  },
  strtoull__sig: 'iiii',
  strtouq: 'strtoull',
  strtoumax: 'strtoull',
  __isoc23_strtoull: 'strtoull',
});
