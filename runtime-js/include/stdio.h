#ifndef EMBACK_STDIO_H
#define EMBACK_STDIO_H

#include <stdarg.h>
#include <stddef.h>

#include <emback/types.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef long long fpos_t;

/* Where stdin, stdout and stderr are assigned to, the pointers themselves are variables of the library. */
extern FILE *stdin;
extern FILE *stdout;
extern FILE *stderr;
#define stdin stdin
#define stdout stdout
#define stderr stderr

#define EOF (-1)
#define BUFSIZ 1024
#define FILENAME_MAX 4096
#define FOPEN_MAX 16
#define L_tmpnam 20
#define TMP_MAX 10000
#define P_tmpdir "/tmp"
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#define _IOFBF 0
#define _IOLBF 1
#define _IONBF 2

#define EMBACK_PRINTF(f, a) __attribute__((__format__(__printf__, f, a)))
#define EMBACK_SCANF(f, a) __attribute__((__format__(__scanf__, f, a)))

int printf(const char *format, ...) EMBACK_PRINTF(1, 2);
int fprintf(FILE *stream, const char *format, ...) EMBACK_PRINTF(2, 3);
int sprintf(char *to, const char *format, ...) EMBACK_PRINTF(2, 3);
int snprintf(char *to, size_t size, const char *format, ...) EMBACK_PRINTF(3, 4);
int dprintf(int fd, const char *format, ...) EMBACK_PRINTF(2, 3);
int asprintf(char **to, const char *format, ...) EMBACK_PRINTF(2, 3);
int vprintf(const char *format, va_list args);
int vfprintf(FILE *stream, const char *format, va_list args);
int vsprintf(char *to, const char *format, va_list args);
int vsnprintf(char *to, size_t size, const char *format, va_list args);
int vdprintf(int fd, const char *format, va_list args);
int vasprintf(char **to, const char *format, va_list args);
int scanf(const char *format, ...) EMBACK_SCANF(1, 2);
int fscanf(FILE *stream, const char *format, ...) EMBACK_SCANF(2, 3);
int sscanf(const char *text, const char *format, ...) EMBACK_SCANF(2, 3);
int vscanf(const char *format, va_list args);
int vfscanf(FILE *stream, const char *format, va_list args);
int vsscanf(const char *text, const char *format, va_list args);

int putchar(int byte);
int putc(int byte, FILE *stream);
int fputc(int byte, FILE *stream);
int puts(const char *text);
int fputs(const char *text, FILE *stream);
size_t fwrite(const void *from, size_t size, size_t count, FILE *stream);
int getchar(void);
int getc(FILE *stream);
int fgetc(FILE *stream);
int ungetc(int byte, FILE *stream);
char *fgets(char *to, int size, FILE *stream);
char *gets(char *to);
size_t fread(void *to, size_t size, size_t count, FILE *stream);
ssize_t getline(char **line, size_t *size, FILE *stream);
ssize_t getdelim(char **line, size_t *size, int delimiter, FILE *stream);

int fseek(FILE *stream, long offset, int from);
int fseeko(FILE *stream, off_t offset, int from);
long ftell(FILE *stream);
off_t ftello(FILE *stream);
void rewind(FILE *stream);
int fgetpos(FILE *stream, fpos_t *to);
int fsetpos(FILE *stream, const fpos_t *from);

int fflush(FILE *stream);
int setvbuf(FILE *stream, char *room, int mode, size_t size);
void setbuf(FILE *stream, char *room);
void setbuffer(FILE *stream, char *room, size_t size);
void setlinebuf(FILE *stream);
int feof(FILE *stream);
int ferror(FILE *stream);
void clearerr(FILE *stream);
int fileno(FILE *stream);
void perror(const char *prefix);

FILE *fopen(const char *path, const char *mode);
FILE *fdopen(int fd, const char *mode);
FILE *freopen(const char *path, const char *mode, FILE *stream);
int fclose(FILE *stream);
int remove(const char *path);
int rename(const char *from, const char *to);
FILE *tmpfile(void);
char *tmpnam(char *to);
FILE *popen(const char *command, const char *mode);
int pclose(FILE *stream);

typedef struct {
  ssize_t (*read)(void *cookie, char *to, size_t size);
  ssize_t (*write)(void *cookie, const char *from, size_t size);
  int (*seek)(void *cookie, off_t *position, int from);
  int (*close)(void *cookie);
} cookie_io_functions_t;
FILE *fopencookie(void *cookie, const char *mode, cookie_io_functions_t functions);
FILE *fmemopen(void *room, size_t size, const char *mode);
FILE *open_memstream(char **text, size_t *size);

void flockfile(FILE *stream);
int ftrylockfile(FILE *stream);
void funlockfile(FILE *stream);
int getc_unlocked(FILE *stream);
int getchar_unlocked(void);
int putc_unlocked(int byte, FILE *stream);
int putchar_unlocked(int byte);
int fgetc_unlocked(FILE *stream);
int fputc_unlocked(int byte, FILE *stream);
char *fgets_unlocked(char *to, int size, FILE *stream);
int fputs_unlocked(const char *text, FILE *stream);
size_t fread_unlocked(void *to, size_t size, size_t count, FILE *stream);
size_t fwrite_unlocked(const void *from, size_t size, size_t count, FILE *stream);
int fflush_unlocked(FILE *stream);
int feof_unlocked(FILE *stream);
int ferror_unlocked(FILE *stream);
void clearerr_unlocked(FILE *stream);
int fileno_unlocked(FILE *stream);

#ifdef __cplusplus
}
#endif

#endif
