#ifndef EMBACK_FEATURES_H
#define EMBACK_FEATURES_H

/* Nothing to choose here. */

#endif
