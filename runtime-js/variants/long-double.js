// Library functions of a program that may have a long double that is no double.
mergeInto(LibraryManager.library, {
  // A double (or long double: IEEE quad, or the x87's in that form) in memory, taken apart: sign, kind, and an integer times a
  // power of two.
  $emReadFloat: function (place, quad) {
    var x87 = quad && EMBACK_LONG_DOUBLE === 12, high = HEAPU32[(place + (quad && !x87 ? 12 : 4)) >> 2], low = HEAPU32[place >> 2], top = high;
    if (x87) {
      // The leading bit is written there.
      high = ((HEAPU16[(place + 8) >> 1] << 16) | ((top >>> 15) & 65535)) >>> 0;
    }
    var exponent = quad ? (high >>> 16) & 32767 : (high >>> 20) & 2047;
    var words = x87
      ? [high & 65535, ((top << 17) | (low >>> 15)) >>> 0, (low << 17) >>> 0, 0]
      : quad
      ? [high & 65535, HEAPU32[(place + 8) >> 2], HEAPU32[(place + 4) >> 2], HEAPU32[place >> 2]]
      : [high & 1048575, HEAPU32[place >> 2]];
    var fraction = words.some(function (word) { return word; });
    var result = { negative: high >>> 31 === 1, nan: false, infinite: false, zero: false, words: words, exponent: 0, quad: quad };
    if (exponent === (quad ? 32767 : 2047)) {
      result.nan = fraction;
      result.infinite = !fraction;
    } else if (!exponent && !fraction) result.zero = true;
    else {
      if (exponent) words[0] += quad ? 65536 : 1048576;
      else exponent = 1;
      result.exponent = exponent - (quad ? 16383 + 112 : 1023 + 52);
    }
    return result;
  },
  // Stores a number from emParseFloat as a long double; whether it is out of range.
  $emStoreLong: function (to, number) {
    var words, exponent;
    if (number.text) words = emLongWords(number.text);
    else {
      // An infinity, a zero, or a NaN with the upper bits of its payload.
      words = number.words || [0, number.value ? 2146435072 : 0];
      words = [0, words[0] << 28, (words[1] << 28) | (words[0] >>> 4), ((words[1] & 1048575) >>> 4) | (number.value === 0 ? 0 : 2147418112)];
    }
    exponent = words[3] >>> 16;
    if (number.negative) words[3] |= -2147483648;
    if (EMBACK_LONG_DOUBLE === 12) {
      HEAP32[to >> 2] = (words[2] << 15) | (words[1] >>> 17);
      HEAP32[(to + 4) >> 2] = ((words[3] << 15) & 2147483647) | (words[2] >>> 17) | (exponent ? -2147483648 : 0);
      HEAP16[(to + 8) >> 1] = words[3] >>> 16;
    } else words.forEach(function (word, i) { HEAP32[(to + 4 * i) >> 2] = word; });
    return !!number.text && (exponent === 32767 || (!exponent && /^(0x)?[0.]*[1-9a-f]/i.test(number.text)));
  },
});
