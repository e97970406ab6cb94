// wprintf's engine.
#define WIDE 1
#define FORMAT __emback_format_wide
#include "../stdio/engine.h"
