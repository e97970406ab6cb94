// Conditions. Nobody else can signal: a wait ends at once, as POSIX allows, and one with a time ends then. The word is the
// clock of that time.
#include <errno.h>
#include <pthread.h>

int pthread_cond_init(pthread_cond_t *condition, const pthread_condattr_t *attributes) {
  condition->__words[0] = attributes ? attributes->__words[0] : CLOCK_REALTIME;
  return 0;
}

int pthread_cond_wait(pthread_cond_t *condition, pthread_mutex_t *mutex) {
  (void)condition;
  (void)mutex;
  return 0;
}

int pthread_cond_timedwait(pthread_cond_t *condition, pthread_mutex_t *mutex, const struct timespec *end) {
  (void)mutex;
  struct timespec now;
  do clock_gettime(condition->__words[0], &now);
  while (now.tv_sec < end->tv_sec || (now.tv_sec == end->tv_sec && now.tv_nsec < end->tv_nsec));
  return ETIMEDOUT;
}

int pthread_cond_signal(pthread_cond_t *condition) {
  (void)condition;
  return 0;
}
int pthread_cond_broadcast(pthread_cond_t *condition) __attribute__((alias("pthread_cond_signal")));
int pthread_cond_destroy(pthread_cond_t *condition) __attribute__((alias("pthread_cond_signal")));

int pthread_condattr_init(pthread_condattr_t *attributes) {
  attributes->__words[0] = CLOCK_REALTIME;
  return 0;
}

int pthread_condattr_setclock(pthread_condattr_t *attributes, clockid_t clock) {
  if ((unsigned)clock > CLOCK_MONOTONIC) return EINVAL;
  attributes->__words[0] = clock;
  return 0;
}

int pthread_condattr_destroy(pthread_condattr_t *attributes) {
  (void)attributes;
  return 0;
}
