// Library functions of a program whose time_t has 32 bits, as that of Emscripten up to 2022.
mergeInto(LibraryManager.library, {
  // The variable is in its musl, whose numbers are those of WASI.
  $emSetErrno: function (number) {
    HEAP32[___errno_location() >> 2] = { 12: 48, 22: 28, 38: 52 }[number] || number;
  },
  $emReadTime: function (from) {
    return HEAP32[from >> 2];
  },
  $emTime64: function (value, to) {
    if (to) HEAP32[to >> 2] = value;
    setTempRet0(Math.floor(value / 4294967296) | 0);
    return value | 0;
  },
  clock_gettime: function (which, to) {
    var now;
    if (which < 0 || which > 7) {
      emSetErrno(28);
      return -1;
    }
    now = which === 0 || which === 5 ? emNow() : emSince();
    HEAP32[to >> 2] = Math.floor(now / 1000);
    HEAP32[(to + 4) >> 2] = Math.floor((now % 1000) * 1000000);
    return 0;
  },
  clock_gettime__sig: 'iii',
  gettimeofday: function (to, zone) {
    var now = emNow();
    HEAP32[to >> 2] = Math.floor(now / 1000);
    HEAP32[(to + 4) >> 2] = Math.floor((now % 1000) * 1000);
    return 0;
  },
  gettimeofday__sig: 'iii',
  nanosleep: function (from, left) {
    var end = emSince() + HEAP32[from >> 2] * 1000 + HEAP32[(from + 4) >> 2] / 1000000;
    while (emSince() < end);
    return 0;
  },
  nanosleep__sig: 'iii',
  // In the words of Emscripten's.
  __assert_fail: function (condition, file, line, func) {
    var place = [file ? UTF8ToString(file) : 'unknown filename', line, func ? UTF8ToString(func) : 'unknown function'];
    emFlush();
    abort('Assertion failed: ' + UTF8ToString(condition) + ', at: ' + place);
  },
  __assert_fail__sig: 'viiii',
});
