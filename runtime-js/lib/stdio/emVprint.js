// Formats into a stream; returns the bytes written or -1.
mergeInto(LibraryManager.library, {
  $emVprint: function (file, format, args) {
    return emFormat(format, args, function (list, from, to) { return emPut(file, list, from, to); });
  },
});
