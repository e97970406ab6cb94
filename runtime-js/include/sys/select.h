#ifndef EMBACK_SYS_SELECT_H
#define EMBACK_SYS_SELECT_H

#include <sys/time.h>
#include <time.h>

#ifdef __cplusplus
extern "C" {
#endif

#define FD_SETSIZE 1024
typedef struct {
  unsigned long fds_bits[32];
} fd_set;

#define FD_ZERO(set) __builtin_memset((set), 0, sizeof(fd_set))
#define FD_SET(fd, set) ((void)((set)->fds_bits[(fd) / 32] |= 1ul << (fd) % 32))
#define FD_CLR(fd, set) ((void)((set)->fds_bits[(fd) / 32] &= ~(1ul << (fd) % 32)))
#define FD_ISSET(fd, set) ((int)((set)->fds_bits[(fd) / 32] >> (fd) % 32 & 1))

int select(int count, fd_set *reads, fd_set *writes, fd_set *excepts, struct timeval *timeout);
int pselect(int count, fd_set *reads, fd_set *writes, fd_set *excepts, const struct timespec *timeout, const void *signals);

#ifdef __cplusplus
}
#endif

#endif
