// A double in memory, taken apart: sign, kind, and an integer times a power of two. `variants/long-double.js` reads long doubles
// too.
mergeInto(LibraryManager.library, {
  $emReadFloat: function (place) {
    var high = HEAPU32[(place + 4) >> 2], low = HEAPU32[place >> 2], exponent = (high >>> 20) & 2047, top = high & 1048575;
    var fraction = !!(top || low), result = { negative: high >>> 31 === 1, nan: false, infinite: false, zero: false, words: [top, low], exponent: 0 };
    if (exponent === 2047) {
      result.nan = fraction;
      result.infinite = !fraction;
    } else if (!exponent && !fraction) result.zero = true;
    else {
      if (exponent) result.words[0] += 1048576;
      else exponent = 1;
      result.exponent = exponent - 1075;
    }
    return result;
  },
});
