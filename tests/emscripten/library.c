// What a C program uses most of musl: streams, the heap, sorting, numbers, time, exit.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <math.h>
#include <time.h>
#include <errno.h>
static int cmp(const void *a, const void *b) { return *(int*)a - *(int*)b; }
static void bye(void) { printf("bye\n"); }
int main(int argc, char **argv) {
  int v[] = {5, 3, 9, 1};
  atexit(bye);
  qsort(v, 4, sizeof *v, cmp);
  for (int i = 0; i < 4; i++) printf("%d ", v[i]);
  char *p = malloc(100000), *q;
  memset(p, 'x', 99999); p[99999] = 0;
  printf("%zu %.6g %d\n", strlen(p), strtod("3.25e2z", &q), *q);
  printf("%.10f %.10f %.10f %.10f\n", sin(1), pow(2, .5), exp(1), log(10));
  printf("%s %Lg %a %lld %5.2f|%-8s|%08x\n", "text", (long double)1.5L, 0.1, 1234567890123LL, 3.14159, "ab", 48879);
  free(p);
  time_t t = 86400 * 365; struct tm *tm = gmtime(&t);
  char b[64]; strftime(b, 64, "%Y-%m-%d", tm); puts(b);
  errno = 0; strtoll("99999999999999999999", 0, 10); printf("%d\n", errno == ERANGE);
  long long big = 1; for (int i = 0; i < 20; i++) big = big * 7 % 1000003; printf("%lld %lld\n", big, 123456789012345678LL / 987654321LL);
  return argc > 5 ? 2 : 3;
}
