// The digits of an unsigned 64-bit number in base 8, 10 or 16.
mergeInto(LibraryManager.library, {
  $emInteger: function (low, high, base) {
    var text, rest, value;
    low >>>= 0;
    high >>>= 0;
    if (high < 2097152) return (high * 4294967296 + low).toString(base);
    if (base === 16) {
      text = low.toString(16);
      return high.toString(16) + '00000000'.slice(text.length) + text;
    }
    if (base === 8) {
      text = (low & 1073741823).toString(8);
      rest = (high * 4 + (low >>> 30)).toString(8);
      return rest + '0000000000'.slice(text.length) + text;
    }
    // By a million, so that every step stays below 2^53.
    value = (high % 1000000) * 4294967296 + low;
    text = String(value % 1000000);
    rest = Math.floor(high / 1000000) * 4294967296 + Math.floor(value / 1000000);
    return rest + '000000'.slice(text.length) + text;
  },
});
