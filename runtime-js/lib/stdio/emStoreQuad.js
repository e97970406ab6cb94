// Stores a double as IEEE quad (long double); `bits` are its words, should it be a NaN.
mergeInto(LibraryManager.library, {
  $emStoreQuad: function (to, value, bits) {
    var cell = new Float64Array([value]), words = bits || new Uint32Array(cell.buffer), exponent = (words[1] >>> 20) & 2047, fraction, i;
    if (!exponent && value !== 0) {
      cell[0] *= 18014398509481984;
      exponent = ((words[1] >>> 20) & 2047) - 54;
    }
    exponent = value === 0 ? 0 : exponent === 2047 ? 32767 : exponent + 15360;
    fraction = words[1] & 1048575;
    HEAP32[to >> 2] = 0;
    HEAP32[(to + 4) >> 2] = words[0] << 28;
    HEAP32[(to + 8) >> 2] = (fraction << 28) | (words[0] >>> 4);
    HEAP32[(to + 12) >> 2] = (words[1] & -2147483648) | (exponent << 16) | (fraction >>> 4);
  },
});
