mergeInto(LibraryManager.library, {
  vfscanf: function (file, format, args) {
    if (file !== 1) return -1;
    return emScan(emGetByte, function (byte) { emStreams[1].back.push(byte); }, format, args);
  },
  vfscanf__sig: 'iiii',
  fscanf: 'vfscanf',
  __isoc99_fscanf: 'vfscanf',
  __isoc99_vfscanf: 'vfscanf',
  __isoc23_fscanf: 'vfscanf',
});
