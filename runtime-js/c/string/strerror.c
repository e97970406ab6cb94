// The texts of errors and signals.
#include <errno.h>
#include <stdio.h>
#include <string.h>

// A table is its number, as a byte, before each text.
static const char errors[] =
  "\1Operation not permitted\0" "\2No such file or directory\0" "\3No such process\0"
  "\4Interrupted system call\0" "\5Input/output error\0" "\6No such device or address\0"
  "\7Argument list too long\0" "\10Exec format error\0" "\11Bad file descriptor\0"
  "\12No child processes\0" "\13Resource temporarily unavailable\0" "\14Cannot allocate memory\0"
  "\15Permission denied\0" "\16Bad address\0" "\20Device or resource busy\0" "\21File exists\0"
  "\22Invalid cross-device link\0" "\23No such device\0" "\24Not a directory\0"
  "\25Is a directory\0" "\26Invalid argument\0" "\27Too many open files in system\0"
  "\30Too many open files\0" "\31Inappropriate ioctl for device\0" "\33File too large\0"
  "\34No space left on device\0" "\35Illegal seek\0" "\36Read-only file system\0"
  "\37Too many links\0" "\40Broken pipe\0" "\41Numerical argument out of domain\0"
  "\42Numerical result out of range\0" "\43Resource deadlock avoided\0" "\44File name too long\0"
  "\45No locks available\0" "\46Function not implemented\0" "\47Directory not empty\0"
  "\50Too many levels of symbolic links\0" "\113Value too large for defined data type\0"
  "\124Invalid or incomplete multibyte or wide character\0" "\137Operation not supported\0"
  "\156Connection timed out\0";
static const char signals[] =
  "\1Hangup\0" "\2Interrupt\0" "\3Quit\0" "\4Illegal instruction\0" "\5Trace/breakpoint trap\0"
  "\6Aborted\0" "\7Bus error\0" "\10Floating point exception\0" "\11Killed\0"
  "\12User defined signal 1\0" "\13Segmentation fault\0" "\14User defined signal 2\0"
  "\15Broken pipe\0" "\16Alarm clock\0" "\17Terminated\0" "\20Stack fault\0" "\21Child exited\0"
  "\22Continued\0" "\23Stopped (signal)\0" "\24Stopped\0" "\25Stopped (tty input)\0"
  "\26Stopped (tty output)\0" "\27Urgent I/O condition\0" "\30CPU time limit exceeded\0"
  "\31File size limit exceeded\0" "\32Virtual timer expired\0" "\33Profiling timer expired\0"
  "\34Window changed\0" "\35I/O possible\0" "\36Power failure\0" "\37Bad system call\0";

// The longest text of a number without an entry is "Unknown signal -2147483648".
enum { ROOM = 32 };

static char *text_of(const char *table, int number, const char *unknown, char *room) {
  for (; *table; table += strlen(table) + 1)
    if (*table == number) return (char *)table + 1;
  char digits[12], *digit = digits + sizeof digits, *end = stpcpy(room, unknown);
  unsigned rest = number < 0 ? -(unsigned)number : (unsigned)number;
  *--digit = 0;
  do *--digit = '0' + rest % 10;
  while (rest /= 10);
  if (number < 0) *--digit = '-';
  strcpy(end, digit);
  return room;
}

static char *error_text(int number, char *room) {
  return number ? text_of(errors, number, "Unknown error ", room) : "Success";
}

char *strerror(int number) {
  static char room[ROOM];
  return error_text(number, room);
}

// The form of POSIX, which gives an error number: ERANGE where the text was cut.
int strerror_r(int number, char *to, size_t size) {
  char room[ROOM];
  return strlcpy(to, error_text(number, room), size) < size ? 0 : ERANGE;
}
int __xpg_strerror_r(int number, char *to, size_t size) __attribute__((alias("strerror_r")));

char *strsignal(int number) {
  static char room[ROOM];
  return text_of(signals, number, "Unknown signal ", room);
}
