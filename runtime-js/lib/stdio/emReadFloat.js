// A double (or IEEE quad) in memory, taken apart: sign, kind, and an integer times a power of two.
mergeInto(LibraryManager.library, {
  $emReadFloat: function (place, quad) {
    var high = HEAPU32[(place + (quad ? 12 : 4)) >> 2];
    var exponent = quad ? (high >>> 16) & 32767 : (high >>> 20) & 2047;
    var words = quad
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
});
