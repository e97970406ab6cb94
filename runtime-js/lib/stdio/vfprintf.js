mergeInto(LibraryManager.library, {
  vfprintf: function (file, format, args) {
    return emVprint(file, format, args);
  },
  vfprintf__sig: 'iiii',
  fprintf: 'vfprintf',
  fiprintf: 'vfprintf',
  vfiprintf: 'vfprintf',
  __small_fprintf: 'vfprintf',
});
