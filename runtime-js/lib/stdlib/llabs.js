mergeInto(LibraryManager.library, {
  llabs: function (low, high) {
    if (high < 0) {
      high = ~high + (low ? 0 : 1);
      low = -low | 0;
    }
    setTempRet0(high | 0);
    return low;
  },
  llabs__sig: 'iii',
  imaxabs: 'llabs',
});
