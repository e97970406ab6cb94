// All decimal digits of a number from emReadFloat: digits, and how many of them are behind the point.
mergeInto(LibraryManager.library, {
  $emDecimal: function (value) {
    var limbs = [0], exponent = value.exponent, scale = 0, i, step;
    // limbs = limbs * factor + carry, in base 10^7, lowest first.
    function multiply(factor, carry) {
      for (var n = 0; n < limbs.length; n++) {
        carry += limbs[n] * factor;
        limbs[n] = carry % 10000000;
        carry = Math.floor(carry / 10000000);
      }
      while (carry) {
        limbs.push(carry % 10000000);
        carry = Math.floor(carry / 10000000);
      }
    }
    if (value.zero) return { digits: '0', scale: 0 };
    var words = value.words.slice(), last = words.length - 1;
    // Low zero bits would only make the product longer.
    while (exponent < 0 && !(words[last] & 1)) {
      for (i = last; i > 0; i--) words[i] = ((words[i] >>> 1) | (words[i - 1] << 31)) >>> 0;
      words[0] >>>= 1;
      exponent++;
    }
    for (i = 0; i <= last; i++) {
      multiply(65536, words[i] >>> 16);
      multiply(65536, words[i] & 65535);
    }
    for (; exponent > 0; exponent -= step) multiply(Math.pow(2, (step = Math.min(exponent, 24))), 0);
    // m / 2^n is m * 5^n with the point n places further left.
    for (scale = -exponent, i = scale; i > 0; i -= step) multiply(Math.pow(5, (step = Math.min(i, 10))), 0);
    var digits = String(limbs.pop());
    while (limbs.length) {
      i = String(limbs.pop());
      digits += '0000000'.slice(i.length) + i;
    }
    digits = digits.replace(/^0+(?=.)/, '');
    return { digits: digits, scale: scale };
  },
});
