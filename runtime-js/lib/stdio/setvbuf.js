// The buffer itself stays ours; only its mode counts: 0 full, 1 line, 2 none.
mergeInto(LibraryManager.library, {
  setvbuf: function (file, room, mode, size) {
    if (!emStreams[file] || mode < 0 || mode > 2) return -1;
    emStreams[file].mode = mode;
    return 0;
  },
  setvbuf__sig: 'iiiii',
});
