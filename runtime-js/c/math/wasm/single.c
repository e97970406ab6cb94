// The functions of the host's Math on float. Engines compile calls of Math.sin itself; calls of what
// converts its arguments go through JavaScript.

#include <math.h>

float acosf(float x) {
  return (float)acos(x);
}

float asinf(float x) {
  return (float)asin(x);
}

float atanf(float x) {
  return (float)atan(x);
}

float cosf(float x) {
  return (float)cos(x);
}

float expf(float x) {
  return (float)exp(x);
}

float logf(float x) {
  return (float)log(x);
}

float sinf(float x) {
  return (float)sin(x);
}

float tanf(float x) {
  return (float)tan(x);
}

float atan2f(float y, float x) {
  return (float)atan2(y, x);
}
