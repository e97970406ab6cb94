// Stores a number from emParseFloat as a long double that is no double; whether it is out of range.
mergeInto(LibraryManager.library, {
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
