#ifndef EMBACK_ERRNO_H
#define EMBACK_ERRNO_H

#ifdef __cplusplus
extern "C" {
#endif

int *__errno_location(void) __attribute__((__const__));
#define errno (*__errno_location())

#define EPERM 63
#define ENOENT 44
#define ESRCH 71
#define EINTR 27
#define EIO 29
#define ENXIO 60
#define E2BIG 1
#define ENOEXEC 45
#define EBADF 8
#define ECHILD 12
#define EAGAIN 6
#define ENOMEM 48
#define EACCES 2
#define EFAULT 21
#define ENOTBLK 105
#define EBUSY 10
#define EEXIST 20
#define EXDEV 75
#define ENODEV 43
#define ENOTDIR 54
#define EISDIR 31
#define EINVAL 28
#define ENFILE 41
#define EMFILE 33
#define ENOTTY 59
#define ETXTBSY 74
#define EFBIG 22
#define ENOSPC 51
#define ESPIPE 70
#define EROFS 69
#define EMLINK 34
#define EPIPE 64
#define EDOM 18
#define ERANGE 68
#define EDEADLK 16
#define ENAMETOOLONG 37
#define ENOLCK 46
#define ENOSYS 52
#define ENOTEMPTY 55
#define ELOOP 32
#define ENOMSG 49
#define EIDRM 24
#define ENOSTR 100
#define ENODATA 116
#define ETIME 117
#define ENOSR 118
#define ENOLINK 47
#define EPROTO 65
#define EMULTIHOP 36
#define EBADMSG 9
#define EOVERFLOW 61
#define EILSEQ 25
#define EUSERS 136
#define ENOTSOCK 57
#define EDESTADDRREQ 17
#define EMSGSIZE 35
#define EPROTOTYPE 67
#define ENOPROTOOPT 50
#define EPROTONOSUPPORT 66
#define ESOCKTNOSUPPORT 137
#define ENOTSUP 138
#define EOPNOTSUPP 138
#define EPFNOSUPPORT 139
#define EAFNOSUPPORT 5
#define EADDRINUSE 3
#define EADDRNOTAVAIL 4
#define ENETDOWN 38
#define ENETUNREACH 40
#define ENETRESET 39
#define ECONNABORTED 13
#define ECONNRESET 15
#define ENOBUFS 42
#define EISCONN 30
#define ENOTCONN 53
#define ESHUTDOWN 140
#define ETIMEDOUT 73
#define ECONNREFUSED 14
#define EHOSTDOWN 142
#define EHOSTUNREACH 23
#define EALREADY 7
#define EINPROGRESS 26
#define ESTALE 72
#define EDQUOT 19
#define ECANCELED 11
#define EOWNERDEAD 62
#define ENOTRECOVERABLE 56
#define EWOULDBLOCK EAGAIN

#ifdef __cplusplus
}
#endif

#endif
