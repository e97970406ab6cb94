mergeInto(LibraryManager.library, {
  srand: function (seed) {
    emRandom[0] = seed - 1;
    emRandom[1] = 0;
  },
  srand__sig: 'vi',
  srandom: 'srand',
});
