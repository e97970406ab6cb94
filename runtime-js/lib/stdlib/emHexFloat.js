// Hexadecimal digits times a power of two, rounded once.
mergeInto(LibraryManager.library, {
  $emHexFloat: function (digits, exponent, single) {
    var bits = '', i, keep, least = single ? -149 : -1074, room = single ? 24 : 53, half, value = 0;
    digits = digits.replace(/^0+/, '');
    for (i = 0; i < digits.length; i++) bits += ('000' + parseInt(digits.charAt(i), 16).toString(2)).slice(-4);
    bits = bits.replace(/^0+/, '');
    if (!bits) return 0;
    // The place of the lowest bit that can be kept.
    keep = Math.min(bits.length, bits.length - Math.max(bits.length - room, least - exponent));
    if (keep < bits.length) {
      if (keep < 0) return 0;
      half = bits.slice(keep);
      exponent += bits.length - keep;
      bits = bits.slice(0, keep);
      for (i = 0; i < bits.length; i++) value = value * 2 + +bits.charAt(i);
      if (half.charAt(0) === '1' && (/1/.test(half.slice(1)) || value % 2)) value++;
    } else for (i = 0; i < bits.length; i++) value = value * 2 + +bits.charAt(i);
    if (exponent > 2000) return Infinity;
    for (; exponent > 900; exponent -= 900) value *= Math.pow(2, 900);
    for (; exponent < -900; exponent += 900) value *= Math.pow(2, -900);
    value *= Math.pow(2, exponent);
    return single && value > 3.4028234663852886e38 ? Infinity : value;
  },
});
