mergeInto(LibraryManager.library, {
  $emMakeTime: function (tm) {
    var f = HEAP32.subarray(tm >> 2, (tm >> 2) + 6), date = new Date(2000, 0, 1), seconds;
    date.setFullYear(f[5] + 1900, f[4], f[3]);
    date.setHours(f[2], f[1], f[0], 0);
    seconds = Math.floor(date.getTime() / 1000);
    if (seconds !== seconds) return emTime64(-1, 0);
    emTime64(seconds, _emMktime);
    emLocalTime(_emMktime, tm);
    return emTime64(seconds, 0);
  },
});
