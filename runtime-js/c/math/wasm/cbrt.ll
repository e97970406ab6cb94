; Compiled from cbrt.c: BLESS=1 cargo test -p emback-runtime-js

@cbrtl = alias double (double), ptr @cbrt

define double @cbrt(double %0) nounwind {
  %2 = call i1 @llvm.is.fpclass.f64(double %0, i32 408)
  br i1 %2, label %5, label %3

3:
  %4 = fadd double %0, %0
  br label %42

5:
  %6 = call double @llvm.fabs.f64(double %0)
  %7 = fcmp olt double %6, 0x10000000000000
  %8 = fmul double %6, 0x4350000000000000
  %9 = select i1 %7, double 0x3ED0000000000000, double 1.000000e+00
  %10 = select i1 %7, double %8, double %6
  %11 = bitcast double %10 to i64
  %12 = lshr i64 %11, 32
  %13 = trunc nuw i64 %12 to i32
  %14 = udiv i32 %13, 3
  %15 = add nuw nsw i32 %14, 715094163
  %16 = zext nneg i32 %15 to i64
  %17 = shl nuw nsw i64 %16, 32
  %18 = bitcast i64 %17 to double
  %19 = fmul double %18, %18
  %20 = fdiv double %18, %10
  %21 = fmul double %19, %20
  %22 = fmul double %21, 0x3FC604F1CBAE8845
  %23 = fsub double 0x3FE7AB48020650EC, %22
  %24 = fmul double %21, %23
  %25 = fadd double %24, 0xBFF4BEC9A38AA353
  %26 = fmul double %21, %25
  %27 = fadd double %26, 0x3FFBA9C22C5CA094
  %28 = fmul double %27, %18
  %29 = fmul double %28, 0x41A0000020000000
  %30 = fsub double %29, %28
  %31 = fsub double %29, %30
  %32 = fmul double %31, %31
  %33 = fdiv double %10, %32
  %34 = fsub double %33, %31
  %35 = fadd double %31, %31
  %36 = fadd double %35, %33
  %37 = fdiv double %34, %36
  %38 = fmul double %31, %37
  %39 = fadd double %31, %38
  %40 = fmul double %9, %39
  %41 = call double @llvm.copysign.f64(double %40, double %0)
  br label %42

42:
  %43 = phi double [ %41, %5 ], [ %4, %3 ]
  ret double %43
}

declare double @llvm.fabs.f64(double) nounwind

declare double @llvm.copysign.f64(double, double) nounwind

define float @cbrtf(float %0) nounwind {
  %2 = fpext float %0 to double
  %3 = call double @cbrt(double %2)
  %4 = fptrunc double %3 to float
  ret float %4
}

declare i1 @llvm.is.fpclass.f64(double, i32 immarg) nounwind
