/* A decoder that hands pixels to JavaScript, in the way of the one that pdf.js ships. */
#include "memory.h"
#include <stdlib.h>

extern void startImage(int width, int height, int components);
extern void setComponent(int component, const int *pixels, int count);
extern void jsWarning(const char *text);

static void warn(const char *text, void *data)
{
    jsWarning(text);
}

int decode(unsigned char *bytes, int size)
{
    struct memory memory = { bytes, size, size, 0 };
    int is_code_stream = size > 4 && bytes[0] == 0xff && bytes[1] == 0x4f;
    opj_dparameters_t parameters;
    opj_set_default_decoder_parameters(&parameters);
    opj_image_t *image = NULL;
    opj_codec_t *codec = opj_create_decompress(is_code_stream ? OPJ_CODEC_J2K : OPJ_CODEC_JP2);
    opj_set_warning_handler(codec, warn, NULL);
    opj_set_error_handler(codec, warn, NULL);
    opj_stream_t *stream = memory_stream(&memory, OPJ_TRUE);
    int good = opj_setup_decoder(codec, &parameters) && opj_read_header(stream, codec, &image) &&
               opj_decode(codec, stream, image) && opj_end_decompress(codec, stream);
    if (good) {
        startImage(image->x1, image->y1, image->numcomps);
        for (unsigned i = 0; i < image->numcomps; i++)
            setComponent(i, image->comps[i].data, image->comps[i].w * image->comps[i].h);
    }
    opj_stream_destroy(stream);
    opj_destroy_codec(codec);
    opj_image_destroy(image);
    return !good;
}
