// WASI numbers its errors in the order of their names, errno.h as Linux does.
extern int errno;

// By the numbers of WASI preview 1 (witx, typenames.witx).
static const unsigned char numbers[] = {
    0, 7, 13, 98, 99, 97, 11, 114, 9, 74, 16, 125, 10, 103, 111, 104, 35, 89, 33, 122, 17, 14, 27,
    113, 43, 84, 115, 4, 22, 5, 106, 21, 40, 24, 31, 90, 72, 36, 100, 102, 101, 23, 105, 19, 2, 8,
    37, 67, 12, 42, 92, 28, 38, 107, 20, 39, 131, 88, 95, 25, 6, 75, 130, 1, 32, 71, 93, 91, 34,
    30, 29, 3, 116, 110, 26, 18, 1,
};

// Also for JavaScript, which gives minus such a number from __emback_fd_write.
int __emback_errno_of(int code) { return (unsigned)code < sizeof numbers ? numbers[code] : 5; }

int __emback_wasi_failed(int code) {
  errno = __emback_errno_of(code);
  return -1;
}
