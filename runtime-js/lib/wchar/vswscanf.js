mergeInto(LibraryManager.library, {
  vswscanf: function (text, format, args) {
    text >>>= 2;
    return emScan(function () { return HEAP32[text] ? HEAPU32[text++] : -1; }, function () { text--; }, format, args, emScanWide);
  },
  vswscanf__sig: 'iiii',
  swscanf: 'vswscanf',
  __isoc99_swscanf: 'vswscanf',
  __isoc99_vswscanf: 'vswscanf',
  __isoc23_swscanf: 'vswscanf',
  __isoc23_vswscanf: 'vswscanf',
});
