// What runs before main: tables, objects with destructors, a list that registers itself, priorities, virtual functions.
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static uint32_t crcs[4][256];
__attribute__((constructor(101))) static void make_crcs() {
  for (uint32_t n = 0; n < 256; n++) {
    uint32_t c = n;
    for (int k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ c >> 1 : c >> 1;
    crcs[0][n] = c;
  }
  for (int n = 0; n < 256; n++)
    for (int k = 1; k < 4; k++) crcs[k][n] = crcs[k - 1][n] >> 8 ^ crcs[0][crcs[k - 1][n] & 255];
}
static uint32_t crc(const char *text) {
  uint32_t c = ~0u;
  while (*text) c = crcs[0][(c ^ *text++) & 255] ^ c >> 8;
  return ~c;
}
static uint32_t known = crc("123456789");

static double sines[9];
__attribute__((constructor(102))) static void make_sines() {
  for (int n = 0; n < 9; n++) {
    double x = n * 0.125, term = x, sum = 0;
    for (int k = 1; k < 20; k += 2) sum += term, term *= -x * x / ((k + 1) * (k + 2));
    sines[n] = sum;
  }
}

struct Shape {
  const char *name;
  Shape *next;
  static Shape *first;
  explicit Shape(const char *name) : name(name), next(first) { first = this; }
  virtual int area() const = 0;
  virtual ~Shape() { printf("%s is gone\n", name); }
};
Shape *Shape::first;
struct Square : Shape {
  int side;
  Square(const char *name, int side) : Shape(name), side(side) {}
  int area() const { return side * side; }
};
struct Wide : Square {
  long long factor;
  Wide(const char *name, int side, long long factor) : Square(name, side), factor(factor) {}
  int area() const { return (int)(side * side * factor); }
};
static Square small("small", 2);
static Wide wide("wide", 3, 10);

struct Sorted {
  unsigned char bytes[64];
  unsigned count;
  Sorted() : count(0) {
    memset(bytes, 0xee, sizeof bytes);
    for (unsigned n = 1; count < 40; n = n * 75 % 257) {
      unsigned at = count++;
      for (; at > 0 && bytes[at - 1] > (unsigned char)n; at--) bytes[at] = bytes[at - 1];
      bytes[at] = (unsigned char)n;
    }
  }
};
static Sorted sorted;
static Sorted copy = sorted;
static int (*const compare)(const void *, const void *, size_t) = memcmp;

int main() {
  printf("%08x %08x %08x\n", known, crcs[3][255], crc("abc"));
  for (int n = 0; n < 9; n++) printf("%.17g\n", sines[n]);
  for (Shape *shape = Shape::first; shape; shape = shape->next) printf("%s %d\n", shape->name, shape->area());
  for (unsigned n = 0; n < sorted.count; n++) printf("%d ", sorted.bytes[n]);
  printf("%d %d\n", sorted.bytes[40], compare(&sorted, &copy, sizeof copy));
  return 0;
}
