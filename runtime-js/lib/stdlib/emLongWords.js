// The words of the IEEE quad nearest to a number as text, digits and all, lowest first, without a sign. The fraction of the x87's
// long double has 49 bits less.
mergeInto(LibraryManager.library, {
  $emLongWords: function (text) {
    var precision = EMBACK_LONG_DOUBLE === 12 ? 64 : 113, match, limbs = [0], exponent = 0, scale = 0, sticky = false, bits = '', i;
    // limbs = limbs * factor + carry, in base 2^24, lowest first.
    function multiply(factor, carry) {
      for (var n = 0; n < limbs.length; n++) {
        carry += limbs[n] * factor;
        limbs[n] = carry % 16777216;
        carry = Math.floor(carry / 16777216);
      }
      if (carry) limbs.push(carry);
    }
    function divide(by) {
      for (var n = limbs.length - 1, rest = 0; n >= 0; n--) {
        rest = rest * 16777216 + limbs[n];
        limbs[n] = Math.floor(rest / by);
        rest %= by;
      }
      if (rest) sticky = true;
      while (limbs.length > 1 && !limbs[limbs.length - 1]) limbs.pop();
    }
    function words(exponent, fraction) {
      var all = ('000000000000000' + exponent.toString(2)).slice(-15) + fraction, result = [];
      for (i = 127; i > 0; i -= 32) result.push(parseInt(all.slice(Math.max(0, i - 32), i), 2) | 0);
      return result;
    }
    function zeros(count) {
      return new Array(Math.max(0, count) + 1).join('0');
    }
    if ((match = /^0x([\da-f]*)\.?([\da-f]*)(?:p([+-]?\d+))?/i.exec(text))) {
      for (i = 0, text = match[1] + match[2]; i < text.length; i++) multiply(16, parseInt(text.charAt(i), 16));
      exponent = (+match[3] || 0) - 4 * match[2].length;
    } else {
      match = /^(\d*)\.?(\d*)(?:e([+-]?\d+))?/i.exec(text);
      text = (match[1] + match[2]).replace(/^0+/, '');
      scale = (+match[3] || 0) - match[2].length;
      // Beyond all numbers either way; the loops below are as long as the exponent.
      if (text && scale + text.length > 5000) return words(32767, zeros(112));
      if (text && scale + text.length < -5000) scale = -5000 - text.length;
      for (i = 0; i < text.length; i += 7) multiply(Math.pow(10, Math.min(7, text.length - i)), +text.substr(i, 7));
      for (i = scale; i > 0; i -= 7) multiply(Math.pow(10, Math.min(i, 7)), 0);
      if (scale < 0) {
        // Room for the quotient's bits below the divisor's.
        for (i = Math.ceil((3.33 * -scale + 130) / 24); i > 0; i--, exponent -= 24) limbs.unshift(0);
        for (i = -scale; i > 0; i -= 7) divide(Math.pow(10, Math.min(i, 7)));
      }
    }
    for (i = limbs.length - 1; i >= 0; i--) bits += ('00000000000000000000000' + limbs[i].toString(2)).slice(-24);
    bits = bits.replace(/^0+/, '');
    if (!bits) return [0, 0, 0, 0];
    exponent += bits.length - 1;
    if (exponent > 16383) return words(32767, zeros(112));
    // Below the least normal number there are fewer bits.
    var keep = Math.min(precision, precision + 16382 + exponent), normal = exponent >= -16382, kept = bits.slice(0, Math.max(0, keep));
    if (keep < 0) kept = '';
    kept += zeros(keep - kept.length);
    if (keep >= 0 && bits.charAt(keep) === '1' && (sticky || /1/.test(bits.slice(keep + 1)) || /1$/.test(kept))) {
      i = kept.lastIndexOf('0');
      kept = (i < 0 ? '1' : kept.slice(0, i) + '1') + kept.slice(i + 1).replace(/1/g, '0');
    }
    kept += zeros(113 - precision);
    if (!normal) kept = zeros(113 - kept.length) + kept;
    if (kept.length > 113) exponent++;
    kept = kept.slice(0, 113);
    exponent = normal ? exponent + 16383 : +kept.charAt(0);
    return words(exponent, exponent < 32767 ? kept.slice(1) : zeros(112));
  },
});
