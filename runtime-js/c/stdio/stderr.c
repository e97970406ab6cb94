#include "file.h"

static unsigned char room[1024];
FILE __emback_stderr = {.buffer = room, .size = sizeof room, .fd = 2, .flags = NO_READ, .mode = -1};
#undef stderr
FILE *stderr = &__emback_stderr;
