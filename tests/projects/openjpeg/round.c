/* Encodes a picture, without loss and with, decodes it, and prints check sums of the files and of the pixels. The last
 * file is written for the decoder. */
#include "memory.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifndef WIDTH
#define WIDTH 203
#define HEIGHT 117
#endif
enum { COMPONENTS = 3 };

static unsigned sum(const void *data, size_t size)
{
    const unsigned char *bytes = data;
    unsigned hash = 2166136261u;
    while (size--)
        hash = (hash ^ *bytes++) * 16777619u;
    return hash;
}

static opj_image_t *picture(void)
{
    opj_image_cmptparm_t parameters[COMPONENTS];
    memset(parameters, 0, sizeof parameters);
    for (int i = 0; i < COMPONENTS; i++) {
        parameters[i].dx = parameters[i].dy = 1;
        parameters[i].w = WIDTH;
        parameters[i].h = HEIGHT;
        parameters[i].prec = 8;
    }
    opj_image_t *image = opj_image_create(COMPONENTS, parameters, OPJ_CLRSPC_SRGB);
    image->x1 = WIDTH;
    image->y1 = HEIGHT;
    unsigned noise = 1;
    for (int y = 0; y < HEIGHT; y++)
        for (int x = 0; x < WIDTH; x++) {
            int at = y * WIDTH + x, dx = x - 90, dy = y - 60;
            noise = noise * 1664525u + 1013904223u;
            image->comps[0].data[at] = (x * 255 / WIDTH + (noise >> 28)) & 255;
            image->comps[1].data[at] = dx * dx + dy * dy < 1800 ? 220 - (noise >> 27) : y;
            image->comps[2].data[at] = (x ^ y) & 255;
        }
    return image;
}

static void encode(struct memory *memory, OPJ_CODEC_FORMAT format, float rate)
{
    opj_cparameters_t parameters;
    opj_set_default_encoder_parameters(&parameters);
    parameters.tcp_numlayers = 1;
    parameters.tcp_rates[0] = rate;
    parameters.cp_disto_alloc = 1;
    parameters.irreversible = rate != 0;
    parameters.tcp_mct = 1;
    opj_image_t *image = picture();
    opj_codec_t *codec = opj_create_compress(format);
    opj_stream_t *stream = memory_stream(memory, OPJ_FALSE);
    int good = opj_setup_encoder(codec, &parameters, image) && opj_start_compress(codec, image, stream) &&
               opj_encode(codec, stream) && opj_end_compress(codec, stream);
    opj_stream_destroy(stream);
    opj_destroy_codec(codec);
    opj_image_destroy(image);
    if (!good) {
        puts("cannot encode");
        exit(1);
    }
}

static void decode(struct memory *memory, OPJ_CODEC_FORMAT format)
{
    opj_dparameters_t parameters;
    opj_set_default_decoder_parameters(&parameters);
    opj_image_t *image = NULL;
    opj_codec_t *codec = opj_create_decompress(format);
    opj_stream_t *stream = memory_stream(memory, OPJ_TRUE);
    int good = opj_setup_decoder(codec, &parameters) && opj_read_header(stream, codec, &image) &&
               opj_decode(codec, stream, image) && opj_end_decompress(codec, stream);
    if (!good) {
        puts("cannot decode");
        exit(1);
    }
    opj_image_t *original = picture();
    for (unsigned i = 0; i < image->numcomps; i++) {
        int worst = 0;
        for (int at = 0; at < WIDTH * HEIGHT; at++) {
            int difference = abs(image->comps[i].data[at] - original->comps[i].data[at]);
            if (worst < difference)
                worst = difference;
        }
        printf("  component %u: pixels %08x, at most %d off\n", i, sum(image->comps[i].data, 4 * WIDTH * HEIGHT), worst);
    }
    opj_image_destroy(original);
    opj_image_destroy(image);
    opj_stream_destroy(stream);
    opj_destroy_codec(codec);
}

int main(int count, char **arguments)
{
    static const struct {
        OPJ_CODEC_FORMAT format;
        float rate;
    } kinds[] = { { OPJ_CODEC_J2K, 0 }, { OPJ_CODEC_J2K, 20 }, { OPJ_CODEC_JP2, 0 }, { OPJ_CODEC_JP2, 8 } };
    struct memory memory = { 0 };
    for (unsigned kind = 0; kind < sizeof kinds / sizeof *kinds; kind++) {
        memory.size = 0;
        encode(&memory, kinds[kind].format, kinds[kind].rate);
        printf("%u bytes, sum %08x\n", (unsigned)memory.size, sum(memory.bytes, memory.size));
        decode(&memory, kinds[kind].format);
    }
    if (count > 1) {
        FILE *file = fopen(arguments[1], "wb");
        fwrite(memory.bytes, 1, memory.size, file);
        fclose(file);
    }
    free(memory.bytes);
    return 0;
}
