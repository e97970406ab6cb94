#ifndef EMBACK_MEMORY_H
#define EMBACK_MEMORY_H

#include <string.h>



#endif
