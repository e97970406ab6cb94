mergeInto(LibraryManager.library, {
  cpow: function (to, base, power) {
    emStoreComplex(to, emCpow(emComplex(base, false), emComplex(power, false)), false);
  },
  cpow__sig: 'viii',
  cpowf: function (to, base, power) {
    emStoreComplex(to, emCpow(emComplex(base, true), emComplex(power, true)), true);
  },
  cpowf__sig: 'viii',
  $emCpow: function (base, power) {
    var log;
    if (power[0] === 0 && power[1] === 0) return [1, 0];
    if (base[0] === 0 && base[1] === 0) return power[0] > 0 ? [0, 0] : [Infinity, NaN];
    log = emClog(base);
    return emCexp([power[0] * log[0] - power[1] * log[1], power[0] * log[1] + power[1] * log[0]]);
  },
});
