// Names with numbers in them, in the order of the numbers, by the rules of the GNU library.
#include <string.h>

static int digit(unsigned char byte) {
  return byte - '0' < 10u;
}

static size_t digits(const unsigned char *text) {
  size_t count = 0;
  while (digit(text[count])) count++;
  return count;
}

int strverscmp(const char *left, const char *right) {
  const unsigned char *a = (const unsigned char *)left, *b = (const unsigned char *)right;
  size_t same = 0, start;
  while (a[same] == b[same] && a[same]) same++;
  for (start = same; start && digit(a[start - 1]); start--) {}
  const unsigned char *x = a + start, *y = b + start;
  size_t before = same - start;
  if (digit(*x) && *x != '0' && digit(*y) && *y != '0') {
    // Of whole numbers the one with more digits is larger.
    size_t more = digits(x), less = digits(y);
    if (more != less) return more < less ? -1 : 1;
  } else if (before && strspn((const char *)x, "0") >= before && (digit(x[before]) || digit(y[before]))) {
    // Digits after a zero are a fraction. One that has more zeros is smaller, and "0" is larger than "00".
    return digit(x[before]) && digit(y[before]) ? x[before] - y[before] : digit(x[before]) ? -1 : 1;
  }
  return a[same] - b[same];
}
