mergeInto(LibraryManager.library, {
  lgamma: function (x) {
    return _lgamma_r(x, _signgam);
  },
  lgamma__sig: 'dd',
  lgammaf: 'lgamma',
  lgammal: 'lgamma',
  gamma: 'lgamma',
});
