// A 64-bit linear congruential generator, of which the high bits are given (0 to RAND_MAX = 2147483647).
mergeInto(LibraryManager.library, {
  rand: function () {
    // state = state * 0x5851f42d4c957f2d + 1; products of halves stay below 2^32.
    var low = emRandom[0], high = emRandom[1];
    var p = (low & 65535) * 32557, q = (low >>> 16) * 32557 + (p >>> 16), r = (low & 65535) * 19605 + (q & 65535);
    high = Math.imul(high, 1284865837) + Math.imul(low, 1481765933) + Math.imul(low >>> 16, 19605) + (q >>> 16) + (r >>> 16);
    low = (((r << 16) | (p & 65535)) + 1) | 0;
    if (!low) high++;
    emRandom[0] = low;
    emRandom[1] = high;
    return emRandom[1] >>> 1;
  },
  rand__sig: 'i',
  random: 'rand',
});
