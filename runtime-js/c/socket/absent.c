// Sockets, which a page has not: each function fails with ENOSYS, and no name has an address. There
// is no header of them; Rust's standard library declares them itself.

#include "../unistd/syscall.h"

static int absent(void) { return __emback_failed(ENOSYS); }

// Their parameters are not looked at: each is 4 bytes.
int socket(int family, int kind, int protocol) {
  (void)family, (void)kind, (void)protocol;
  return absent();
}

int socketpair(int family, int kind, int protocol, int *to) {
  (void)family, (void)kind, (void)protocol, (void)to;
  return absent();
}

int bind(int fd, const void *address, unsigned size) {
  (void)fd, (void)address, (void)size;
  return absent();
}

int connect(int fd, const void *address, unsigned size) {
  (void)fd, (void)address, (void)size;
  return absent();
}

int listen(int fd, int waiting) {
  (void)fd, (void)waiting;
  return absent();
}

int accept(int fd, void *address, unsigned *size) {
  (void)fd, (void)address, (void)size;
  return absent();
}

int accept4(int fd, void *address, unsigned *size, int flags) {
  (void)fd, (void)address, (void)size, (void)flags;
  return absent();
}

int shutdown(int fd, int how) {
  (void)fd, (void)how;
  return absent();
}

int getpeername(int fd, void *address, unsigned *size) {
  (void)fd, (void)address, (void)size;
  return absent();
}

int getsockname(int fd, void *address, unsigned *size) {
  (void)fd, (void)address, (void)size;
  return absent();
}

int getsockopt(int fd, int level, int name, void *value, unsigned *size) {
  (void)fd, (void)level, (void)name, (void)value, (void)size;
  return absent();
}

int setsockopt(int fd, int level, int name, const void *value, unsigned size) {
  (void)fd, (void)level, (void)name, (void)value, (void)size;
  return absent();
}

long send(int fd, const void *from, unsigned long size, int flags) {
  (void)fd, (void)from, (void)size, (void)flags;
  return absent();
}

long sendto(int fd, const void *from, unsigned long size, int flags, const void *to, unsigned room) {
  (void)fd, (void)from, (void)size, (void)flags, (void)to, (void)room;
  return absent();
}

long recv(int fd, void *to, unsigned long size, int flags) {
  (void)fd, (void)to, (void)size, (void)flags;
  return absent();
}

long recvfrom(int fd, void *to, unsigned long size, int flags, void *from, unsigned *room) {
  (void)fd, (void)to, (void)size, (void)flags, (void)from, (void)room;
  return absent();
}

long sendmsg(int fd, const void *message, int flags) {
  (void)fd, (void)message, (void)flags;
  return absent();
}

long recvmsg(int fd, void *message, int flags) {
  (void)fd, (void)message, (void)flags;
  return absent();
}

// EAI_FAIL.
int getaddrinfo(const char *name, const char *service, const void *hints, void **to) {
  (void)name, (void)service, (void)hints, (void)to;
  return -4;
}

void freeaddrinfo(void *list) { (void)list; }

const char *gai_strerror(int code) {
  (void)code;
  return "Non-recoverable failure in name resolution";
}
