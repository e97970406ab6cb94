// Waits without doing anything else.
mergeInto(LibraryManager.library, {
  usleep: function (microseconds) {
    var end = emSince() + (microseconds >>> 0) / 1000;
    while (emSince() < end);
    return 0;
  },
  usleep__sig: 'ii',
});
