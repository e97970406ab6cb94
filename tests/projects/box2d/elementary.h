/* C libraries round sinf and cosf each in its way; rounded from double, they are the same everywhere. */
#include <cmath>
#define sinf(x) ((float)sin((double)(x)))
#define cosf(x) ((float)cos((double)(x)))
