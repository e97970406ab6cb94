mergeInto(LibraryManager.library, {
  strtol: function (text, endPointer, base) {
    var number, result;
    if (base < 0 || base === 1 || base > 36) {
      emSetErrno(22);
      if (endPointer) HEAP32[endPointer >> 2] = text;
      return 0;
    }
    number = emParseInteger(text, base);
    if (endPointer) HEAP32[endPointer >> 2] = number.end;
    result = number.over || number.high ? Infinity : number.low;
    if (number.negative) result = -result;
    if (result > 2147483647 || result < -2147483648) {
      emSetErrno(34);
      return result < 0 ? -2147483648 : 2147483647;
    }
    return result | 0;
  },
  strtol__sig: 'iiii',
  __strtol_internal: 'strtol',
  __isoc23_strtol: 'strtol',
});
