#ifndef EMBACK_WASI_API_H
#define EMBACK_WASI_API_H

/* WASI preview 1, with the names of its own header for C. */

#include <stddef.h>
#include <stdint.h>

typedef size_t __wasi_size_t;
typedef uint64_t __wasi_filesize_t, __wasi_timestamp_t, __wasi_device_t, __wasi_inode_t, __wasi_linkcount_t;
typedef uint64_t __wasi_dircookie_t, __wasi_userdata_t, __wasi_rights_t;
typedef int64_t __wasi_filedelta_t;
typedef int __wasi_fd_t;
typedef uint32_t __wasi_clockid_t, __wasi_dirnamlen_t, __wasi_exitcode_t, __wasi_lookupflags_t;
typedef uint16_t __wasi_errno_t, __wasi_fdflags_t, __wasi_fstflags_t, __wasi_oflags_t, __wasi_eventrwflags_t;
typedef uint16_t __wasi_subclockflags_t, __wasi_riflags_t, __wasi_roflags_t, __wasi_siflags_t;
typedef uint8_t __wasi_filetype_t, __wasi_advice_t, __wasi_whence_t, __wasi_eventtype_t, __wasi_preopentype_t;
typedef uint8_t __wasi_signal_t, __wasi_sdflags_t;

#define __WASI_CLOCKID_REALTIME 0
#define __WASI_CLOCKID_MONOTONIC 1
#define __WASI_CLOCKID_PROCESS_CPUTIME_ID 2
#define __WASI_CLOCKID_THREAD_CPUTIME_ID 3

#define __WASI_ERRNO_SUCCESS 0
#define __WASI_ERRNO_2BIG 1
#define __WASI_ERRNO_ACCES 2
#define __WASI_ERRNO_ADDRINUSE 3
#define __WASI_ERRNO_ADDRNOTAVAIL 4
#define __WASI_ERRNO_AFNOSUPPORT 5
#define __WASI_ERRNO_AGAIN 6
#define __WASI_ERRNO_ALREADY 7
#define __WASI_ERRNO_BADF 8
#define __WASI_ERRNO_BADMSG 9
#define __WASI_ERRNO_BUSY 10
#define __WASI_ERRNO_CANCELED 11
#define __WASI_ERRNO_CHILD 12
#define __WASI_ERRNO_CONNABORTED 13
#define __WASI_ERRNO_CONNREFUSED 14
#define __WASI_ERRNO_CONNRESET 15
#define __WASI_ERRNO_DEADLK 16
#define __WASI_ERRNO_DESTADDRREQ 17
#define __WASI_ERRNO_DOM 18
#define __WASI_ERRNO_DQUOT 19
#define __WASI_ERRNO_EXIST 20
#define __WASI_ERRNO_FAULT 21
#define __WASI_ERRNO_FBIG 22
#define __WASI_ERRNO_HOSTUNREACH 23
#define __WASI_ERRNO_IDRM 24
#define __WASI_ERRNO_ILSEQ 25
#define __WASI_ERRNO_INPROGRESS 26
#define __WASI_ERRNO_INTR 27
#define __WASI_ERRNO_INVAL 28
#define __WASI_ERRNO_IO 29
#define __WASI_ERRNO_ISCONN 30
#define __WASI_ERRNO_ISDIR 31
#define __WASI_ERRNO_LOOP 32
#define __WASI_ERRNO_MFILE 33
#define __WASI_ERRNO_MLINK 34
#define __WASI_ERRNO_MSGSIZE 35
#define __WASI_ERRNO_MULTIHOP 36
#define __WASI_ERRNO_NAMETOOLONG 37
#define __WASI_ERRNO_NETDOWN 38
#define __WASI_ERRNO_NETRESET 39
#define __WASI_ERRNO_NETUNREACH 40
#define __WASI_ERRNO_NFILE 41
#define __WASI_ERRNO_NOBUFS 42
#define __WASI_ERRNO_NODEV 43
#define __WASI_ERRNO_NOENT 44
#define __WASI_ERRNO_NOEXEC 45
#define __WASI_ERRNO_NOLCK 46
#define __WASI_ERRNO_NOLINK 47
#define __WASI_ERRNO_NOMEM 48
#define __WASI_ERRNO_NOMSG 49
#define __WASI_ERRNO_NOPROTOOPT 50
#define __WASI_ERRNO_NOSPC 51
#define __WASI_ERRNO_NOSYS 52
#define __WASI_ERRNO_NOTCONN 53
#define __WASI_ERRNO_NOTDIR 54
#define __WASI_ERRNO_NOTEMPTY 55
#define __WASI_ERRNO_NOTRECOVERABLE 56
#define __WASI_ERRNO_NOTSOCK 57
#define __WASI_ERRNO_NOTSUP 58
#define __WASI_ERRNO_NOTTY 59
#define __WASI_ERRNO_NXIO 60
#define __WASI_ERRNO_OVERFLOW 61
#define __WASI_ERRNO_OWNERDEAD 62
#define __WASI_ERRNO_PERM 63
#define __WASI_ERRNO_PIPE 64
#define __WASI_ERRNO_PROTO 65
#define __WASI_ERRNO_PROTONOSUPPORT 66
#define __WASI_ERRNO_PROTOTYPE 67
#define __WASI_ERRNO_RANGE 68
#define __WASI_ERRNO_ROFS 69
#define __WASI_ERRNO_SPIPE 70
#define __WASI_ERRNO_SRCH 71
#define __WASI_ERRNO_STALE 72
#define __WASI_ERRNO_TIMEDOUT 73
#define __WASI_ERRNO_TXTBSY 74
#define __WASI_ERRNO_XDEV 75
#define __WASI_ERRNO_NOTCAPABLE 76

#define __WASI_WHENCE_SET 0
#define __WASI_WHENCE_CUR 1
#define __WASI_WHENCE_END 2

#define __WASI_FILETYPE_UNKNOWN 0
#define __WASI_FILETYPE_BLOCK_DEVICE 1
#define __WASI_FILETYPE_CHARACTER_DEVICE 2
#define __WASI_FILETYPE_DIRECTORY 3
#define __WASI_FILETYPE_REGULAR_FILE 4
#define __WASI_FILETYPE_SOCKET_DGRAM 5
#define __WASI_FILETYPE_SOCKET_STREAM 6
#define __WASI_FILETYPE_SYMBOLIC_LINK 7

#define __WASI_FDFLAGS_APPEND 1
#define __WASI_FDFLAGS_DSYNC 2
#define __WASI_FDFLAGS_NONBLOCK 4
#define __WASI_FDFLAGS_RSYNC 8
#define __WASI_FDFLAGS_SYNC 16

#define __WASI_OFLAGS_CREAT 1
#define __WASI_OFLAGS_DIRECTORY 2
#define __WASI_OFLAGS_EXCL 4
#define __WASI_OFLAGS_TRUNC 8

#define __WASI_LOOKUPFLAGS_SYMLINK_FOLLOW 1

#define __WASI_FSTFLAGS_ATIM 1
#define __WASI_FSTFLAGS_ATIM_NOW 2
#define __WASI_FSTFLAGS_MTIM 4
#define __WASI_FSTFLAGS_MTIM_NOW 8

#define __WASI_RIGHTS_FD_DATASYNC (1ull << 0)
#define __WASI_RIGHTS_FD_READ (1ull << 1)
#define __WASI_RIGHTS_FD_SEEK (1ull << 2)
#define __WASI_RIGHTS_FD_FDSTAT_SET_FLAGS (1ull << 3)
#define __WASI_RIGHTS_FD_SYNC (1ull << 4)
#define __WASI_RIGHTS_FD_TELL (1ull << 5)
#define __WASI_RIGHTS_FD_WRITE (1ull << 6)
#define __WASI_RIGHTS_FD_ADVISE (1ull << 7)
#define __WASI_RIGHTS_FD_ALLOCATE (1ull << 8)
#define __WASI_RIGHTS_PATH_CREATE_DIRECTORY (1ull << 9)
#define __WASI_RIGHTS_PATH_CREATE_FILE (1ull << 10)
#define __WASI_RIGHTS_PATH_LINK_SOURCE (1ull << 11)
#define __WASI_RIGHTS_PATH_LINK_TARGET (1ull << 12)
#define __WASI_RIGHTS_PATH_OPEN (1ull << 13)
#define __WASI_RIGHTS_FD_READDIR (1ull << 14)
#define __WASI_RIGHTS_PATH_READLINK (1ull << 15)
#define __WASI_RIGHTS_PATH_RENAME_SOURCE (1ull << 16)
#define __WASI_RIGHTS_PATH_RENAME_TARGET (1ull << 17)
#define __WASI_RIGHTS_PATH_FILESTAT_GET (1ull << 18)
#define __WASI_RIGHTS_PATH_FILESTAT_SET_SIZE (1ull << 19)
#define __WASI_RIGHTS_PATH_FILESTAT_SET_TIMES (1ull << 20)
#define __WASI_RIGHTS_FD_FILESTAT_GET (1ull << 21)
#define __WASI_RIGHTS_FD_FILESTAT_SET_SIZE (1ull << 22)
#define __WASI_RIGHTS_FD_FILESTAT_SET_TIMES (1ull << 23)
#define __WASI_RIGHTS_PATH_SYMLINK (1ull << 24)
#define __WASI_RIGHTS_PATH_REMOVE_DIRECTORY (1ull << 25)
#define __WASI_RIGHTS_PATH_UNLINK_FILE (1ull << 26)
#define __WASI_RIGHTS_POLL_FD_READWRITE (1ull << 27)
#define __WASI_RIGHTS_SOCK_SHUTDOWN (1ull << 28)

#define __WASI_EVENTTYPE_CLOCK 0
#define __WASI_EVENTTYPE_FD_READ 1
#define __WASI_EVENTTYPE_FD_WRITE 2
#define __WASI_EVENTRWFLAGS_FD_READWRITE_HANGUP 1
#define __WASI_SUBCLOCKFLAGS_SUBSCRIPTION_CLOCK_ABSTIME 1
#define __WASI_PREOPENTYPE_DIR 0

typedef struct {
  uint8_t *buf;
  __wasi_size_t buf_len;
} __wasi_iovec_t;

typedef struct {
  const uint8_t *buf;
  __wasi_size_t buf_len;
} __wasi_ciovec_t;

/* Numbers of 64 bits are at multiples of 8, whatever the alignment of long long is. */
#define __WASI_AT_8 __attribute__((aligned(8)))

typedef struct {
  __wasi_dircookie_t d_next __WASI_AT_8;
  __wasi_inode_t d_ino __WASI_AT_8;
  __wasi_dirnamlen_t d_namlen;
  __wasi_filetype_t d_type;
} __wasi_dirent_t;

typedef struct {
  __wasi_filetype_t fs_filetype;
  __wasi_fdflags_t fs_flags;
  __wasi_rights_t fs_rights_base __WASI_AT_8;
  __wasi_rights_t fs_rights_inheriting __WASI_AT_8;
} __wasi_fdstat_t;

typedef struct {
  __wasi_device_t dev __WASI_AT_8;
  __wasi_inode_t ino __WASI_AT_8;
  __wasi_filetype_t filetype;
  __wasi_linkcount_t nlink __WASI_AT_8;
  __wasi_filesize_t size __WASI_AT_8;
  __wasi_timestamp_t atim __WASI_AT_8;
  __wasi_timestamp_t mtim __WASI_AT_8;
  __wasi_timestamp_t ctim __WASI_AT_8;
} __wasi_filestat_t;

typedef struct {
  __wasi_filesize_t nbytes __WASI_AT_8;
  __wasi_eventrwflags_t flags;
} __wasi_event_fd_readwrite_t;

typedef struct {
  __wasi_userdata_t userdata __WASI_AT_8;
  __wasi_errno_t error;
  __wasi_eventtype_t type;
  __wasi_event_fd_readwrite_t fd_readwrite;
} __wasi_event_t;

typedef struct {
  __wasi_clockid_t id;
  __wasi_timestamp_t timeout __WASI_AT_8;
  __wasi_timestamp_t precision __WASI_AT_8;
  __wasi_subclockflags_t flags;
} __wasi_subscription_clock_t;

typedef struct {
  __wasi_fd_t file_descriptor;
} __wasi_subscription_fd_readwrite_t;

typedef struct {
  uint8_t tag;
  union {
    __wasi_subscription_clock_t clock;
    __wasi_subscription_fd_readwrite_t fd_read;
    __wasi_subscription_fd_readwrite_t fd_write;
  } u;
} __wasi_subscription_u_t;

typedef struct {
  __wasi_userdata_t userdata __WASI_AT_8;
  __wasi_subscription_u_t u;
} __wasi_subscription_t;

typedef struct {
  uint8_t tag;
  struct {
    __wasi_size_t pr_name_len;
  } u;
} __wasi_prestat_t;

#ifdef __cplusplus
extern "C" {
#endif

__wasi_errno_t __wasi_args_get(uint8_t **argv, uint8_t *text);
__wasi_errno_t __wasi_args_sizes_get(__wasi_size_t *count, __wasi_size_t *size);
__wasi_errno_t __wasi_environ_get(uint8_t **environment, uint8_t *text);
__wasi_errno_t __wasi_environ_sizes_get(__wasi_size_t *count, __wasi_size_t *size);
__wasi_errno_t __wasi_clock_res_get(__wasi_clockid_t id, __wasi_timestamp_t *to);
__wasi_errno_t __wasi_clock_time_get(__wasi_clockid_t id, __wasi_timestamp_t precision, __wasi_timestamp_t *to);
__wasi_errno_t __wasi_fd_advise(__wasi_fd_t fd, __wasi_filesize_t offset, __wasi_filesize_t size, __wasi_advice_t advice);
__wasi_errno_t __wasi_fd_allocate(__wasi_fd_t fd, __wasi_filesize_t offset, __wasi_filesize_t size);
__wasi_errno_t __wasi_fd_close(__wasi_fd_t fd);
__wasi_errno_t __wasi_fd_datasync(__wasi_fd_t fd);
__wasi_errno_t __wasi_fd_fdstat_get(__wasi_fd_t fd, __wasi_fdstat_t *to);
__wasi_errno_t __wasi_fd_fdstat_set_flags(__wasi_fd_t fd, __wasi_fdflags_t flags);
__wasi_errno_t __wasi_fd_fdstat_set_rights(__wasi_fd_t fd, __wasi_rights_t base, __wasi_rights_t inheriting);
__wasi_errno_t __wasi_fd_filestat_get(__wasi_fd_t fd, __wasi_filestat_t *to);
__wasi_errno_t __wasi_fd_filestat_set_size(__wasi_fd_t fd, __wasi_filesize_t size);
__wasi_errno_t __wasi_fd_filestat_set_times(__wasi_fd_t fd, __wasi_timestamp_t atim, __wasi_timestamp_t mtim, __wasi_fstflags_t flags);
__wasi_errno_t __wasi_fd_pread(__wasi_fd_t fd, const __wasi_iovec_t *list, size_t count, __wasi_filesize_t offset, __wasi_size_t *done);
__wasi_errno_t __wasi_fd_prestat_get(__wasi_fd_t fd, __wasi_prestat_t *to);
__wasi_errno_t __wasi_fd_prestat_dir_name(__wasi_fd_t fd, uint8_t *path, __wasi_size_t size);
__wasi_errno_t __wasi_fd_pwrite(__wasi_fd_t fd, const __wasi_ciovec_t *list, size_t count, __wasi_filesize_t offset, __wasi_size_t *done);
__wasi_errno_t __wasi_fd_read(__wasi_fd_t fd, const __wasi_iovec_t *list, size_t count, __wasi_size_t *done);
__wasi_errno_t __wasi_fd_readdir(__wasi_fd_t fd, uint8_t *to, __wasi_size_t room, __wasi_dircookie_t cookie, __wasi_size_t *used);
__wasi_errno_t __wasi_fd_renumber(__wasi_fd_t fd, __wasi_fd_t to);
__wasi_errno_t __wasi_fd_seek(__wasi_fd_t fd, __wasi_filedelta_t offset, __wasi_whence_t whence, __wasi_filesize_t *to);
__wasi_errno_t __wasi_fd_sync(__wasi_fd_t fd);
__wasi_errno_t __wasi_fd_tell(__wasi_fd_t fd, __wasi_filesize_t *to);
__wasi_errno_t __wasi_fd_write(__wasi_fd_t fd, const __wasi_ciovec_t *list, size_t count, __wasi_size_t *done);
__wasi_errno_t __wasi_path_create_directory(__wasi_fd_t fd, const char *path, size_t size);
__wasi_errno_t __wasi_path_filestat_get(__wasi_fd_t fd, __wasi_lookupflags_t flags, const char *path, size_t size, __wasi_filestat_t *to);
__wasi_errno_t __wasi_path_filestat_set_times(__wasi_fd_t fd, __wasi_lookupflags_t flags, const char *path, size_t size, __wasi_timestamp_t atim, __wasi_timestamp_t mtim, __wasi_fstflags_t which);
__wasi_errno_t __wasi_path_link(__wasi_fd_t fd, __wasi_lookupflags_t flags, const char *path, size_t size, __wasi_fd_t new_fd, const char *new_path, size_t new_size);
__wasi_errno_t __wasi_path_open(__wasi_fd_t fd, __wasi_lookupflags_t flags, const char *path, size_t size, __wasi_oflags_t oflags, __wasi_rights_t base, __wasi_rights_t inheriting, __wasi_fdflags_t fdflags, __wasi_fd_t *to);
__wasi_errno_t __wasi_path_readlink(__wasi_fd_t fd, const char *path, size_t size, uint8_t *to, __wasi_size_t room, __wasi_size_t *used);
__wasi_errno_t __wasi_path_remove_directory(__wasi_fd_t fd, const char *path, size_t size);
__wasi_errno_t __wasi_path_rename(__wasi_fd_t fd, const char *path, size_t size, __wasi_fd_t new_fd, const char *new_path, size_t new_size);
__wasi_errno_t __wasi_path_symlink(const char *target, size_t target_size, __wasi_fd_t fd, const char *path, size_t size);
__wasi_errno_t __wasi_path_unlink_file(__wasi_fd_t fd, const char *path, size_t size);
__wasi_errno_t __wasi_poll_oneoff(const __wasi_subscription_t *list, __wasi_event_t *events, size_t count, __wasi_size_t *happened);
__attribute__((noreturn)) void __wasi_proc_exit(__wasi_exitcode_t status);
__wasi_errno_t __wasi_proc_raise(__wasi_signal_t number);
__wasi_errno_t __wasi_random_get(uint8_t *to, __wasi_size_t size);
__wasi_errno_t __wasi_sched_yield(void);
__wasi_errno_t __wasi_sock_accept(__wasi_fd_t fd, __wasi_fdflags_t flags, __wasi_fd_t *to);
__wasi_errno_t __wasi_sock_recv(__wasi_fd_t fd, const __wasi_iovec_t *list, size_t count, __wasi_riflags_t flags, __wasi_size_t *done, __wasi_roflags_t *got);
__wasi_errno_t __wasi_sock_send(__wasi_fd_t fd, const __wasi_ciovec_t *list, size_t count, __wasi_siflags_t flags, __wasi_size_t *done);
__wasi_errno_t __wasi_sock_shutdown(__wasi_fd_t fd, __wasi_sdflags_t how);

#ifdef __cplusplus
}
#endif

#endif
