mergeInto(LibraryManager.library, {
  vsscanf: function (text, format, args) {
    text >>>= 0;
    return emScan(function () { return HEAPU8[text] ? HEAPU8[text++] : -1; }, function () { text--; }, format, args);
  },
  vsscanf__sig: 'iiii',
  sscanf: 'vsscanf',
  siscanf: 'vsscanf',
  __isoc99_sscanf: 'vsscanf',
  __isoc99_vsscanf: 'vsscanf',
  __isoc23_sscanf: 'vsscanf',
});
