// Values of the one thread, by keys from 1 on. Their destructors would run when a thread ends, which the first one does not.
mergeInto(LibraryManager.library, {
  $emThreadValues: [0],
  pthread_key_create: function (to, destructor) {
    HEAP32[to >> 2] = emThreadValues.push(0) - 1;
    return 0;
  },
  pthread_key_create__sig: 'iii',
  pthread_key_delete: function (key) {
    emThreadValues[key] = 0;
    return 0;
  },
  pthread_key_delete__sig: 'ii',
  pthread_getspecific: function (key) {
    return emThreadValues[key] | 0;
  },
  pthread_getspecific__sig: 'ii',
  pthread_setspecific: function (key, value) {
    if (!(key > 0 && key < emThreadValues.length)) return 22;
    emThreadValues[key] = value;
    return 0;
  },
  pthread_setspecific__sig: 'iii',
});
