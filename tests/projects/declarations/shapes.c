#include <emscripten.h>
#include <stdint.h>

typedef unsigned int count_t;
struct point {
  int x, y;
};

EMSCRIPTEN_KEEPALIVE int add(const char *text, count_t count) { return text[0] + (int)count; }
EMSCRIPTEN_KEEPALIVE int64_t scale(int64_t value, double by) { return (int64_t)((double)value * by); }
EMSCRIPTEN_KEEPALIVE void move(struct point *this, const struct point by, const struct point *const limit) {
  this->x = by.x < limit->x ? by.x : limit->x;
}
EMSCRIPTEN_KEEPALIVE struct point origin(int function) { return (struct point){function, 0}; }
EMSCRIPTEN_KEEPALIVE float none(void) { return 1; }
EMSCRIPTEN_KEEPALIVE int call(int (*callback)(int), int value) { return callback(value); }
