// Values of the one thread, by keys from 1 on, and its end.
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>

static struct {
  // `keep` for a key without a destructor, null for one that is free.
  void (*destructor)(void *);
  const void *value;
} keys[PTHREAD_KEYS_MAX + 1];

static void keep(void *value) {
  (void)value;
}

static int is_key(pthread_key_t key) {
  return key - 1 < PTHREAD_KEYS_MAX && keys[key].destructor;
}

int pthread_key_create(pthread_key_t *to, void (*destructor)(void *)) {
  for (pthread_key_t key = 1; key <= PTHREAD_KEYS_MAX; key++)
    if (!keys[key].destructor) {
      keys[key].destructor = destructor ? destructor : keep;
      keys[key].value = NULL;
      *to = key;
      return 0;
    }
  return EAGAIN;
}

int pthread_key_delete(pthread_key_t key) {
  if (!is_key(key)) return EINVAL;
  keys[key].destructor = NULL;
  return 0;
}

void *pthread_getspecific(pthread_key_t key) {
  return is_key(key) ? (void *)keys[key].value : NULL;
}

int pthread_setspecific(pthread_key_t key, const void *value) {
  if (!is_key(key)) return EINVAL;
  keys[key].value = value;
  return 0;
}

// The end of the last thread is that of the program, with status 0.
void pthread_exit(void *result) {
  (void)result;
  // PTHREAD_DESTRUCTOR_ITERATIONS of POSIX.
  for (int round = 0; round < 4; round++)
    for (pthread_key_t key = 1; key <= PTHREAD_KEYS_MAX; key++)
      if (keys[key].destructor && keys[key].value) {
        void *value = (void *)keys[key].value;
        keys[key].value = NULL;
        keys[key].destructor(value);
      }
  exit(0);
}
