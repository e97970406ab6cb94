; Compiled from hyperbolic.c: BLESS=1 cargo test -p emback-runtime-js

%struct.pair = type { double, double }

@__emback_parts_of_two = external constant [32 x double], align 16
@__emback_rests_of_two = external constant [32 x float], align 16
@__emback_powers = external constant [64 x double], align 16

@expm1l = alias double (double), ptr @expm1
@coshl = alias double (double), ptr @cosh
@sinhl = alias double (double), ptr @sinh
@tanhl = alias double (double), ptr @tanh

define double @expm1(double %0) {
  %2 = fcmp olt double %0, 4.000000e+01
  br i1 %2, label %9, label %3

3:
  %4 = fcmp olt double %0, 7.100000e+02
  br i1 %4, label %5, label %7

5:
  %6 = call double @__emback_exp(double %0, double 0.000000e+00)
  br label %80

7:
  %8 = fmul double %0, 0x7FF0000000000000
  br label %80

9:
  %10 = fcmp olt double %0, -4.000000e+01
  br i1 %10, label %80, label %11

11:
  %12 = call double @llvm.fabs.f64(double %0)
  %13 = fcmp olt double %12, 0x3C90000000000000
  br i1 %13, label %80, label %14

14:
  %15 = fcmp olt double %12, 3.200000e-02
  br i1 %15, label %16, label %32

16:
  %17 = fmul double %0, 0x3EFA01CB015B0725
  %18 = fadd double %17, 0x3F2A01CAAD74A748
  %19 = fmul double %18, %0
  %20 = fadd double %19, 0x3F56C16C16A243CB
  %21 = fmul double %20, %0
  %22 = fadd double %21, 0x3F81111110FAB57E
  %23 = fmul double %22, %0
  %24 = fadd double %23, 0x3FA5555555555563
  %25 = fmul double %24, %0
  %26 = fadd double %25, 0x3FC5555555555561
  %27 = fmul double %26, %0
  %28 = fadd double %27, 5.000000e-01
  %29 = fmul double %28, %0
  %30 = fmul double %29, %0
  %31 = fadd double %30, %0
  br label %80

32:
  %33 = fmul double %0, 0x40471547652B82FE
  %34 = fadd double %33, 0x4338000000000000
  %35 = fadd double %34, 0xC338000000000000
  %36 = fmul double %35, 0x3F962E42FEFA0000
  %37 = fsub double %0, %36
  %38 = fmul double %35, 0x3D2CF79ABC9E3B3A
  %39 = fsub double %37, %38
  %40 = fptosi double %35 to i32
  %41 = and i32 %40, 31
  %42 = getelementptr inbounds [32 x double], ptr @__emback_parts_of_two, i32 0, i32 %41
  %43 = load double, ptr %42, align 8
  %44 = getelementptr inbounds [32 x float], ptr @__emback_rests_of_two, i32 0, i32 %41
  %45 = load float, ptr %44, align 4
  %46 = fpext float %45 to double
  %47 = fmul double %39, %39
  %48 = fmul double %39, 0x3F811115B9C14E7E
  %49 = fadd double %48, 0x3FA555555554BEBF
  %50 = fmul double %47, 0x3F56C171A9A1351A
  %51 = fadd double %49, %50
  %52 = fmul double %39, 0x3FC5555555548ECF
  %53 = fadd double %52, 5.000000e-01
  %54 = fmul double %47, %51
  %55 = fadd double %53, %54
  %56 = fmul double %47, %55
  %57 = fadd double %39, %56
  %58 = fmul double %57, %43
  %59 = fadd double %58, %46
  %60 = ashr i32 %40, 5
  %61 = add nsw i32 %60, 1024
  %62 = ashr i32 %61, 5
  %63 = getelementptr inbounds [64 x double], ptr @__emback_powers, i32 0, i32 %62
  %64 = load double, ptr %63, align 8
  %65 = and i32 %60, 31
  %66 = shl nuw i32 1, %65
  %67 = uitofp i32 %66 to double
  %68 = fmul double %64, %67
  %69 = fmul double %43, %68
  %70 = fmul double %59, %68
  %71 = fadd double %69, -1.000000e+00
  %72 = fcmp ult double %69, 1.000000e+00
  %73 = fsub double %69, %71
  %74 = fadd double %73, -1.000000e+00
  %75 = fadd double %71, 1.000000e+00
  %76 = fsub double %69, %75
  %77 = select i1 %72, double %76, double %74
  %78 = fadd double %70, %77
  %79 = fadd double %71, %78
  br label %80

80:
  %81 = phi double [ %31, %16 ], [ %79, %32 ], [ %6, %5 ], [ %8, %7 ], [ -1.000000e+00, %9 ], [ %0, %11 ]
  ret double %81
}

declare double @__emback_exp(double, double)

declare double @llvm.fabs.f64(double) nounwind

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define double @cosh(double %0) nounwind {
  %2 = alloca %struct.pair, align 8
  %3 = call double @llvm.fabs.f64(double %0)
  %4 = fcmp olt double %3, 0x408633CE8FB9F87E
  br i1 %4, label %7, label %5

5:
  %6 = fmul double %3, 0x7FF0000000000000
  br label %17

7:
  %8 = fcmp olt double %3, 0x3E40000000000000
  br i1 %8, label %17, label %9

9:
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %2) nounwind
  call void @quarter_exp(ptr dead_on_unwind nonnull writable sret(%struct.pair) align 8 %2, double %3)
  %10 = load double, ptr %2, align 8
  %11 = getelementptr inbounds i8, ptr %2, i32 8
  %12 = load double, ptr %11, align 8
  %13 = fdiv double 6.250000e-02, %10
  %14 = fadd double %12, %13
  %15 = fadd double %10, %14
  %16 = fmul double %15, 2.000000e+00
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %2) nounwind
  br label %17

17:
  %18 = phi double [ %16, %9 ], [ %6, %5 ], [ 1.000000e+00, %7 ]
  ret double %18
}

define internal void @quarter_exp(ptr dead_on_unwind noalias nocapture writable writeonly sret(%struct.pair) align 8 %0, double %1) unnamed_addr nounwind {
  %3 = fmul double %1, 0x40471547652B82FE
  %4 = fadd double %3, 0x4338000000000000
  %5 = fadd double %4, 0xC338000000000000
  %6 = fmul double %5, 0x3F962E42FEFA0000
  %7 = fsub double %1, %6
  %8 = fmul double %5, 0x3D2CF79ABC9E3B3A
  %9 = fsub double %7, %8
  %10 = fptosi double %5 to i32
  %11 = and i32 %10, 31
  %12 = getelementptr inbounds [32 x double], ptr @__emback_parts_of_two, i32 0, i32 %11
  %13 = load double, ptr %12, align 8
  %14 = getelementptr inbounds [32 x float], ptr @__emback_rests_of_two, i32 0, i32 %11
  %15 = load float, ptr %14, align 4
  %16 = fpext float %15 to double
  %17 = fmul double %9, %9
  %18 = fmul double %9, 0x3F811115B9C14E7E
  %19 = fadd double %18, 0x3FA555555554BEBF
  %20 = fmul double %17, 0x3F56C171A9A1351A
  %21 = fadd double %19, %20
  %22 = fmul double %9, 0x3FC5555555548ECF
  %23 = fadd double %22, 5.000000e-01
  %24 = fmul double %17, %21
  %25 = fadd double %23, %24
  %26 = fmul double %17, %25
  %27 = fadd double %9, %26
  %28 = fmul double %27, %13
  %29 = fadd double %28, %16
  %30 = ashr i32 %10, 5
  %31 = add nsw i32 %30, 30
  %32 = add nsw i32 %30, 1022
  %33 = ashr i32 %32, 5
  %34 = getelementptr inbounds [64 x double], ptr @__emback_powers, i32 0, i32 %33
  %35 = load double, ptr %34, align 8
  %36 = and i32 %31, 31
  %37 = shl nuw i32 1, %36
  %38 = uitofp i32 %37 to double
  %39 = fmul double %35, %38
  %40 = fmul double %13, %39
  %41 = fmul double %29, %39
  %42 = fadd double %40, %41
  store double %42, ptr %0, align 8
  %43 = getelementptr inbounds i8, ptr %0, i32 8
  %44 = fsub double %42, %40
  %45 = fsub double %41, %44
  store double %45, ptr %43, align 8
  ret void
}

define double @sinh(double %0) nounwind {
  %2 = alloca %struct.pair, align 8
  %3 = call double @llvm.fabs.f64(double %0)
  %4 = fcmp olt double %3, 1.000000e+00
  br i1 %4, label %5, label %22

5:
  %6 = fmul double %0, %0
  %7 = fmul double %6, 0x3D6B2502D89EA4CD
  %8 = fadd double %7, 0x3DE612265E4B979C
  %9 = fmul double %6, %8
  %10 = fadd double %9, 0x3E5AE6452C7CECBE
  %11 = fmul double %6, %10
  %12 = fadd double %11, 0x3EC71DE3A5F0DB9D
  %13 = fmul double %6, %12
  %14 = fadd double %13, 0x3F2A01A01A00B33E
  %15 = fmul double %6, %14
  %16 = fadd double %15, 0x3F8111111111119A
  %17 = fmul double %6, %16
  %18 = fadd double %17, 0x3FC5555555555555
  %19 = fmul double %6, %18
  %20 = fmul double %19, %0
  %21 = fadd double %20, %0
  br label %35

22:
  %23 = fcmp olt double %3, 0x408633CE8FB9F87E
  br i1 %23, label %26, label %24

24:
  %25 = fmul double %0, 0x7FF0000000000000
  br label %35

26:
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %2) nounwind
  call void @quarter_exp(ptr dead_on_unwind nonnull writable sret(%struct.pair) align 8 %2, double %3)
  %27 = load double, ptr %2, align 8
  %28 = getelementptr inbounds i8, ptr %2, i32 8
  %29 = load double, ptr %28, align 8
  %30 = fdiv double 6.250000e-02, %27
  %31 = fsub double %29, %30
  %32 = fadd double %27, %31
  %33 = fmul double %32, 2.000000e+00
  %34 = call double @llvm.copysign.f64(double %33, double %0)
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %2) nounwind
  br label %35

35:
  %36 = phi double [ %21, %5 ], [ %34, %26 ], [ %25, %24 ]
  ret double %36
}

declare double @llvm.copysign.f64(double, double) nounwind

define double @tanh(double %0) nounwind {
  %2 = call double @llvm.fabs.f64(double %0)
  %3 = fcmp olt double %2, 0x3E30000000000000
  br i1 %3, label %108, label %4

4:
  %5 = fcmp olt double %2, 2.500000e-01
  br i1 %5, label %6, label %25

6:
  %7 = fmul double %0, %0
  %8 = fmul double %7, 0x3F41537044CE16CC
  %9 = fadd double %8, 0xBF57BDD2C696AEC2
  %10 = fmul double %7, %9
  %11 = fadd double %10, 0x3F6D6C64F5B3C86D
  %12 = fmul double %7, %11
  %13 = fadd double %12, 0xBF8226E17D4FC839
  %14 = fmul double %7, %13
  %15 = fadd double %14, 0x3F9664F4838E7CF7
  %16 = fmul double %7, %15
  %17 = fadd double %16, 0xBFABA1BA1B9B8F02
  %18 = fmul double %7, %17
  %19 = fadd double %18, 0x3FC1111111110F33
  %20 = fmul double %7, %19
  %21 = fadd double %20, 0xBFD5555555555555
  %22 = fmul double %7, %21
  %23 = fmul double %22, %0
  %24 = fadd double %23, %0
  br label %108

25:
  %26 = fcmp olt double %2, 2.000000e+01
  br i1 %26, label %31, label %27

27:
  %28 = fcmp uno double %0, 0.000000e+00
  %29 = call double @llvm.copysign.f64(double 1.000000e+00, double %0)
  %30 = select i1 %28, double %0, double %29
  br label %108

31:
  %32 = fmul double %2, 2.000000e+00
  %33 = fmul double %32, 0x40471547652B82FE
  %34 = fadd double %33, 0x4338000000000000
  %35 = fadd double %34, 0xC338000000000000
  %36 = fmul double %35, 0x3F962E42FEFA0000
  %37 = fsub double %32, %36
  %38 = fmul double %35, 0x3D2CF79ABC9E3B3A
  %39 = fsub double %37, %38
  %40 = fptosi double %35 to i32
  %41 = and i32 %40, 31
  %42 = getelementptr inbounds [32 x double], ptr @__emback_parts_of_two, i32 0, i32 %41
  %43 = load double, ptr %42, align 8
  %44 = getelementptr inbounds [32 x float], ptr @__emback_rests_of_two, i32 0, i32 %41
  %45 = load float, ptr %44, align 4
  %46 = fpext float %45 to double
  %47 = fmul double %39, %39
  %48 = fmul double %39, 0x3F811115B9C14E7E
  %49 = fadd double %48, 0x3FA555555554BEBF
  %50 = fmul double %47, 0x3F56C171A9A1351A
  %51 = fadd double %49, %50
  %52 = fmul double %39, 0x3FC5555555548ECF
  %53 = fadd double %52, 5.000000e-01
  %54 = fmul double %47, %51
  %55 = fadd double %53, %54
  %56 = fmul double %47, %55
  %57 = fadd double %39, %56
  %58 = fmul double %57, %43
  %59 = fadd double %58, %46
  %60 = ashr i32 %40, 5
  %61 = add nsw i32 %60, 1024
  %62 = ashr i32 %61, 5
  %63 = getelementptr inbounds [64 x double], ptr @__emback_powers, i32 0, i32 %62
  %64 = load double, ptr %63, align 8
  %65 = and i32 %60, 31
  %66 = shl nuw i32 1, %65
  %67 = uitofp i32 %66 to double
  %68 = fmul double %64, %67
  %69 = fmul double %43, %68
  %70 = fmul double %59, %68
  %71 = fadd double %69, %70
  %72 = fsub double %71, %69
  %73 = fsub double %70, %72
  %74 = fadd double %71, -1.000000e+00
  %75 = fsub double %71, %74
  %76 = fadd double %75, -1.000000e+00
  %77 = fadd double %71, 1.000000e+00
  %78 = fsub double %71, %77
  %79 = fadd double %78, 1.000000e+00
  %80 = fadd double %73, %76
  %81 = fadd double %73, %79
  %82 = fdiv double %74, %77
  %83 = fmul double %82, 0x41A0000020000000
  %84 = fsub double %83, %82
  %85 = fsub double %83, %84
  %86 = fsub double %82, %85
  %87 = fmul double %77, 0x41A0000020000000
  %88 = fsub double %87, %77
  %89 = fsub double %87, %88
  %90 = fsub double %77, %89
  %91 = fmul double %77, %82
  %92 = fmul double %89, %85
  %93 = fsub double %92, %91
  %94 = fmul double %85, %90
  %95 = fadd double %94, %93
  %96 = fmul double %89, %86
  %97 = fadd double %96, %95
  %98 = fmul double %90, %86
  %99 = fadd double %98, %97
  %100 = fsub double %74, %91
  %101 = fsub double %100, %99
  %102 = fadd double %80, %101
  %103 = fmul double %82, %81
  %104 = fsub double %102, %103
  %105 = fdiv double %104, %77
  %106 = fadd double %82, %105
  %107 = call double @llvm.copysign.f64(double %106, double %0)
  br label %108

108:
  %109 = phi double [ %24, %6 ], [ %107, %31 ], [ %30, %27 ], [ %0, %1 ]
  ret double %109
}

define float @expm1f(float %0) {
  %2 = fpext float %0 to double
  %3 = call double @expm1(double %2)
  %4 = fptrunc double %3 to float
  ret float %4
}

define float @coshf(float %0) nounwind {
  %2 = fpext float %0 to double
  %3 = call double @cosh(double %2)
  %4 = fptrunc double %3 to float
  ret float %4
}

define float @sinhf(float %0) nounwind {
  %2 = fpext float %0 to double
  %3 = call double @sinh(double %2)
  %4 = fptrunc double %3 to float
  ret float %4
}

define float @tanhf(float %0) nounwind {
  %2 = fpext float %0 to double
  %3 = call double @tanh(double %2)
  %4 = fptrunc double %3 to float
  ret float %4
}
