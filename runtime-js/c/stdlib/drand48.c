// The generators of 48 bits that POSIX describes to the bit. The state is 0 until it is seeded.
#include <stdlib.h>
#include <string.h>

typedef unsigned short Words[3];
typedef unsigned long long Bits;

static Words state;
static Words factor = {0xe66d, 0xdeec, 5};
static unsigned short plus = 11;

static Bits bits_of(const unsigned short *words) {
  return (Bits)words[2] << 32 | (unsigned)words[1] << 16 | words[0];
}

static Bits step(unsigned short *words) {
  Bits bits = bits_of(words) * bits_of(factor) + plus;
  words[0] = bits;
  words[1] = bits >> 16;
  words[2] = bits >> 32;
  return bits_of(words);
}

double erand48(unsigned short words[3]) {
  Bits bits = step(words);
  return ((unsigned)(bits >> 16) + (bits & 0xffff) / 65536.0) / 4294967296.0;
}

long nrand48(unsigned short words[3]) {
  return (unsigned)(step(words) >> 17);
}

long jrand48(unsigned short words[3]) {
  return (int)(step(words) >> 16);
}

double drand48(void) {
  return erand48(state);
}

long lrand48(void) {
  return nrand48(state);
}

long mrand48(void) {
  return jrand48(state);
}

void lcong48(unsigned short words[7]) {
  memcpy(state, words, sizeof state);
  memcpy(factor, words + 3, sizeof factor);
  plus = words[6];
}

unsigned short *seed48(unsigned short words[3]) {
  static Words old;
  memcpy(old, state, sizeof old);
  lcong48((unsigned short[7]){words[0], words[1], words[2], 0xe66d, 0xdeec, 5, 11});
  return old;
}

void srand48(long seed) {
  seed48((unsigned short[3]){0x330e, seed, (unsigned long)seed >> 16});
}
