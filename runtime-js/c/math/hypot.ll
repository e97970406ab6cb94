; Compiled from hypot.c: BLESS=1 cargo test -p emback-runtime-js

@hypotl = alias double (double, double), ptr @hypot

define double @hypot(double %0, double %1) nounwind {
  %3 = call double @llvm.fabs.f64(double %0)
  %4 = call double @llvm.fabs.f64(double %1)
  %5 = fcmp oeq double %3, 0x7FF0000000000000
  %6 = fcmp oeq double %4, 0x7FF0000000000000
  %7 = or i1 %5, %6
  br i1 %7, label %32, label %8

8:
  %9 = fcmp olt double %3, %4
  %10 = select i1 %9, double %4, double %3
  %11 = select i1 %9, double %3, double %4
  %12 = fmul double %10, 0x3C90000000000000
  %13 = fcmp ogt double %11, %12
  br i1 %13, label %16, label %14

14:
  %15 = fadd double %3, %4
  br label %32

16:
  %17 = fcmp ogt double %10, 0x5FD0000000000000
  br i1 %17, label %18, label %23

18:
  %19 = fmul double %10, 0x1A70000000000000
  %20 = fmul double %11, 0x1A70000000000000
  %21 = call double @hypotenuse(double %19, double %20)
  %22 = fmul double %21, 0x6570000000000000
  br label %32

23:
  %24 = fcmp olt double %11, 0x23D0000000000000
  br i1 %24, label %25, label %30

25:
  %26 = fmul double %10, 0x6570000000000000
  %27 = fmul double %11, 0x6570000000000000
  %28 = call double @hypotenuse(double %26, double %27)
  %29 = fmul double %28, 0x1A70000000000000
  br label %32

30:
  %31 = call double @hypotenuse(double %10, double %11)
  br label %32

32:
  %33 = phi double [ %22, %18 ], [ %29, %25 ], [ %31, %30 ], [ %15, %14 ], [ 0x7FF0000000000000, %2 ]
  ret double %33
}

declare double @llvm.fabs.f64(double) nounwind

define internal double @hypotenuse(double %0, double %1) unnamed_addr nounwind {
  %3 = fmul double %0, %0
  %4 = fmul double %1, %1
  %5 = fadd double %3, %4
  %6 = call double @llvm.sqrt.f64(double %5)
  %7 = fmul double %1, 2.000000e+00
  %8 = fcmp ugt double %6, %7
  br i1 %8, label %19, label %9

9:
  %10 = fsub double %6, %1
  %11 = fsub double %0, %1
  %12 = fmul double %11, 2.000000e+00
  %13 = fsub double %10, %12
  %14 = fmul double %10, %13
  %15 = fmul double %10, 2.000000e+00
  %16 = fsub double %15, %0
  %17 = fmul double %16, %0
  %18 = fadd double %14, %17
  br label %30

19:
  %20 = fsub double %6, %0
  %21 = fmul double %20, %20
  %22 = fmul double %20, 2.000000e+00
  %23 = fsub double %0, %7
  %24 = fmul double %23, %22
  %25 = fmul double %20, 4.000000e+00
  %26 = fsub double %25, %1
  %27 = fmul double %26, %1
  %28 = fadd double %24, %27
  %29 = fadd double %21, %28
  br label %30

30:
  %31 = phi double [ %18, %9 ], [ %29, %19 ]
  %32 = fmul double %6, 2.000000e+00
  %33 = fdiv double %31, %32
  %34 = fsub double %6, %33
  ret double %34
}

define float @hypotf(float %0, float %1) nounwind {
  %3 = fpext float %0 to double
  %4 = fpext float %1 to double
  %5 = call double @hypot(double %3, double %4)
  %6 = fptrunc double %5 to float
  ret float %6
}

declare double @llvm.sqrt.f64(double) nounwind
