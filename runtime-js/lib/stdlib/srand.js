mergeInto(LibraryManager.library, {
  srand: function (seed) {
    seed = (seed - 1) >>> 0;
    emRandom = [seed & 65535, seed >>> 16, 0, 0];
  },
  srand__sig: 'vi',
  srandom: 'srand',
});
