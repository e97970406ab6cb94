// Static variables of functions: the first byte says whether it is set up.
mergeInto(LibraryManager.library, {
  __cxa_guard_acquire: function (guard) {
    return HEAP8[guard] ? 0 : 1;
  },
  __cxa_guard_acquire__sig: 'ii',
  __cxa_guard_release: function (guard) {
    HEAP8[guard] = 1;
  },
  __cxa_guard_release__sig: 'vi',
  __cxa_guard_abort: function (guard) {},
  __cxa_guard_abort__sig: 'vi',
});
