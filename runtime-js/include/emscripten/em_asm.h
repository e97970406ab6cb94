#ifndef EMBACK_EMSCRIPTEN_EM_ASM_H
#define EMBACK_EMSCRIPTEN_EM_ASM_H

/* JavaScript in C: EM_ASM({ out($0 + $1); }, 1, 2.5). The code is a constant; its arguments are $0, $1, ... */

#ifdef __cplusplus
extern "C" {
#endif

int emscripten_asm_const_int(const char *code, const char *types, ...) __attribute__((nothrow));
void *emscripten_asm_const_ptr(const char *code, const char *types, ...) __attribute__((nothrow));
double emscripten_asm_const_double(const char *code, const char *types, ...) __attribute__((nothrow));

#ifdef __cplusplus
}
#endif

/* Commas in the code are not those between arguments of the macro. emback reads the types of the call. Each macro that takes code
   makes it text itself: passed on, macros in it such as assert would be expanded. */
#define EMBACK_EM_ASM_CODE(text) (__extension__({ \
    __attribute__((section("em_asm"), aligned(1))) static const char emback_code[] = text; \
    (const char *)emback_code; }))
#define EMBACK_EM_ASM(kind, text, ...) kind(EMBACK_EM_ASM_CODE(text), (const char *)0, ##__VA_ARGS__)

#define EM_ASM(code, ...) ((void)EMBACK_EM_ASM(emscripten_asm_const_int, #code, ##__VA_ARGS__))
#define EM_ASM_INT(code, ...) EMBACK_EM_ASM(emscripten_asm_const_int, #code, ##__VA_ARGS__)
#define EM_ASM_PTR(code, ...) EMBACK_EM_ASM(emscripten_asm_const_ptr, #code, ##__VA_ARGS__)
#define EM_ASM_DOUBLE(code, ...) EMBACK_EM_ASM(emscripten_asm_const_double, #code, ##__VA_ARGS__)

#define MAIN_THREAD_EM_ASM(code, ...) ((void)EMBACK_EM_ASM(emscripten_asm_const_int, #code, ##__VA_ARGS__))
#define MAIN_THREAD_EM_ASM_INT(code, ...) EMBACK_EM_ASM(emscripten_asm_const_int, #code, ##__VA_ARGS__)
#define MAIN_THREAD_EM_ASM_PTR(code, ...) EMBACK_EM_ASM(emscripten_asm_const_ptr, #code, ##__VA_ARGS__)
#define MAIN_THREAD_EM_ASM_DOUBLE(code, ...) EMBACK_EM_ASM(emscripten_asm_const_double, #code, ##__VA_ARGS__)
#define MAIN_THREAD_ASYNC_EM_ASM(code, ...) ((void)EMBACK_EM_ASM(emscripten_asm_const_int, #code, ##__VA_ARGS__))

/* The names of old headers. */
#define EM_ASM_(code, ...) EMBACK_EM_ASM(emscripten_asm_const_int, #code, ##__VA_ARGS__)
#define EM_ASM_ARGS(code, ...) EMBACK_EM_ASM(emscripten_asm_const_int, #code, ##__VA_ARGS__)
#define EM_ASM_INT_V(code) EMBACK_EM_ASM(emscripten_asm_const_int, #code)
#define EM_ASM_DOUBLE_V(code) EMBACK_EM_ASM(emscripten_asm_const_double, #code)

#endif
