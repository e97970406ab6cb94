mergeInto(LibraryManager.library, {
  fgetc: function (file) {
    if (file === 1) return emGetByte();
    if (emStreams[file]) emStreams[file].failed = true;
    return -1;
  },
  fgetc__sig: 'ii',
  getc: 'fgetc',
  _IO_getc: 'fgetc',
  getc_unlocked: 'fgetc',
});
