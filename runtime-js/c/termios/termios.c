// Terminals: what Linux's ioctl says of them. Setting them changes nothing.
#include <stdarg.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "../unistd/syscall.h"

int ioctl(int fd, int request, ...) {
  va_list args;
  va_start(args, request);
  void *to = va_arg(args, void *);
  va_end(args);
  return done(__syscall_ioctl(fd, request, to));
}

int tcgetattr(int fd, struct termios *to) { return ioctl(fd, TCGETS, to); }
int tcsetattr(int fd, int when, const struct termios *from) { return ioctl(fd, TCSETS + when, from); }
int tcflush(int fd, int queue) {
  (void)queue;
  return isatty(fd) ? 0 : -1;
}
int tcdrain(int fd) { return isatty(fd) ? 0 : -1; }
int tcgetpgrp(int fd) {
  int group;
  return ioctl(fd, TIOCGPGRP, &group) ? -1 : group;
}

speed_t cfgetispeed(const struct termios *from) { return from->c_ispeed; }
speed_t cfgetospeed(const struct termios *from) { return from->c_ospeed; }
int cfsetispeed(struct termios *to, speed_t speed) {
  to->c_ispeed = speed;
  return 0;
}
int cfsetospeed(struct termios *to, speed_t speed) {
  to->c_ospeed = speed;
  return 0;
}
void cfmakeraw(struct termios *to) {
  to->c_iflag &= ~(IGNBRK | BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON);
  to->c_oflag &= ~OPOST;
  to->c_lflag &= ~(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
  to->c_cflag = (to->c_cflag & ~(CSIZE | PARENB)) | CS8;
  to->c_cc[VMIN] = 1;
  to->c_cc[VTIME] = 0;
}

char *ttyname(int fd) {
  static char name[] = "/dev/tty";
  return isatty(fd) ? name : 0;
}
