// What musl's time functions ask of the host, as Emscripten builds it.
mergeInto(LibraryManager.library, {
  _localtime_js: function (from, to) {
    emLocalTime(from, to);
  },
  _localtime_js__sig: 'vii',
  _gmtime_js: function (from, to) {
    emSplitTime(emReadTime(from), to, 0, 0);
  },
  _gmtime_js__sig: 'vii',
  _mktime_js: function (tm) {
    return emMakeTime(tm);
  },
  _mktime_js__sig: 'ii',
  _timegm_js: function (tm) {
    return emMakeUtc(tm);
  },
  _timegm_js__sig: 'ii',
  // Seconds west of UTC, whether there is summer time, and the names of both: those of POSIX's TZ, such as `UTC-1`.
  _tzset_js: function (zone, summer, names) {
    var year = new Date().getFullYear(), january = new Date(year, 0, 1).getTimezoneOffset(), july = new Date(year, 6, 1).getTimezoneOffset();
    var winter = Math.max(january, july), other = Math.min(january, july);
    function name(offset) {
      return stringToNewUTF8(offset ? 'UTC' + (offset > 0 ? '+' : '-') + Math.abs(offset) / 60 : 'UTC');
    }
    if (__tzset_js.done) return;
    __tzset_js.done = true;
    HEAP32[zone >> 2] = winter * 60;
    HEAP32[summer >> 2] = +(january !== july);
    HEAP32[names >> 2] = name(winter);
    HEAP32[(names + 4) >> 2] = name(other);
  },
  _tzset_js__sig: 'viii',
  __clock_gettime: 'clock_gettime',
});
