// rand and random: a linear congruential generator of 64 bits, whose high bits are given (Knuth's MMIX, as in musl).
#include <stdlib.h>

// Words, because the state that a program gives is aligned as its ints.
typedef struct {
  unsigned low, high;
} State;

static State own;
// The state of random, which initstate and setstate may put elsewhere.
static State *state = &own;

static int step(State *place) {
  unsigned long long value = ((unsigned long long)place->high << 32 | place->low) * 6364136223846793005u + 1;
  place->low = value;
  place->high = value >> 32;
  return place->high >> 1;
}

static void seed_state(State *place, unsigned seed) {
  *place = (State){seed - 1, 0};
}

int rand(void) {
  return step(&own);
}

void srand(unsigned seed) {
  seed_state(&own, seed);
}

long random(void) {
  return step(state);
}

void srandom(unsigned seed) {
  seed_state(state, seed);
}

char *initstate(unsigned seed, char *place, size_t size) {
  char *old = (char *)state;
  if (size < sizeof(State)) return NULL;
  state = (State *)place;
  seed_state(state, seed);
  return old;
}

char *setstate(char *place) {
  char *old = (char *)state;
  state = (State *)place;
  return old;
}

// Its state is too small for the generator above; the tempering of MT19937 mixes the bits.
int rand_r(unsigned *seed) {
  unsigned value = *seed = *seed * 1103515245 + 12345;
  value ^= value >> 11;
  value ^= value << 7 & 0x9d2c5680;
  value ^= value << 15 & 0xefc60000;
  value ^= value >> 18;
  return value >> 1;
}
