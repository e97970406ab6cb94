#ifndef EMBACK_EMSCRIPTEN_EM_JS_H
#define EMBACK_EMSCRIPTEN_EM_JS_H

#include <emscripten/em_macros.h>

/* A function in JavaScript: EM_JS(int, add, (int a, int b), { return a + b; }) */

#ifdef __cplusplus
#define EMBACK_EM_JS_BEGIN extern "C" {
#define EMBACK_EM_JS_END }
#else
#define EMBACK_EM_JS_BEGIN
#define EMBACK_EM_JS_END
#endif

#define EM_JS(result, name, parameters, ...) \
  EMBACK_EM_JS_BEGIN \
  result name parameters EM_IMPORT(name); \
  EMSCRIPTEN_KEEPALIVE __attribute__((section("em_js"), aligned(1))) \
  char __em_js__##name[] = #parameters "<::>" #__VA_ARGS__; \
  EMBACK_EM_JS_END

/* Library functions that the code of EM_ASM and EM_JS needs and does not name: EM_JS_DEPS(mine, "$UTF8ToString,malloc") */
#define EM_JS_DEPS(tag, names) \
  EMSCRIPTEN_KEEPALIVE __attribute__((section("em_lib_deps"), aligned(1))) \
  char __em_lib_deps_##tag[] = names;

#endif
