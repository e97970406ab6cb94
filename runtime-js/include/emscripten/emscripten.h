#ifndef EMBACK_EMSCRIPTEN_EMSCRIPTEN_H
#define EMBACK_EMSCRIPTEN_EMSCRIPTEN_H

#include <emscripten/em_asm.h>
#include <emscripten/em_js.h>
#include <emscripten/em_macros.h>

#define EM_BOOL int
#define EM_TRUE 1
#define EM_FALSE 0

#ifdef __cplusplus
extern "C" {
#endif

/* Numbers at addresses that are not multiples of their size. */
typedef short __attribute__((aligned(1))) emscripten_align1_short;
typedef int __attribute__((aligned(1))) emscripten_align1_int;
typedef int __attribute__((aligned(2))) emscripten_align2_int;
typedef long long __attribute__((aligned(1))) emscripten_align1_int64;
typedef long long __attribute__((aligned(2))) emscripten_align2_int64;
typedef long long __attribute__((aligned(4))) emscripten_align4_int64;
typedef float __attribute__((aligned(1))) emscripten_align1_float;
typedef float __attribute__((aligned(2))) emscripten_align2_float;
typedef double __attribute__((aligned(1))) emscripten_align1_double;
typedef double __attribute__((aligned(2))) emscripten_align2_double;
typedef double __attribute__((aligned(4))) emscripten_align4_double;

typedef void (*em_callback_func)(void);
typedef void (*em_arg_callback_func)(void *);

void emscripten_run_script(const char *script);
int emscripten_run_script_int(const char *script);
char *emscripten_run_script_string(const char *script);
void emscripten_async_run_script(const char *script, int millis);

#define EM_TIMING_SETTIMEOUT 0
#define EM_TIMING_RAF 1
#define EM_TIMING_SETIMMEDIATE 2

void emscripten_set_main_loop(em_callback_func callback, int fps, EM_BOOL infinite);
void emscripten_set_main_loop_arg(em_arg_callback_func callback, void *argument, int fps, EM_BOOL infinite);
int emscripten_set_main_loop_timing(int mode, int value);
void emscripten_get_main_loop_timing(int *mode, int *value);
void emscripten_pause_main_loop(void);
void emscripten_resume_main_loop(void);
void emscripten_cancel_main_loop(void);
void emscripten_async_call(em_arg_callback_func callback, void *argument, int millis);

void emscripten_exit_with_live_runtime(void) __attribute__((noreturn));
void emscripten_force_exit(int status) __attribute__((noreturn));

double emscripten_get_now(void);
double emscripten_date_now(void);
float emscripten_random(void);
double emscripten_get_device_pixel_ratio(void);
void emscripten_debugger(void);
int emscripten_has_asyncify(void);

void emscripten_console_log(const char *text);
void emscripten_console_warn(const char *text);
void emscripten_console_error(const char *text);
void emscripten_throw_number(double number) __attribute__((noreturn));
void emscripten_throw_string(const char *text) __attribute__((noreturn));

int emscripten_set_timeout(void (*callback)(void *), double millis, void *data);
void emscripten_clear_timeout(int id);
int emscripten_set_interval(void (*callback)(void *), double millis, void *data);
void emscripten_clear_interval(int id);
void emscripten_set_timeout_loop(EM_BOOL (*callback)(double, void *), double millis, void *data);

#ifdef __cplusplus
}
#endif

#endif
