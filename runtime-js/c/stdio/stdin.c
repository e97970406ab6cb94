#include "file.h"

static unsigned char room[BACK + 16384];
FILE __emback_stdin = {.buffer = room + BACK, .size = sizeof room - BACK, .fd = 0, .flags = NO_WRITE, .mode = -1};
#undef stdin
FILE *stdin = &__emback_stdin;
