// The two streams for output. A program that assigns to the variables changes what printf uses.
#include "file.h"

static unsigned char room[16384];
FILE __emback_stdout = {.buffer = room, .size = sizeof room, .fd = 1, .flags = NO_READ, .mode = -1};
#undef stdout
FILE *stdout = &__emback_stdout;
