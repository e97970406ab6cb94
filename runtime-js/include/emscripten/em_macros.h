#ifndef EMBACK_EMSCRIPTEN_EM_MACROS_H
#define EMBACK_EMSCRIPTEN_EM_MACROS_H

/* The function is exported, and stays although nothing in the program calls it. */
#define EMSCRIPTEN_KEEPALIVE __attribute__((used))

#define EM_IMPORT(name) __attribute__((import_module("env"), import_name(#name)))

#endif
