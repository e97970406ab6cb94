// Locks of readers and a writer for one thread. The word counts readers, and is -1 with a writer.
#include <errno.h>
#include <pthread.h>

int pthread_rwlock_init(pthread_rwlock_t *lock, const pthread_rwlockattr_t *attributes) {
  (void)attributes;
  lock->__words[0] = 0;
  return 0;
}

int pthread_rwlock_tryrdlock(pthread_rwlock_t *lock) {
  if (lock->__words[0] < 0) return EBUSY;
  lock->__words[0]++;
  return 0;
}

int pthread_rwlock_trywrlock(pthread_rwlock_t *lock) {
  if (lock->__words[0]) return EBUSY;
  lock->__words[0] = -1;
  return 0;
}

// No other thread would ever open it.
int pthread_rwlock_rdlock(pthread_rwlock_t *lock) {
  return pthread_rwlock_tryrdlock(lock) ? EDEADLK : 0;
}

int pthread_rwlock_wrlock(pthread_rwlock_t *lock) {
  return pthread_rwlock_trywrlock(lock) ? EDEADLK : 0;
}

int pthread_rwlock_unlock(pthread_rwlock_t *lock) {
  if (!lock->__words[0]) return EPERM;
  lock->__words[0] -= lock->__words[0] < 0 ? -1 : 1;
  return 0;
}

int pthread_rwlock_destroy(pthread_rwlock_t *lock) {
  return lock->__words[0] ? EBUSY : 0;
}
