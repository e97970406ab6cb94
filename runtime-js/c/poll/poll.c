// Waiting for descriptors. While the program waits nothing changes, so that what is not ready at once is not after the
// time, which still passes.
#include <poll.h>
#include <sys/select.h>
#include <time.h>

#include "../unistd/syscall.h"

int poll(struct pollfd *list, nfds_t count, int timeout) {
  int ready = done(__syscall_poll(list, count, timeout));
  if (!ready && timeout > 0) {
    struct timespec time = {timeout / 1000, timeout % 1000 * 1000000};
    nanosleep(&time, 0);
  }
  return ready;
}

int pselect(int count, fd_set *reads, fd_set *writes, fd_set *excepts, const struct timespec *timeout, const void *signals) {
  (void)signals;
  int ready = done(__syscall__newselect(count, reads, writes, excepts, 0));
  if (!ready && timeout && (timeout->tv_sec || timeout->tv_nsec)) nanosleep(timeout, 0);
  return ready;
}

int select(int count, fd_set *reads, fd_set *writes, fd_set *excepts, struct timeval *timeout) {
  struct timespec time;
  if (timeout) {
    time.tv_sec = timeout->tv_sec;
    time.tv_nsec = timeout->tv_usec * 1000;
  }
  return pselect(count, reads, writes, excepts, timeout ? &time : 0, 0);
}
