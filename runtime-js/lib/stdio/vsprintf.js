mergeInto(LibraryManager.library, {
  vsprintf: function (to, format, args) {
    return _vsnprintf(to, -1, format, args);
  },
  vsprintf__sig: 'iiii',
  sprintf: 'vsprintf',
  siprintf: 'vsprintf',
  vsiprintf: 'vsprintf',
  __small_sprintf: 'vsprintf',
});
