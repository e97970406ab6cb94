#ifndef EMBACK_SETJMP_H
#define EMBACK_SETJMP_H

#ifdef __cplusplus
extern "C" {
#define _Noreturn __attribute__((__noreturn__))
#endif

/* emback fills five words; the rest is the size that other C libraries have. */
typedef long jmp_buf[40];
typedef long sigjmp_buf[40];

int setjmp(jmp_buf state) __attribute__((__returns_twice__));
int _setjmp(jmp_buf state) __attribute__((__returns_twice__));
int sigsetjmp(sigjmp_buf state, int signals) __attribute__((__returns_twice__));
_Noreturn void longjmp(jmp_buf state, int value);
_Noreturn void _longjmp(jmp_buf state, int value);
_Noreturn void siglongjmp(sigjmp_buf state, int value);
#define setjmp setjmp
#define sigsetjmp sigsetjmp

#ifdef __cplusplus
#undef _Noreturn
}
#endif

#endif
