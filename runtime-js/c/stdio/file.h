// The streams of C.
#ifndef EMBACK_FILE_H
#define EMBACK_FILE_H

#include <stdio.h>

#include "../errno/variable.h"
#include "../internal.h"
#include "format.h"

enum {
  // Bits of `flags`: what feof and ferror say, what the mode forbids, and that something failed since
  // __emback_begin.
  AT_END = 1,
  FAULT = 2,
  NO_READ = 4,
  NO_WRITE = 8,
  FAILED = 16,
  APPENDS = 64,
  // From malloc, with its buffer.
  ALLOCATED = 128,
};

// What a stream does that is no descriptor; it has a `device`. They are only in a program that opens
// such a stream. read and write give the number of bytes, or -1 with errno.
int __emback_device_read(FILE *stream, void *to, unsigned size) __attribute__((weak));
int __emback_device_write(FILE *stream, const void *from, unsigned size) __attribute__((weak));
long long __emback_device_seek(FILE *stream, long long offset, int from) __attribute__((weak));
int __emback_device_close(FILE *stream) __attribute__((weak));

// Bytes before the buffer, for those that ungetc puts back.
enum { BACK = 8 };

struct emback_file {
  // What is written: from the buffer's start to out.at, which is null while the stream is not written.
  // The window is closed (its end is the buffer's start) when nothing is to stay in it. In one that is
  // buffered by line, a newline must not be put without __emback_begin.
  struct __emback_sink out;
  // What has been read and not taken.
  unsigned char *in, *in_end;
  unsigned char *buffer;
  unsigned size;
  int fd;
  int flags;
  // 0 full, 1 by line, 2 none, -1 as __emback_buffering says; and the one in force.
  int mode, now;
  // Negative for bytes, positive for wide characters; see fwide.
  int orientation;
  // The first byte of the current call.
  unsigned char *start;
  struct emback_file *next;
  // Null for a descriptor.
  struct __emback_device *device;
};

// The streams that each program may have; those that it uses are there.
extern FILE __emback_stdin __attribute__((weak));
extern FILE __emback_stdout __attribute__((weak));
extern FILE __emback_stderr __attribute__((weak));
// All others; it is only in a program that opens streams.
extern FILE *__emback_files __attribute__((weak));

// How a descriptor is buffered when the program does not say: 0, 1 or 2 as `mode`.
int __emback_buffering(int fd);

// Opens the window for writing, and ends a call that wrote. Each gives 0 or -1.
int __emback_begin(FILE *stream);
int __emback_finish(FILE *stream);
// Writes what the buffer has.
int __emback_flush(FILE *stream);
// Flushes all streams.
int __emback_stdio_exit(void);

// Reads more into the empty buffer. False at the end.
int __emback_fill(FILE *stream);
// Makes a stream ready to be read. False when it cannot be.
int __emback_reads(FILE *stream);
int __emback_read(FILE *stream, void *to, unsigned size);
// Takes up to `size` bytes; gives how many.
unsigned __emback_take(FILE *stream, void *to, unsigned size);
int __emback_underflow(FILE *stream);

static inline int __emback_getc(FILE *stream) {
  return stream->in < stream->in_end ? *stream->in++ : __emback_underflow(stream);
}

// A stream with a buffer, on nothing yet. Null when there is no memory.
FILE *__emback_new_stream(void);

// Write and read the bytes of one buffer. Give how many, or minus an error of errno.
int __emback_fd_write(int fd, const void *from, unsigned size);
int __emback_fd_read(int fd, void *to, unsigned size);
int __wasi_fd_seek(int fd, long long offset, int from, long long *position);
int __wasi_fd_close(int fd);

#endif
