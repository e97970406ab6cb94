// The one thread, and those that cannot be started.
#include <errno.h>
#include <pthread.h>

enum { SELF = 1 };

pthread_t pthread_self(void) {
  return SELF;
}
pthread_t thrd_current(void) __attribute__((alias("pthread_self")));

int pthread_equal(pthread_t one, pthread_t other) {
  return one == other;
}
int thrd_equal(pthread_t one, pthread_t other) __attribute__((alias("pthread_equal")));

int pthread_once(pthread_once_t *flag, void (*work)(void)) {
  if (*flag) return 0;
  *flag = 1;
  work();
  return 0;
}

int sched_yield(void) {
  return 0;
}

int pthread_create(pthread_t *to, const pthread_attr_t *attributes, void *(*start)(void *), void *argument) {
  (void)to;
  (void)attributes;
  (void)start;
  (void)argument;
  return EAGAIN;
}

int pthread_join(pthread_t thread, void **result) {
  (void)result;
  return thread == SELF ? EDEADLK : ESRCH;
}

int pthread_detach(pthread_t thread) {
  return thread == SELF ? 0 : ESRCH;
}

// Nothing comes to a point of cancellation before it is too late: the request stays.
int pthread_cancel(pthread_t thread) {
  return thread == SELF ? 0 : ESRCH;
}

// States and types of cancellation are 0 and 1.
static int replace(int *now, int new, int *old) {
  if ((unsigned)new > 1) return EINVAL;
  if (old) *old = *now;
  *now = new;
  return 0;
}

int pthread_setcancelstate(int state, int *old) {
  static int now;
  return replace(&now, state, old);
}

int pthread_setcanceltype(int type, int *old) {
  static int now;
  return replace(&now, type, old);
}

void pthread_testcancel(void) {}

// There is no fork.
int pthread_atfork(void (*prepare)(void), void (*parent)(void), void (*child)(void)) {
  (void)prepare;
  (void)parent;
  (void)child;
  return 0;
}

enum { STATE, SIZE };

int pthread_attr_init(pthread_attr_t *attributes) {
  attributes->__words[STATE] = PTHREAD_CREATE_JOINABLE;
  attributes->__words[SIZE] = 1 << 16;
  return 0;
}

int pthread_attr_destroy(pthread_attr_t *attributes) {
  (void)attributes;
  return 0;
}

int pthread_attr_getdetachstate(const pthread_attr_t *attributes, int *to) {
  *to = attributes->__words[STATE];
  return 0;
}

int pthread_attr_setdetachstate(pthread_attr_t *attributes, int state) {
  if ((unsigned)state > PTHREAD_CREATE_DETACHED) return EINVAL;
  attributes->__words[STATE] = state;
  return 0;
}

int pthread_attr_getstacksize(const pthread_attr_t *attributes, size_t *to) {
  *to = attributes->__words[SIZE];
  return 0;
}

int pthread_attr_setstacksize(pthread_attr_t *attributes, size_t size) {
  if (size < PTHREAD_STACK_MIN) return EINVAL;
  attributes->__words[SIZE] = size;
  return 0;
}
