#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct pair {
  long long wide;
  double real;
};

int answer(int n) { return n * FACTOR; }

char *copy(const char *text) {
  char *copied = malloc(strlen(text) + 1);
  return copied ? strcpy(copied, text) : 0;
}

long long total(const struct pair *pairs, int count, int (*each)(double)) {
  long long sum = 0;
  for (int i = 0; i < count; i++) sum += pairs[i].wide + each(pairs[i].real);
  errno = ERANGE;
  return sum;
}
