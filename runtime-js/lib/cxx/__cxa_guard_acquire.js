// Static variables of functions: the first byte says whether it is set up, the second whether that is going on.
mergeInto(LibraryManager.library, {
  __cxa_guard_acquire: function (guard) {
    if (HEAP8[guard]) return 0;
    if (HEAP8[guard + 1]) abort('the initialisation of a static variable has come to the variable again');
    HEAP8[guard + 1] = 1;
    return 1;
  },
  __cxa_guard_acquire__sig: 'ii',
  __cxa_guard_release: function (guard) {
    HEAP8[guard] = 1;
    HEAP8[guard + 1] = 0;
  },
  __cxa_guard_release__sig: 'vi',
  __cxa_guard_abort: function (guard) {
    HEAP8[guard + 1] = 0;
  },
  __cxa_guard_abort__sig: 'vi',
});
