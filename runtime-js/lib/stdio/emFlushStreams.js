// Writes what the streams of C have buffered, where the program has any.
mergeInto(LibraryManager.library, {
  $emFlushStreams: function () {
    if (typeof ___emback_stdio_exit === 'function') ___emback_stdio_exit();
  },
});
