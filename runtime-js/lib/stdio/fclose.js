mergeInto(LibraryManager.library, {
  fclose: function (file) {
    if (emStreams[file] && emStreams[file].room) emDrain(emStreams[file], false);
    return emStreams[file] ? 0 : -1;
  },
  fclose__sig: 'ii',
});
