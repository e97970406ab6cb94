#ifndef EMBACK_EMSCRIPTEN_EXPORTS_H
#define EMBACK_EMSCRIPTEN_EXPORTS_H

/* A pointer to an exported function by its name, or null: build with -s RESERVED_FUNCTION_POINTERS. */

#ifdef __cplusplus
extern "C" {
#endif

void *emscripten_get_exported_function(const char *name);

#ifdef __cplusplus
}
#endif

#endif
