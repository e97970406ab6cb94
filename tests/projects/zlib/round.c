/* Compresses text and bytes that are hard to compress, and checks what comes back. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "zlib.h"

static void round_trip(const char *name, const unsigned char *data, uLong size, int level) {
  uLong room = compressBound(size), back = size;
  unsigned char *packed = malloc(room), *again = malloc(size);
  int status = compress2(packed, &room, data, size, level);
  printf("%s level %d: %d, %lu to %lu, crc %08lx, ", name, level, status, size, room, crc32(0, packed, room));
  status = uncompress(again, &back, packed, room);
  printf("back %d %lu %s\n", status, back, memcmp(data, again, size) ? "differs" : "same");
  free(packed);
  free(again);
}

int main(void) {
  static unsigned char text[200000], noise[50000];
  unsigned seed = 1;
  for (unsigned i = 0; i < sizeof text; i++) text[i] = "the quick brown fox jumps over the lazy dog "[(i * i / 7 + i) % 44];
  for (unsigned i = 0; i < sizeof noise; i++) noise[i] = (seed = seed * 1103515245 + 12345) >> 16;
  for (int level = 1; level <= 9; level += 4) round_trip("text", text, sizeof text, level);
  round_trip("noise", noise, sizeof noise, 6);
  printf("%s %08lx %08lx\n", zlibVersion(), adler32(1, text, sizeof text), crc32(0, noise, sizeof noise));
  return 0;
}
