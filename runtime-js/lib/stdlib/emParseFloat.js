// The floating number at the start of a C string: its value, correctly rounded, where it ends, and the bits of a NaN, which
// some engines change when a number passes through JavaScript. `text` is the number itself, unless it is infinite or none.
mergeInto(LibraryManager.library, {
  $emParseFloat: function (text, single) {
    var at = (text >>>= 0), end = text, negative = false, value = 0, digits = '', match, byte, words = null, exponent = null;
    while ((byte = HEAPU8[at]) === 32 || (byte >= 9 && byte <= 13)) at++;
    if (byte === 43 || byte === 45) {
      negative = byte === 45;
      at++;
    }
    // All bytes that can belong to a number, as text.
    for (end = at; /[\w+\-.()]/.test((byte = String.fromCharCode(HEAPU8[end]))); end++) digits += byte;
    if ((match = /^0x([0-9a-f]*)\.?([0-9a-f]*)/i.exec(digits)) && match[1] + match[2]) {
      exponent = /^p([+-]?\d+)/i.exec(digits.slice(match[0].length));
      value = emHexFloat(match[1] + match[2], (exponent ? +exponent[1] : 0) - 4 * match[2].length, single);
      end = at + match[0].length + (exponent ? exponent[0].length : 0);
    } else if ((match = /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?/i.exec(digits))) {
      value = Number(match[0]);
      if (single) value = emRoundSingle(value, match[0]);
      end = at + match[0].length;
    } else if ((match = /^inf(inity)?/i.exec(digits))) {
      value = Infinity;
      end = at + match[0].length;
    } else if ((match = /^nan(\(\w*\))?/i.exec(digits))) {
      end = at + match[0].length;
      words = emNan(at + 4, end - 1, single);
      if (negative) words[1] |= -2147483648;
      value = emWordsNumber(words, single);
    } else return { value: 0, end: text, range: false, words: null, negative: false, text: '' };
    var number = /^[\d.]/.test(digits);
    var any = number && /[1-9]/.test(digits.replace(/e.*/i, '')) || /^0x[0.]*[1-9a-f]/i.test(digits);
    var least = single ? 1.1754943508222875e-38 : 2.2250738585072014e-308;
    return {
      value: negative && !words ? -value : value,
      end: end,
      range: number && (value === Infinity || (any && value < least)),
      words: words,
      negative: negative,
      text: number ? match[0] + (exponent ? exponent[0] : '') : '',
    };
  },
});
