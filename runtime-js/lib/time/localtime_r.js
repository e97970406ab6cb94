mergeInto(LibraryManager.library, {
  localtime_r: function (from, to) {
    return emLocalTime(from, to);
  },
  localtime_r__sig: 'iii',
});
