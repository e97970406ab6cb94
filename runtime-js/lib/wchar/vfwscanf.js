mergeInto(LibraryManager.library, {
  vfwscanf: function (file, format, args) {
    return emScan(function () { return _fgetwc(file); }, function (c) { _ungetwc(c, file); }, format, args, emScanWide);
  },
  vfwscanf__sig: 'iiii',
  fwscanf: 'vfwscanf',
  __isoc99_fwscanf: 'vfwscanf',
  __isoc99_vfwscanf: 'vfwscanf',
  __isoc23_fwscanf: 'vfwscanf',
  __isoc23_vfwscanf: 'vfwscanf',
  vwscanf: function (format, args) {
    return _vfwscanf(1, format, args);
  },
  vwscanf__sig: 'iii',
  wscanf: 'vwscanf',
  __isoc99_wscanf: 'vwscanf',
  __isoc99_vwscanf: 'vwscanf',
  __isoc23_wscanf: 'vwscanf',
  __isoc23_vwscanf: 'vwscanf',
});
