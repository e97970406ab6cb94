#ifndef EMBACK_FENV_H
#define EMBACK_FENV_H


#ifdef __cplusplus
extern "C" {
#endif

/* Neither target has flags for exceptions or a rounding besides to nearest. */
#define FE_ALL_EXCEPT 0
#define FE_TONEAREST 0

typedef unsigned fexcept_t;
typedef struct {
  unsigned state;
} fenv_t;
#define FE_DFL_ENV ((const fenv_t *)-1)

int feclearexcept(int which);
int fegetexceptflag(fexcept_t *to, int which);
int feraiseexcept(int which);
int fesetexceptflag(const fexcept_t *from, int which);
int fetestexcept(int which);
int fegetround(void);
int fesetround(int mode);
int fegetenv(fenv_t *to);
int feholdexcept(fenv_t *to);
int fesetenv(const fenv_t *from);
int feupdateenv(const fenv_t *from);

#ifdef __cplusplus
}
#endif

#endif
