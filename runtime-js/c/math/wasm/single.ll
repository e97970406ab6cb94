; Compiled from single.c: BLESS=1 cargo test -p emback-runtime-js

define float @acosf(float %0) {
  %2 = fpext float %0 to double
  %3 = call double @acos(double %2)
  %4 = fptrunc double %3 to float
  ret float %4
}

declare double @acos(double)

define float @asinf(float %0) {
  %2 = fpext float %0 to double
  %3 = call double @asin(double %2)
  %4 = fptrunc double %3 to float
  ret float %4
}

declare double @asin(double)

define float @atanf(float %0) {
  %2 = fpext float %0 to double
  %3 = call double @atan(double %2)
  %4 = fptrunc double %3 to float
  ret float %4
}

declare double @atan(double)

define float @cosf(float %0) {
  %2 = fpext float %0 to double
  %3 = call double @cos(double %2)
  %4 = fptrunc double %3 to float
  ret float %4
}

declare double @cos(double)

define float @expf(float %0) {
  %2 = fpext float %0 to double
  %3 = call double @exp(double %2)
  %4 = fptrunc double %3 to float
  ret float %4
}

declare double @exp(double)

define float @logf(float %0) {
  %2 = fpext float %0 to double
  %3 = call double @log(double %2)
  %4 = fptrunc double %3 to float
  ret float %4
}

declare double @log(double)

define float @sinf(float %0) {
  %2 = fpext float %0 to double
  %3 = call double @sin(double %2)
  %4 = fptrunc double %3 to float
  ret float %4
}

declare double @sin(double)

define float @tanf(float %0) {
  %2 = fpext float %0 to double
  %3 = call double @tan(double %2)
  %4 = fptrunc double %3 to float
  ret float %4
}

declare double @tan(double)

define float @atan2f(float %0, float %1) {
  %3 = fpext float %0 to double
  %4 = fpext float %1 to double
  %5 = call double @atan2(double %3, double %4)
  %6 = fptrunc double %5 to float
  ret float %6
}

declare double @atan2(double, double)
