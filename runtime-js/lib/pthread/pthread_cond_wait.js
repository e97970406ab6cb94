// Nobody else can signal: a wait ends at once, as POSIX allows, and one with a time ends then (ETIMEDOUT, 110).
mergeInto(LibraryManager.library, {
  pthread_cond_wait: function (condition, mutex) {
    return 0;
  },
  pthread_cond_wait__sig: 'iii',
  pthread_cond_timedwait: function (condition, mutex, end) {
    var clock = HEAP32[condition >> 2];
    while ((clock ? emSince() : emNow()) < emReadTime(end) * 1000 + HEAP32[(end + 8) >> 2] / 1000000);
    return 110;
  },
  pthread_cond_timedwait__sig: 'iiii',
  pthread_cond_init: function (condition, attributes) {
    HEAP32[condition >> 2] = attributes ? HEAP32[attributes >> 2] : 0;
    return 0;
  },
  pthread_cond_init__sig: 'iii',
  pthread_cond_signal: function (condition) {
    return 0;
  },
  pthread_cond_signal__sig: 'ii',
  pthread_cond_broadcast: 'pthread_cond_signal',
  pthread_cond_destroy: 'pthread_cond_signal',
  pthread_condattr_destroy: 'pthread_cond_signal',
  pthread_condattr_init: function (attributes) {
    HEAP32[attributes >> 2] = 0;
    return 0;
  },
  pthread_condattr_init__sig: 'ii',
  pthread_condattr_setclock: function (attributes, clock) {
    if (clock >>> 0 > 1) return 22;
    HEAP32[attributes >> 2] = clock;
    return 0;
  },
  pthread_condattr_setclock__sig: 'iii',
});
