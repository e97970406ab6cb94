// Locks for one thread: the first word is the kind (0 normal, 1 recursive, 2 checked), the second counts.
mergeInto(LibraryManager.library, {
  pthread_mutex_init: function (mutex, attributes) {
    HEAP32[mutex >> 2] = attributes ? HEAP32[attributes >> 2] : 0;
    HEAP32[(mutex + 4) >> 2] = 0;
    return 0;
  },
  pthread_mutex_init__sig: 'iii',
  // No other thread would ever open it: a lock of its own is EDEADLK (35).
  pthread_mutex_lock: function (mutex) {
    return _pthread_mutex_trylock(mutex) && 35;
  },
  pthread_mutex_lock__sig: 'ii',
  pthread_mutex_timedlock: function (mutex, end) {
    return _pthread_mutex_trylock(mutex) && 110;
  },
  pthread_mutex_timedlock__sig: 'iii',
  pthread_mutex_trylock: function (mutex) {
    if (HEAP32[(mutex + 4) >> 2] && HEAP32[mutex >> 2] !== 1) return 16;
    HEAP32[(mutex + 4) >> 2]++;
    return 0;
  },
  pthread_mutex_trylock__sig: 'ii',
  pthread_mutex_unlock: function (mutex) {
    if (!HEAP32[(mutex + 4) >> 2]) return HEAP32[mutex >> 2] ? 1 : 0;
    HEAP32[(mutex + 4) >> 2]--;
    return 0;
  },
  pthread_mutex_unlock__sig: 'ii',
  pthread_mutex_destroy: function (mutex) {
    return HEAP32[(mutex + 4) >> 2] ? 16 : 0;
  },
  pthread_mutex_destroy__sig: 'ii',
  pthread_mutexattr_init: function (attributes) {
    HEAP32[attributes >> 2] = 0;
    return 0;
  },
  pthread_mutexattr_init__sig: 'ii',
  pthread_mutexattr_settype: function (attributes, kind) {
    if (kind >>> 0 > 2) return 22;
    HEAP32[attributes >> 2] = kind;
    return 0;
  },
  pthread_mutexattr_settype__sig: 'iii',
  pthread_mutexattr_destroy: function (attributes) {
    return 0;
  },
  pthread_mutexattr_destroy__sig: 'ii',
});
