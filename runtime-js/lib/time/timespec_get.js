mergeInto(LibraryManager.library, {
  timespec_get: function (to, base) {
    if (base !== 1) return 0;
    _clock_gettime(0, to);
    return base;
  },
  timespec_get__sig: 'iii',
});
