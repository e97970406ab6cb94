mergeInto(LibraryManager.library, {
  strtoul: function (text, endPointer, base) {
    var number;
    if (base < 0 || base === 1 || base > 36) {
      emSetErrno(22);
      if (endPointer) HEAP32[endPointer >> 2] = text;
      return 0;
    }
    number = emParseInteger(text, base);
    if (endPointer) HEAP32[endPointer >> 2] = number.end;
    if (number.over || number.high) {
      emSetErrno(34);
      return -1;
    }
    return number.negative ? -number.low | 0 : number.low | 0;
  },
  strtoul__sig: 'iiii',
  __strtoul_internal: 'strtoul',
  __isoc23_strtoul: 'strtoul',
});
