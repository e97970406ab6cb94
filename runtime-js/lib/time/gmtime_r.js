mergeInto(LibraryManager.library, {
  gmtime_r: function (from, to) {
    return emSplitTime(emReadTime(from), to, 0, 0);
  },
  gmtime_r__sig: 'iii',
});
