#ifndef EMBACK_ALLOCA_H
#define EMBACK_ALLOCA_H

#define alloca __builtin_alloca

#endif
