mergeInto(LibraryManager.library, {
  feof: function (file) {
    return emStreams[file] && emStreams[file].ended ? 1 : 0;
  },
  feof__sig: 'ii',
});
