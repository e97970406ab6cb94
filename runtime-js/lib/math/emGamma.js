// 1 / gamma(2 + t) for t from -1 to 1, as [high, low].
mergeInto(LibraryManager.library, {
  $emGamma: function (t) {
    var part = emMultiply(emMultiply(emGammaSum(t), [t, 0]), emPlus(1, t)), sum = emPlus(1, part[0]);
    return [sum[0], sum[1] + part[1]];
  },
});
