mergeInto(LibraryManager.library, {
  strtod: function (text, endPointer) {
    var number = emParseFloat(text, false);
    if (endPointer) HEAP32[endPointer >> 2] = number.end;
    if (number.range) emSetErrno(34);
    return number.value;
  },
  strtod__sig: 'dii',
  __strtod_internal: 'strtod',
});
