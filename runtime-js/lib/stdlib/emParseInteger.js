// The integer at the start of a C string: sign, 64 bits in two halves, whether it overflowed, where it ends.
mergeInto(LibraryManager.library, {
  $emParseInteger: function (text, base, read) {
    var at = (text >>>= 0), negative = false, low = 0, high = 0, over = false, any = false, digit, byte;
    // `read` gives the byte at a place, so that scanf can read its input the same way.
    read = read || function (at) { return HEAPU8[at]; };
    while ((byte = read(at)) === 32 || (byte >= 9 && byte <= 13)) at++;
    if (byte === 43 || byte === 45) {
      negative = byte === 45;
      at++;
    }
    function value(byte) {
      if (byte >= 48 && byte <= 57) return byte - 48;
      byte |= 32;
      return byte >= 97 && byte <= 122 ? byte - 87 : 99;
    }
    if ((!base || base === 16) && read(at) === 48 && (read(at + 1) | 32) === 120) {
      if (value(read(at + 2)) < 16) {
        at += 2;
        base = 16;
      }
    }
    if (!base) base = read(at) === 48 ? 8 : 10;
    for (; (digit = value(read(at))) < base; at++) {
      any = true;
      low = low * base + digit;
      high = high * base + Math.floor(low / 4294967296);
      low = low % 4294967296;
      if (high > 4294967295) {
        over = true;
        high = high % 4294967296;
      }
    }
    return { negative: negative, low: low, high: high, over: over, any: any, end: any ? at : text };
  },
});
