// The texts of errors and signals.
#include <errno.h>
#include <stdio.h>
#include <string.h>

// The texts of the numbers 1, 2, 3...
static const char errors[] =
  "Argument list too long\0" "Permission denied\0" "Address already in use\0"
  "Cannot assign requested address\0" "Address family not supported by protocol\0"
  "Resource temporarily unavailable\0" "Operation already in progress\0" "Bad file descriptor\0"
  "Bad message\0" "Device or resource busy\0" "Operation canceled\0" "No child processes\0"
  "Software caused connection abort\0" "Connection refused\0" "Connection reset by peer\0"
  "Resource deadlock avoided\0" "Destination address required\0"
  "Numerical argument out of domain\0" "Disk quota exceeded\0" "File exists\0" "Bad address\0"
  "File too large\0" "No route to host\0" "Identifier removed\0"
  "Invalid or incomplete multibyte or wide character\0" "Operation now in progress\0"
  "Interrupted system call\0" "Invalid argument\0" "Input/output error\0"
  "Transport endpoint is already connected\0" "Is a directory\0"
  "Too many levels of symbolic links\0" "Too many open files\0" "Too many links\0"
  "Message too long\0" "Multihop attempted\0" "File name too long\0" "Network is down\0"
  "Network dropped connection on reset\0" "Network is unreachable\0"
  "Too many open files in system\0" "No buffer space available\0" "No such device\0"
  "No such file or directory\0" "Exec format error\0" "No locks available\0"
  "Link has been severed\0" "Cannot allocate memory\0" "No message of desired type\0"
  "Protocol not available\0" "No space left on device\0" "Function not implemented\0"
  "Transport endpoint is not connected\0" "Not a directory\0" "Directory not empty\0"
  "State not recoverable\0" "Socket operation on non-socket\0" "Operation not supported\0"
  "Inappropriate ioctl for device\0" "No such device or address\0"
  "Value too large for defined data type\0" "Owner died\0" "Operation not permitted\0"
  "Broken pipe\0" "Protocol error\0" "Protocol not supported\0"
  "Protocol wrong type for socket\0" "Numerical result out of range\0" "Read-only file system\0"
  "Illegal seek\0" "No such process\0" "Stale file handle\0" "Connection timed out\0"
  "Text file busy\0" "Invalid cross-device link\0";
static const char signals[] =
  "Hangup\0" "Interrupt\0" "Quit\0" "Illegal instruction\0" "Trace/breakpoint trap\0" "Aborted\0"
  "Bus error\0" "Floating point exception\0" "Killed\0" "User defined signal 1\0"
  "Segmentation fault\0" "User defined signal 2\0" "Broken pipe\0" "Alarm clock\0" "Terminated\0"
  "Stack fault\0" "Child exited\0" "Continued\0" "Stopped (signal)\0" "Stopped\0"
  "Stopped (tty input)\0" "Stopped (tty output)\0" "Urgent I/O condition\0"
  "CPU time limit exceeded\0" "File size limit exceeded\0" "Virtual timer expired\0"
  "Profiling timer expired\0" "Window changed\0" "I/O possible\0" "Power failure\0"
  "Bad system call\0";

// The longest text of a number without an entry is "Unknown signal -2147483648".
enum { ROOM = 32 };
enum { WASI_NOTSUP = 58 };

static char *text_of(const char *table, int number, const char *unknown, char *room) {
  int left = number;
  for (; *table; table += strlen(table) + 1)
    if (!--left) return (char *)table;
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
  // Emscripten has two numbers of one meaning: WASI's, and its own behind those of WASI.
  if (number == ENOTSUP) number = WASI_NOTSUP;
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
