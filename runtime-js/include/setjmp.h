#ifndef EMBACK_SETJMP_H
#define EMBACK_SETJMP_H

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __cplusplus
#define _Noreturn __attribute__((__noreturn__))
#endif

/* Declared so that programs compile to IR; emback refuses a call of setjmp with its place. */
typedef long jmp_buf[40];
typedef long sigjmp_buf[40];

int setjmp(jmp_buf state) __attribute__((__returns_twice__));
int _setjmp(jmp_buf state) __attribute__((__returns_twice__));
_Noreturn void longjmp(jmp_buf state, int value);
_Noreturn void _longjmp(jmp_buf state, int value);
#define setjmp setjmp

#ifdef __cplusplus
}
#endif

#endif
