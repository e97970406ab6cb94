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

int fflush(FILE *stream);
int setvbuf(FILE *stream, char *room, int mode, size_t size);
void setbuf(FILE *stream, char *room);
void setlinebuf(FILE *stream);
int feof(FILE *stream);
int ferror(FILE *stream);
void clearerr(FILE *stream);
int fileno(FILE *stream);
void perror(const char *prefix);

FILE *fopen(const char *path, const char *mode);
int fclose(FILE *stream);
int remove(const char *path);
FILE *tmpfile(void);

#ifdef __cplusplus
}
#endif

#endif
