#ifndef EMBACK_DIRENT_H
#define EMBACK_DIRENT_H

#include <emback/types.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct __dirstream DIR;

struct dirent {
  ino_t d_ino;
  off_t d_off;
  unsigned short d_reclen;
  unsigned char d_type;
  char d_name[256];
};

#define d_fileno d_ino
#define _DIRENT_HAVE_D_RECLEN
#define _DIRENT_HAVE_D_OFF
#define _DIRENT_HAVE_D_TYPE
#define DT_UNKNOWN 0
#define DT_FIFO 1
#define DT_CHR 2
#define DT_DIR 4
#define DT_BLK 6
#define DT_REG 8
#define DT_LNK 10
#define DT_SOCK 12
#define IFTODT(mode) ((mode) >> 12 & 15)
#define DTTOIF(type) ((type) << 12)

DIR *opendir(const char *path);
DIR *fdopendir(int fd);
int closedir(DIR *folder);
struct dirent *readdir(DIR *folder);
int readdir_r(DIR *folder, struct dirent *to, struct dirent **result);
void rewinddir(DIR *folder);
void seekdir(DIR *folder, long place);
long telldir(DIR *folder);
int dirfd(DIR *folder);
int alphasort(const struct dirent **a, const struct dirent **b);
int scandir(const char *path, struct dirent ***to, int (*wanted)(const struct dirent *),
            int (*order)(const struct dirent **, const struct dirent **));

#ifdef __cplusplus
}
#endif

#endif
