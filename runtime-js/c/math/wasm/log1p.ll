; Compiled from log1p.c: BLESS=1 cargo test -p emback-runtime-js

@__emback_powers = external constant [64 x double], align 16

@log1pl = alias double (double), ptr @log1p

define double @log1p(double %0) nounwind {
  %2 = fcmp ogt double %0, -1.000000e+00
  %3 = fcmp one double %0, 0x7FF0000000000000
  %4 = and i1 %2, %3
  br i1 %4, label %10, label %5

5:
  %6 = fcmp oeq double %0, -1.000000e+00
  %7 = fcmp olt double %0, -1.000000e+00
  %8 = select i1 %7, double 0x7FF8000000000000, double %0
  %9 = select i1 %6, double 0xFFF0000000000000, double %8
  br label %79

10:
  %11 = call double @llvm.fabs.f64(double %0)
  %12 = fcmp olt double %11, 0x3CA0000000000000
  br i1 %12, label %79, label %13

13:
  %14 = fcmp olt double %0, -2.928900e-01
  %15 = fcmp ogt double %0, 4.142100e-01
  %16 = or i1 %14, %15
  br i1 %16, label %17, label %48

17:
  %18 = fadd double %0, 1.000000e+00
  %19 = fcmp olt double %18, 0x10000000000000
  %20 = fmul double %18, 0x4350000000000000
  %21 = select i1 %19, double %20, double %18
  %22 = bitcast double %21 to i64
  %23 = lshr i64 %22, 32
  %24 = trunc nuw i64 %23 to i32
  %25 = add i32 %24, 614242
  %26 = lshr i32 %25, 20
  %27 = sub nsw i32 31, %26
  %28 = sub nsw i32 2047, %26
  %29 = ashr i32 %28, 5
  %30 = getelementptr inbounds [64 x double], ptr @__emback_powers, i32 0, i32 %29
  %31 = load double, ptr %30, align 8
  %32 = and i32 %27, 31
  %33 = shl nuw i32 1, %32
  %34 = uitofp i32 %33 to double
  %35 = fmul double %31, %34
  %36 = fmul double %21, %35
  %37 = select i1 %19, i32 -1077, i32 -1023
  %38 = add nsw i32 %26, %37
  %39 = fadd double %36, -1.000000e+00
  %40 = fcmp ogt double %0, 1.000000e+00
  %41 = fsub double %0, %18
  %42 = fadd double %41, 1.000000e+00
  %43 = fadd double %18, -1.000000e+00
  %44 = fsub double %0, %43
  %45 = select i1 %40, double %42, double %44
  %46 = fdiv double %45, %18
  %47 = sitofp i32 %38 to double
  br label %48

48:
  %49 = phi double [ %46, %17 ], [ 0.000000e+00, %13 ]
  %50 = phi double [ %47, %17 ], [ 0.000000e+00, %13 ]
  %51 = phi double [ %39, %17 ], [ %0, %13 ]
  %52 = fmul double %51, 5.000000e-01
  %53 = fmul double %51, %52
  %54 = fmul double %50, 0x3FE62E42FEE00000
  %55 = fadd double %51, 2.000000e+00
  %56 = fdiv double %51, %55
  %57 = fmul double %56, %56
  %58 = fmul double %57, 0x3FC2B5F5B2E860A1
  %59 = fadd double %58, 0x3FC39FDCBBCFABBE
  %60 = fmul double %57, %59
  %61 = fadd double %60, 0x3FC7462B925F9BEA
  %62 = fmul double %57, %61
  %63 = fadd double %62, 0x3FCC71C62D649D92
  %64 = fmul double %57, %63
  %65 = fadd double %64, 0x3FD2492492DFB9B8
  %66 = fmul double %57, %65
  %67 = fadd double %66, 0x3FD99999999952B9
  %68 = fmul double %57, %67
  %69 = fadd double %68, 0x3FE5555555555558
  %70 = fmul double %57, %69
  %71 = fadd double %53, %70
  %72 = fmul double %56, %71
  %73 = fmul double %50, 0x3DEA39EF35793C76
  %74 = fadd double %49, %73
  %75 = fadd double %74, %72
  %76 = fsub double %75, %53
  %77 = fadd double %51, %76
  %78 = fadd double %54, %77
  br label %79

79:
  %80 = phi double [ %78, %48 ], [ %9, %5 ], [ %0, %10 ]
  ret double %80
}

declare double @llvm.fabs.f64(double) nounwind

define float @log1pf(float %0) nounwind {
  %2 = fpext float %0 to double
  %3 = call double @log1p(double %2)
  %4 = fptrunc double %3 to float
  ret float %4
}
