// 1 / gamma(2 + t) for t from -1 to 1, as [high, low].
mergeInto(LibraryManager.library, {
  $emGamma: function (t) {
    return emPlus(1, t * (1 + t) * emGammaSum(t));
  },
});
