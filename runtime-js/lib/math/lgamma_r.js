mergeInto(LibraryManager.library, {
  lgamma_r: function (x, to) {
    HEAP32[to >> 2] = (x < 0 && Math.floor(x) !== x && Math.floor(x) % 2) || (x === 0 && 1 / x < 0) ? -1 : 1;
    return emLgamma(x);
  },
  lgamma_r__sig: 'ddi',
  lgammaf_r: 'lgamma_r',
  __lgamma_r: 'lgamma_r',
  __lgammaf_r: 'lgamma_r',
  lgammal_r: 'lgamma_r',
});
