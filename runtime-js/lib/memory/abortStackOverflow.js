mergeInto(LibraryManager.library, {
  $abortStackOverflow: function (bytes) {
    abort('stack overflow: ' + bytes + ' bytes were asked for and did not fit; build with a larger -s STACK_SIZE');
  },
});
