mergeInto(LibraryManager.library, {
  fileno: function (file) {
    return emStreams[file] ? emStreams[file].fd : -1;
  },
  fileno__sig: 'ii',
});
