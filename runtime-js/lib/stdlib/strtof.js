mergeInto(LibraryManager.library, {
  strtof: function (text, endPointer) {
    var number = emParseFloat(text, true);
    if (endPointer) HEAP32[endPointer >> 2] = number.end;
    if (number.range) emSetErrno(34);
    return number.value;
  },
  strtof__sig: 'fii',
});
