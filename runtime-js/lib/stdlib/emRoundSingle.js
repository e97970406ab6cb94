// The float nearest to a decimal number, of which `value` is the nearest double: that may lie just on the middle.
mergeInto(LibraryManager.library, {
  $emRoundSingle: function (value, text) {
    var single = Math.fround(value), cell = new Float64Array([value]), words = new Uint32Array(cell.buffer);
    if ((words[0] & 536870911) !== 268435456 || single === value) return single;
    // On the middle of two floats, or what it was read from only nearly so: compare exactly.
    var match = /^(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text), exponent = +(match[3] || 0);
    var digits = (match[1] + match[2]).replace(/^0+/, ''), scale = match[2].length - exponent;
    var high = words[1], exact;
    exact = emDecimal({ zero: false, words: [(high & 1048575) | 1048576, words[0]], exponent: ((high >>> 20) & 2047) - 1075 });
    while (scale < exact.scale) {
      digits += '0';
      scale++;
    }
    var middle = exact.digits;
    while (exact.scale < scale) {
      middle += '0';
      exact.scale++;
    }
    if (digits === middle) return single;
    var below = digits.length !== middle.length ? digits.length < middle.length : digits < middle;
    words[0] += below ? -1 : 1;
    return Math.fround(cell[0]);
  },
});
