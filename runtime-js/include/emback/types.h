#ifndef EMBACK_EMBACK_TYPES_H
#define EMBACK_EMBACK_TYPES_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef long ssize_t;
typedef long long off_t;
typedef long long time_t;
typedef long suseconds_t;
typedef unsigned useconds_t;
typedef int pid_t;
typedef unsigned uid_t;
typedef unsigned gid_t;
typedef unsigned mode_t;
typedef unsigned dev_t;
typedef unsigned long nlink_t;
typedef long blksize_t;
typedef int blkcnt_t;
typedef unsigned long long ino_t;
typedef unsigned wint_t;
typedef struct emback_file FILE;
typedef struct emback_locale *locale_t;

#ifdef __cplusplus
}
#endif

#endif
