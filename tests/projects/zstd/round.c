/* Compresses a file at several levels and by several interfaces into files of these names, and reads them back. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "zstd.h"
#include "zdict.h"

static void *read_file(const char *name, size_t *size) {
  FILE *file = fopen(name, "rb");
  if (!file) exit(2);
  fseek(file, 0, SEEK_END);
  *size = ftell(file);
  rewind(file);
  void *bytes = malloc(*size + 1);
  if (fread(bytes, 1, *size, file) != *size) exit(3);
  fclose(file);
  return bytes;
}

static void put(const char *name, const void *bytes, size_t size) {
  FILE *file = fopen(name, "wb");
  if (!file || fwrite(bytes, 1, size, file) != size || fclose(file)) exit(4);
}

static size_t checked(size_t result, const char *what) {
  if (!ZSTD_isError(result)) return result;
  printf("%s: %s\n", what, ZSTD_getErrorName(result));
  exit(5);
}

static void at_level(const char *data, size_t size, int level) {
  char name[40];
  size_t room = ZSTD_compressBound(size);
  char *packed = malloc(room), *back = malloc(size);
  size_t length = checked(ZSTD_compress(packed, room, data, size, level), "compress");
  size_t again = checked(ZSTD_decompress(back, size, packed, length), "decompress");
  printf("level %d: %zu to %zu, %s\n", level, size, length, again == size && !memcmp(data, back, size) ? "same" : "differs");
  snprintf(name, sizeof name, "level%d.zst", level);
  put(name, packed, length);
  packed[length / 2] ^= 0x55;
  again = ZSTD_decompress(back, size, packed, length);
  printf("damaged: %s\n", ZSTD_isError(again) ? ZSTD_getErrorName(again) : memcmp(data, back, size) ? "undetected" : "harmless");
  free(packed);
  free(back);
}

static void streamed(const char *data, size_t size, int level) {
  ZSTD_CCtx *context = ZSTD_createCCtx();
  ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, level);
  ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
  ZSTD_CCtx_setParameter(context, ZSTD_c_enableLongDistanceMatching, 1);
  ZSTD_CCtx_setParameter(context, ZSTD_c_windowLog, 20);
  size_t room = ZSTD_compressBound(size) + 1000;
  char *packed = malloc(room), *back = malloc(size);
  ZSTD_outBuffer out = {packed, room, 0};
  for (size_t at = 0, piece; at < size; at += piece) {
    piece = size - at < 10007 ? size - at : 10007;
    ZSTD_inBuffer in = {data + at, piece, 0};
    ZSTD_EndDirective end = at + piece == size ? ZSTD_e_end : at % 5 == 0 ? ZSTD_e_flush : ZSTD_e_continue;
    while (checked(ZSTD_compressStream2(context, &out, &in, end), "stream") && end == ZSTD_e_end) {}
  }
  ZSTD_freeCCtx(context);
  ZSTD_DStream *stream = ZSTD_createDStream();
  ZSTD_inBuffer in = {packed, out.pos, 0};
  size_t done = 0;
  while (in.pos < in.size) {
    ZSTD_outBuffer part = {back + done, size - done < 4099 ? size - done : 4099, 0};
    checked(ZSTD_decompressStream(stream, &part, &in), "unstream");
    done += part.pos;
  }
  ZSTD_freeDStream(stream);
  printf("streamed at %d: %zu, %s\n", level, out.pos, done == size && !memcmp(data, back, size) ? "same" : "differs");
  put("streamed.zst", packed, out.pos);
  free(packed);
  free(back);
}

static void by_dictionary(const char *data, size_t size) {
  size_t sizes[300], count = 0;
  for (size_t at = 0; count < 300 && at + 700 < size; at += 700) sizes[count++] = 700;
  char dictionary[8000], packed[2000], back[700];
  size_t length = ZDICT_trainFromBuffer(dictionary, sizeof dictionary, data, sizes, count);
  if (ZDICT_isError(length)) {
    printf("no dictionary: %s\n", ZDICT_getErrorName(length));
    return;
  }
  put("dictionary", dictionary, length);
  size_t total = 0, same = 0;
  ZSTD_CCtx *in = ZSTD_createCCtx();
  ZSTD_DCtx *out = ZSTD_createDCtx();
  for (size_t i = 0; i < count; i += 10) {
    size_t got = checked(ZSTD_compress_usingDict(in, packed, sizeof packed, data + i * 700, 700, dictionary, length, 9), "with dictionary");
    total += got;
    checked(ZSTD_decompress_usingDict(out, back, 700, packed, got, dictionary, length), "back");
    same += !memcmp(back, data + i * 700, 700);
  }
  ZSTD_freeCCtx(in);
  ZSTD_freeDCtx(out);
  printf("dictionary of %zu, id %u: %zu pieces, %zu bytes, %zu same\n", length, ZDICT_getDictID(dictionary, length), (count + 9) / 10, total, same);
}

int main(int argc, char **argv) {
  size_t size;
  char *data = read_file(argv[1], &size);
  printf("%s\n", ZSTD_versionString());
  for (int i = 2; i < argc; i++) at_level(data, size, atoi(argv[i]));
  streamed(data, size, 5);
  by_dictionary(data, size);
  free(data);
  return 0;
}
