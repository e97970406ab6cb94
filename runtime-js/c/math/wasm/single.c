// The functions of the host's Math on float. Engines compile calls of Math.sin itself; calls of what
// converts its arguments go through JavaScript.

#include <math.h>

#include "../kernels.h"

SINGLE(acos)
SINGLE(asin)
SINGLE(atan)
SINGLE(cos)
SINGLE(exp)
SINGLE(log)
SINGLE(sin)
SINGLE(tan)
SINGLE2(atan2)
