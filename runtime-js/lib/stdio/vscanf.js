mergeInto(LibraryManager.library, {
  vscanf: function (format, args) {
    return _vfscanf(1, format, args);
  },
  vscanf__sig: 'iii',
  scanf: 'vscanf',
  iscanf: 'vscanf',
  __isoc99_scanf: 'vscanf',
  __isoc99_vscanf: 'vscanf',
  __isoc23_scanf: 'vscanf',
});
