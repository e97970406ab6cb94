// Fills a struct tm; `offset` is the local time's distance to UTC in minutes.
mergeInto(LibraryManager.library, {
  $emSplitTime: function (seconds, to, offset, summer) {
    var date = new Date((seconds + offset * 60) * 1000), year = date.getUTCFullYear();
    var fields = [date.getUTCSeconds(), date.getUTCMinutes(), date.getUTCHours(), date.getUTCDate(), date.getUTCMonth(), year - 1900,
      date.getUTCDay(), Math.floor((Date.UTC(2000, date.getUTCMonth(), date.getUTCDate()) - Date.UTC(2000, 0, 1)) / 86400000), summer, offset * 60, 0];
    // The year 2000 has the leap day; others may lack it.
    if (fields[4] > 1 && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))) fields[7]--;
    HEAP32.set(fields, to >> 2);
    return to;
  },
});
