mergeInto(LibraryManager.library, {
  $emMakeUtc: function (tm) {
    var f = HEAP32.subarray(tm >> 2, (tm >> 2) + 6), date = new Date(0);
    date.setUTCFullYear(f[5] + 1900, f[4], f[3]);
    date.setUTCHours(f[2], f[1], f[0], 0);
    emSplitTime(Math.floor(date.getTime() / 1000), tm, 0, 0);
    return emTime64(Math.floor(date.getTime() / 1000), 0);
  },
});
