mergeInto(LibraryManager.library, {
  vfwprintf: function (file, format, args) {
    return emFormat(format, args, function (units, from, to) { return emPutWide(file, units, from, to); }, emWideString);
  },
  vfwprintf__sig: 'iiii',
  fwprintf: 'vfwprintf',
  vwprintf: function (format, args) {
    return _vfwprintf(2, format, args);
  },
  vwprintf__sig: 'iii',
  wprintf: 'vwprintf',
});
