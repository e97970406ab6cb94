mergeInto(LibraryManager.library, {
  clearerr: function (file) {
    if (emStreams[file]) emStreams[file].ended = emStreams[file].failed = false;
  },
  clearerr__sig: 'vi',
});
