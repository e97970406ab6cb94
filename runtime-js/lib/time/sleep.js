mergeInto(LibraryManager.library, {
  sleep: function (seconds) {
    var end = emSince() + (seconds >>> 0) * 1000;
    while (emSince() < end);
    return 0;
  },
  sleep__sig: 'ii',
});
