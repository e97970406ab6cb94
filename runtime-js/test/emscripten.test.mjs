// emscripten.h: JavaScript in C, the main loop, timers.
import assert from 'node:assert/strict';
import test from 'node:test';
import { run } from './compiled.mjs';

const prints = (source, expected, status = 0) => {
  for (const result of run(source)) assert.deepEqual([result.stderr, result.stdout, result.status], ['', expected, status], result.target);
};

test('JavaScript in C has its arguments, calls the program, and gives a number', () => {
  prints(
    `#include <emscripten.h>
     #include <stdio.h>
     EM_JS(int, length, (int more, const char *text), { return more + UTF8ToString(text).length; });
     EM_JS(void, say, (void), { out('said ' + length(0, 0)); });
     EMSCRIPTEN_KEEPALIVE int next(int x) { return x + 1; }
     int main(void) {
       EM_ASM({ out('hi ' + $0 + ' ' + $1); }, 5, 2.5);
       say();
       double product = EM_ASM_DOUBLE({ return $0 * $1; }, 3, 2.5);
       printf("%g %d\\n", product, EM_ASM_INT({ return Module._next($0); }, 41));
       return length(1, "xyz");
     }`,
    'hi 5 2.5\nsaid 0\n7.5 42\n', 4,
  );
});

test('macros of C are left alone in JavaScript', () => {
  prints(
    `#include <assert.h>
     #include <emscripten.h>
     #define ONE 1
     int main(void) {
       EM_ASM(assert(1 + $0 === 3, "three"); out("ONE"), 2);
       return EM_ASM_INT({ var ONE = $0; return ONE; }, 0);
     }`,
    'ONE\n',
  );
});

test('functions at exit run after the last callback', () => {
  prints(
    `#include <emscripten.h>
     #include <emscripten/html5.h>
     #include <stdio.h>
     #include <stdlib.h>
     static long interval, late;
     static void end(void) { printf("end\\n"); }
     static void later(void *text) { printf("%s\\n", (char *)text); }
     static void tick(void *data) {
       if (++*(int *)data < 3) return;
       printf("ticks\\n");
       emscripten_clear_interval(interval);
       emscripten_clear_timeout(late);
     }
     int main(void) {
       static int ticks;
       atexit(end);
       emscripten_async_call(later, "first", 1);
       late = emscripten_set_timeout(later, 100000, "never");
       interval = emscripten_set_interval(tick, 20, &ticks);
       printf("main\\n");
       return 3;
     }`,
    'main\nfirst\nticks\nend\n', 3,
  );
});

test('a program knows where its stack is', () => {
  prints(
    `#include <alloca.h>
     #include <emscripten/stack.h>
     #include <stdio.h>
     #include <string.h>
     int main(void) {
       unsigned size = emscripten_stack_get_base() - emscripten_stack_get_end(), before = emscripten_stack_get_free();
       volatile int bytes = 4096;
       char *room = alloca(bytes);
       memset(room, 1, 4096);
       printf("%u %d %d\\n", size, emscripten_stack_get_current() == (unsigned)room, before - emscripten_stack_get_free() == 4096);
       return size - emscripten_stack_get_free() != emscripten_stack_get_base() - emscripten_stack_get_current();
     }`,
    '5242880 1 1\n',
  );
});

test('scripts see the runtime and the functions of the program, and print behind what it has printed', () => {
  prints(
    `#include <emscripten.h>
     #include <stdio.h>
     EMSCRIPTEN_KEEPALIVE int twice(int x) { return 2 * x; }
     int main(void) {
       printf("a\\n");
       emscripten_run_script("out('b ' + _twice(2) + ' ' + Module._twice(3))");
       return emscripten_run_script_int("typeof HEAP8 === 'object' ? _twice(1) : 0") - 2;
     }`,
    'a\nb 4 6\n',
  );
});

test('scripts run by themselves', () => {
  prints(
    `#include <emscripten.h>
     #include <stdio.h>
     int main(void) {
       emscripten_run_script("globalThis.x = 20");
       printf("%d %s\\n", emscripten_run_script_int("x * 2"), emscripten_run_script_string("'a' + x"));
       printf("%d\\n", emscripten_run_script_string("undefined") == 0);
       emscripten_async_run_script("globalThis.x++", 0);
       return 0;
     }`,
    '40 a20\n1\n',
  );
});

test('a main loop ends when it is cancelled, and main goes no further', () => {
  prints(
    `#include <emscripten.h>
     #include <stdio.h>
     #include <stdlib.h>
     static int n;
     static void step(void *name) {
       printf("%s %d\\n", (char *)name, ++n);
       if (n < 3) return;
       emscripten_cancel_main_loop();
       exit(5);
     }
     int main(void) {
       emscripten_set_main_loop_arg(step, "step", 100, 1);
       printf("not reached\\n");
     }`,
    'step 1\nstep 2\nstep 3\n', 5,
  );
});

test('a paused main loop goes on when it is resumed', () => {
  prints(
    `#include <emscripten.h>
     #include <stdio.h>
     static int n;
     static void step(void) {
       int mode, value;
       emscripten_get_main_loop_timing(&mode, &value);
       printf("step %d %d\\n", mode, value);
       if (++n == 2) emscripten_pause_main_loop();
       if (n == 3) emscripten_cancel_main_loop();
     }
     static void resume(void *unused) { printf("resumed\\n"); emscripten_resume_main_loop(); }
     int main(void) {
       emscripten_set_main_loop(step, 0, 0);
       emscripten_set_main_loop_timing(EM_TIMING_SETTIMEOUT, 2);
       emscripten_async_call(resume, 0, 300);
       return 0;
     }`,
    'step 0 2\nstep 0 2\nresumed\nstep 0 2\n',
  );
});

test('timers call back until they are cleared', () => {
  prints(
    `#include <emscripten.h>
     #include <stdio.h>
     static int id, n, k;
     static void tick(void *unused) { printf("tick\\n"); if (++n == 2) emscripten_clear_interval(id); }
     static void once(void *text) { printf("once %s\\n", (char *)text); }
     static EM_BOOL loop(double time, void *unused) { printf("loop %d\\n", time > 0); return ++k < 2; }
     int main(void) {
       emscripten_clear_timeout(emscripten_set_timeout(once, 1, "never"));
       emscripten_set_timeout_loop(loop, 1, 0);
       emscripten_async_call(once, "later", 900);
       id = emscripten_set_interval(tick, 300, 0);
       return 0;
     }`,
    'loop 1\nloop 1\ntick\ntick\nonce later\n',
  );
});
