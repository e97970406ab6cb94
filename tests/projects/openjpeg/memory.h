/* Streams of OpenJPEG that are in memory. */
#include <openjpeg.h>

struct memory {
    unsigned char *bytes;
    size_t size, capacity, at;
};

opj_stream_t *memory_stream(struct memory *memory, OPJ_BOOL is_input);
