mergeInto(LibraryManager.library, {
  gmtime: function (from) {
    return emSplitTime(emReadTime(from), _emTm, 0, 0);
  },
  gmtime__sig: 'ii',
});
