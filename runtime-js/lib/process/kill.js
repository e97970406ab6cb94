mergeInto(LibraryManager.library, {
  kill: function (pid, signal) {
    return signal ? _raise(signal) : 0;
  },
  kill__sig: 'iii',
});
