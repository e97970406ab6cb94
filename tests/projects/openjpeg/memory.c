#include "memory.h"
#include <stdlib.h>
#include <string.h>

static OPJ_SIZE_T read_some(void *to, OPJ_SIZE_T count, void *data)
{
    struct memory *memory = data;
    size_t left = memory->size - memory->at;
    if (left == 0)
        return (OPJ_SIZE_T)-1;
    if (count > left)
        count = left;
    memcpy(to, memory->bytes + memory->at, count);
    memory->at += count;
    return count;
}

static OPJ_SIZE_T write_some(void *from, OPJ_SIZE_T count, void *data)
{
    struct memory *memory = data;
    if (memory->at + count > memory->capacity) {
        memory->capacity = 2 * (memory->at + count);
        memory->bytes = realloc(memory->bytes, memory->capacity);
    }
    memcpy(memory->bytes + memory->at, from, count);
    memory->at += count;
    if (memory->size < memory->at)
        memory->size = memory->at;
    return count;
}

static OPJ_OFF_T skip(OPJ_OFF_T count, void *data)
{
    struct memory *memory = data;
    memory->at += count;
    return count;
}

static OPJ_BOOL seek(OPJ_OFF_T to, void *data)
{
    struct memory *memory = data;
    memory->at = to;
    return OPJ_TRUE;
}

opj_stream_t *memory_stream(struct memory *memory, OPJ_BOOL is_input)
{
    opj_stream_t *stream = opj_stream_default_create(is_input);
    opj_stream_set_user_data(stream, memory, NULL);
    opj_stream_set_user_data_length(stream, memory->size);
    opj_stream_set_read_function(stream, read_some);
    opj_stream_set_write_function(stream, write_some);
    opj_stream_set_skip_function(stream, skip);
    opj_stream_set_seek_function(stream, seek);
    memory->at = 0;
    return stream;
}
