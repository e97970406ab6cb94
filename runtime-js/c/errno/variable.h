// errno as the variable that it is in the library, without the call that errno.h makes of it.
#ifndef EMBACK_ERRNO_VARIABLE_H
#define EMBACK_ERRNO_VARIABLE_H

#include <errno.h>

#undef errno
extern int errno;

// Sets errno. Gives -1.
int __emback_failed(int code);

#endif
