/* Compresses a text and checks what comes back. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "bzlib.h"

void bz_internal_error(int code) {
  printf("internal error %d\n", code);
  exit(3);
}

int main(void) {
  static char text[300000], packed[400000], again[300000];
  for (unsigned i = 0; i < sizeof text; i++) text[i] = "she sells sea shells by the sea shore. "[(i / 3 * i + i) % 39];
  for (int block = 1; block <= 9; block += 4) {
    unsigned room = sizeof packed, back = sizeof again, sum = 0;
    int status = BZ2_bzBuffToBuffCompress(packed, &room, text, sizeof text, block, 0, 0);
    for (unsigned i = 0; i < room; i++) sum = sum * 31 + (unsigned char)packed[i];
    printf("block %d: %d, %u bytes, sum %u, ", block, status, room, sum);
    status = BZ2_bzBuffToBuffDecompress(again, &back, packed, room, 0, 0);
    printf("back %d %u %s\n", status, back, memcmp(text, again, sizeof text) ? "differs" : "same");
  }
  return 0;
}
