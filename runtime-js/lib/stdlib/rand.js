// A 64-bit linear congruential generator, of which the high bits are given (0 to RAND_MAX = 2147483647).
mergeInto(LibraryManager.library, {
  rand: function () {
    // state = state * 6364136223846793005 + 1, in 16-bit parts
    var s = emRandom, a = [32557, 19605, 62509, 22609], r = [1, 0, 0, 0], i, n, carry;
    for (i = 0; i < 4; i++)
      for (n = 0, carry = 0; n + i < 4; n++) {
        carry += r[n + i] + s[i] * a[n];
        r[n + i] = carry & 65535;
        carry = Math.floor(carry / 65536);
      }
    emRandom = r;
    return (r[3] << 15) | (r[2] >>> 1);
  },
  rand__sig: 'i',
  random: 'rand',
  lrand48: 'rand',
});
