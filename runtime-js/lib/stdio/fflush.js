mergeInto(LibraryManager.library, {
  fflush: function (file) {
    if (!file) emFlush();
    else if (emStreams[file] && emStreams[file].room) emDrain(emStreams[file], false);
    return emStreams[file] && emStreams[file].failed ? -1 : 0;
  },
  fflush__sig: 'ii',
});
