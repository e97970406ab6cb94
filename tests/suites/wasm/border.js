mergeInto(LibraryManager.library, {
  // Times two to four, in the form the border has.
  outside: function (value, a, b) {
    if (typeof value === 'bigint') return value * BigInt(a);
    var carry = (value >>> 0) * b > 4294967295 ? 1 : 0;
    setTempRet0((a * b + carry) | 0);
    return Math.imul(value, b);
  },
  outside__sig: 'jji',
});
