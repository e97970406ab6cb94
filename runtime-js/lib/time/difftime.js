mergeInto(LibraryManager.library, {
  difftime: function (aLow, aHigh, bLow, bHigh) {
    return aHigh * 4294967296 + (aLow >>> 0) - (bHigh * 4294967296 + (bLow >>> 0));
  },
  difftime__sig: 'diiii',
});
