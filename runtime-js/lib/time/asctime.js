mergeInto(LibraryManager.library, {
  asctime: function (tm) {
    stringToUTF8(emStrftime('%a %b %e %H:%M:%S %Y\n', HEAP32.subarray(tm >> 2, (tm >> 2) + 11)), _emAsctime, 32);
    return _emAsctime;
  },
  asctime__sig: 'ii',
});
