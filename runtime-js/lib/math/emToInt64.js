// A whole number as a 64-bit result; what does not fit gives the lowest, as on most machines.
mergeInto(LibraryManager.library, {
  $emToInt64: function (x) {
    if (!(x >= -9223372036854775808 && x < 9223372036854775808)) {
      setTempRet0(-2147483648);
      return 0;
    }
    setTempRet0(Math.floor(x / 4294967296) | 0);
    return x | 0;
  },
});
