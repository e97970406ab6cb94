mergeInto(LibraryManager.library, {
  setbuf: function (file, room) {
    if (emStreams[file]) emStreams[file].mode = room ? 0 : 2;
  },
  setbuf__sig: 'vii',
  setlinebuf: function (file) {
    if (emStreams[file]) emStreams[file].mode = 1;
  },
  setlinebuf__sig: 'vi',
});
