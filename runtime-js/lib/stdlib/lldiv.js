mergeInto(LibraryManager.library, {
  lldiv: function (to, low, high, otherLow, otherHigh) {
    HEAP32.set(emDivide64(low | 0, high | 0, otherLow | 0, otherHigh | 0), to >>> 2);
  },
  lldiv__sig: 'viiiii',
  imaxdiv: 'lldiv',
});
