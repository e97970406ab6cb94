mergeInto(LibraryManager.library, {
  vfprintf: function (file, format, args) {
    var bytes = emFormat(format, args);
    return emPut(file, bytes, 0, bytes.length) ? bytes.length : -1;
  },
  vfprintf__sig: 'iiii',
  fprintf: 'vfprintf',
  fiprintf: 'vfprintf',
  vfiprintf: 'vfprintf',
  __small_fprintf: 'vfprintf',
});
