#ifndef EMBACK_EMSCRIPTEN_STACK_H
#define EMBACK_EMSCRIPTEN_STACK_H

/* The stack of the program, which grows down: its base is above its end. */

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uintptr_t emscripten_stack_get_base(void);
uintptr_t emscripten_stack_get_end(void);
uintptr_t emscripten_stack_get_current(void);
size_t emscripten_stack_get_free(void);
/* Nothing to do: the stack is ready before the program starts. */
void emscripten_stack_init(void);

#ifdef __cplusplus
}
#endif

#endif
