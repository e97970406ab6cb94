#ifndef EMBACK_SYS_UIO_H
#define EMBACK_SYS_UIO_H

#include <emback/types.h>

#ifdef __cplusplus
extern "C" {
#endif

struct iovec {
  void *iov_base;
  size_t iov_len;
};

#define UIO_MAXIOV 1024

ssize_t readv(int fd, const struct iovec *list, int count);
ssize_t writev(int fd, const struct iovec *list, int count);
ssize_t preadv(int fd, const struct iovec *list, int count, off_t offset);
ssize_t pwritev(int fd, const struct iovec *list, int count, off_t offset);

#ifdef __cplusplus
}
#endif

#endif
