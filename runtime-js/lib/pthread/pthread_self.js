mergeInto(LibraryManager.library, {
  pthread_self: function () {
    return 1;
  },
  pthread_self__sig: 'i',
  thrd_current: 'pthread_self',
  pthread_equal: function (one, other) {
    return one === other ? 1 : 0;
  },
  pthread_equal__sig: 'iii',
  thrd_equal: 'pthread_equal',
  pthread_once: function (flag, work) {
    if (HEAP32[flag >> 2]) return 0;
    HEAP32[flag >> 2] = 1;
    dynCall_v(work);
    return 0;
  },
  pthread_once__sig: 'iii',
  sched_yield: function () {
    return 0;
  },
  sched_yield__sig: 'i',
});
