// Locks for one thread. The first word is the kind, the second counts.
#include <errno.h>
#include <pthread.h>

enum { KIND, COUNT };

int pthread_mutex_init(pthread_mutex_t *mutex, const pthread_mutexattr_t *attributes) {
  mutex->__words[KIND] = attributes ? attributes->__words[KIND] : PTHREAD_MUTEX_DEFAULT;
  mutex->__words[COUNT] = 0;
  return 0;
}

int pthread_mutex_trylock(pthread_mutex_t *mutex) {
  if (mutex->__words[COUNT] && mutex->__words[KIND] != PTHREAD_MUTEX_RECURSIVE) return EBUSY;
  mutex->__words[COUNT]++;
  return 0;
}

// No other thread would ever open it.
int pthread_mutex_lock(pthread_mutex_t *mutex) {
  return pthread_mutex_trylock(mutex) ? EDEADLK : 0;
}

int pthread_mutex_timedlock(pthread_mutex_t *mutex, const struct timespec *end) {
  (void)end;
  return pthread_mutex_trylock(mutex) ? ETIMEDOUT : 0;
}

int pthread_mutex_unlock(pthread_mutex_t *mutex) {
  if (!mutex->__words[COUNT]) return mutex->__words[KIND] == PTHREAD_MUTEX_NORMAL ? 0 : EPERM;
  mutex->__words[COUNT]--;
  return 0;
}

int pthread_mutex_destroy(pthread_mutex_t *mutex) {
  return mutex->__words[COUNT] ? EBUSY : 0;
}

int pthread_mutexattr_init(pthread_mutexattr_t *attributes) {
  attributes->__words[KIND] = PTHREAD_MUTEX_DEFAULT;
  return 0;
}

int pthread_mutexattr_gettype(const pthread_mutexattr_t *attributes, int *to) {
  *to = attributes->__words[KIND];
  return 0;
}

int pthread_mutexattr_settype(pthread_mutexattr_t *attributes, int kind) {
  if ((unsigned)kind > PTHREAD_MUTEX_ERRORCHECK) return EINVAL;
  attributes->__words[KIND] = kind;
  return 0;
}

int pthread_mutexattr_setpshared(pthread_mutexattr_t *attributes, int shared) {
  (void)attributes;
  return (unsigned)shared > PTHREAD_PROCESS_SHARED ? EINVAL : 0;
}

int pthread_mutexattr_destroy(pthread_mutexattr_t *attributes) {
  (void)attributes;
  return 0;
}

int pthread_spin_init(pthread_spinlock_t *lock, int shared) {
  (void)shared;
  *lock = 0;
  return 0;
}

int pthread_spin_trylock(pthread_spinlock_t *lock) {
  if (*lock) return EBUSY;
  *lock = 1;
  return 0;
}

int pthread_spin_lock(pthread_spinlock_t *lock) {
  return pthread_spin_trylock(lock) ? EDEADLK : 0;
}

int pthread_spin_unlock(pthread_spinlock_t *lock) {
  *lock = 0;
  return 0;
}

int pthread_spin_destroy(pthread_spinlock_t *lock) {
  return *lock ? EBUSY : 0;
}
