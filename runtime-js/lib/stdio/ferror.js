mergeInto(LibraryManager.library, {
  ferror: function (file) {
    return emStreams[file] && emStreams[file].failed ? 1 : 0;
  },
  ferror__sig: 'ii',
});
