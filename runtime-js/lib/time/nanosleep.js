mergeInto(LibraryManager.library, {
  nanosleep: function (from, left) {
    var end = emSince() + emReadTime(from) * 1000 + HEAP32[(from + 8) >> 2] / 1000000;
    while (emSince() < end);
    return 0;
  },
  nanosleep__sig: 'iii',
});
