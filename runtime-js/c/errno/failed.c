// What functions that failed do. System calls give the numbers of errno.h, negative, and functions
// of WASI give them as they are: errno.h has Emscripten's numbers, and those of WASI preview 1 are
// among them.
extern int errno;

int __emback_failed(int code) {
  errno = code;
  return -1;
}
