// `strtold` and `wcstold` are functions of LLVM IR that ask for these where long double is no double.
mergeInto(LibraryManager.library, {
  strtold: 'strtod',
  __emback_strtold: function (text, endPointer, to) {
    var number = emParseFloat(text, false);
    if (endPointer) HEAP32[endPointer >> 2] = number.end;
    if (emStoreLong(to, number)) emSetErrno(34);
  },
  __emback_strtold__sig: 'viii',
  __emback_wcstold: function (text, endPointer, to) {
    emWideNumber(text, endPointer, function (text, end) {
      ___emback_strtold(text, end, to);
    });
  },
  __emback_wcstold__sig: 'viii',
});
