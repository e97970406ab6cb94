; Compiled from log.c: BLESS=1 cargo test -p emback-runtime-js

@__emback_powers = external constant [64 x double], align 16

@log2l = alias double (double), ptr @log2
@log10l = alias double (double), ptr @log10

define double @log2(double %0) nounwind {
  %2 = call i1 @llvm.is.fpclass.f64(double %0, i32 384)
  br i1 %2, label %8, label %3

3:
  %4 = fcmp oeq double %0, 0.000000e+00
  %5 = fcmp olt double %0, 0.000000e+00
  %6 = select i1 %5, double 0x7FF8000000000000, double %0
  %7 = select i1 %4, double 0xFFF0000000000000, double %6
  br label %71

8:
  %9 = fcmp olt double %0, 0x10000000000000
  %10 = fmul double %0, 0x4350000000000000
  %11 = select i1 %9, double %10, double %0
  %12 = bitcast double %11 to i64
  %13 = lshr i64 %12, 32
  %14 = trunc nuw i64 %13 to i32
  %15 = add nuw i32 %14, 614242
  %16 = lshr i32 %15, 20
  %17 = sub nsw i32 31, %16
  %18 = sub nsw i32 2047, %16
  %19 = ashr i32 %18, 5
  %20 = getelementptr inbounds [64 x double], ptr @__emback_powers, i32 0, i32 %19
  %21 = load double, ptr %20, align 8
  %22 = and i32 %17, 31
  %23 = shl nuw i32 1, %22
  %24 = uitofp i32 %23 to double
  %25 = fmul double %21, %24
  %26 = fmul double %11, %25
  %27 = select i1 %9, i32 -1077, i32 -1023
  %28 = add nsw i32 %16, %27
  %29 = fadd double %26, -1.000000e+00
  %30 = fmul double %29, 5.000000e-01
  %31 = fmul double %29, %30
  %32 = fsub double %29, %31
  %33 = fmul double %32, 0x41A0000020000000
  %34 = fsub double %33, %32
  %35 = fsub double %33, %34
  %36 = fsub double %29, %35
  %37 = fsub double %36, %31
  %38 = fadd double %29, 2.000000e+00
  %39 = fdiv double %29, %38
  %40 = fmul double %39, %39
  %41 = fmul double %40, 0x3FC2B5F5B2E860A1
  %42 = fadd double %41, 0x3FC39FDCBBCFABBE
  %43 = fmul double %40, %42
  %44 = fadd double %43, 0x3FC7462B925F9BEA
  %45 = fmul double %40, %44
  %46 = fadd double %45, 0x3FCC71C62D649D92
  %47 = fmul double %40, %46
  %48 = fadd double %47, 0x3FD2492492DFB9B8
  %49 = fmul double %40, %48
  %50 = fadd double %49, 0x3FD99999999952B9
  %51 = fmul double %40, %50
  %52 = fadd double %51, 0x3FE5555555555558
  %53 = fmul double %40, %52
  %54 = fadd double %31, %53
  %55 = fmul double %39, %54
  %56 = fadd double %37, %55
  %57 = fmul double %35, 0x3FF7154764000000
  %58 = fadd double %35, %56
  %59 = fmul double %58, 0x3E32B82FE1777D10
  %60 = fmul double %56, 0x3FF7154764000000
  %61 = fadd double %60, %59
  %62 = sitofp i32 %28 to double
  %63 = fadd double %57, %62
  %64 = fsub double %63, %62
  %65 = fsub double %64, %63
  %66 = fadd double %65, %62
  %67 = fsub double %57, %64
  %68 = fadd double %67, %66
  %69 = fadd double %68, %61
  %70 = fadd double %63, %69
  br label %71

71:
  %72 = phi double [ %70, %8 ], [ %7, %3 ]
  ret double %72
}

define double @log10(double %0) nounwind {
  %2 = call i1 @llvm.is.fpclass.f64(double %0, i32 384)
  br i1 %2, label %8, label %3

3:
  %4 = fcmp oeq double %0, 0.000000e+00
  %5 = fcmp olt double %0, 0.000000e+00
  %6 = select i1 %5, double 0x7FF8000000000000, double %0
  %7 = select i1 %4, double 0xFFF0000000000000, double %6
  br label %74

8:
  %9 = fcmp olt double %0, 0x10000000000000
  %10 = fmul double %0, 0x4350000000000000
  %11 = select i1 %9, double %10, double %0
  %12 = bitcast double %11 to i64
  %13 = lshr i64 %12, 32
  %14 = trunc nuw i64 %13 to i32
  %15 = add nuw i32 %14, 614242
  %16 = lshr i32 %15, 20
  %17 = sub nsw i32 31, %16
  %18 = sub nsw i32 2047, %16
  %19 = ashr i32 %18, 5
  %20 = getelementptr inbounds [64 x double], ptr @__emback_powers, i32 0, i32 %19
  %21 = load double, ptr %20, align 8
  %22 = and i32 %17, 31
  %23 = shl nuw i32 1, %22
  %24 = uitofp i32 %23 to double
  %25 = fmul double %21, %24
  %26 = fmul double %11, %25
  %27 = select i1 %9, i32 -1077, i32 -1023
  %28 = add nsw i32 %16, %27
  %29 = fadd double %26, -1.000000e+00
  %30 = fmul double %29, 5.000000e-01
  %31 = fmul double %29, %30
  %32 = fsub double %29, %31
  %33 = fmul double %32, 0x41A0000020000000
  %34 = fsub double %33, %32
  %35 = fsub double %33, %34
  %36 = fsub double %29, %35
  %37 = fsub double %36, %31
  %38 = fadd double %29, 2.000000e+00
  %39 = fdiv double %29, %38
  %40 = fmul double %39, %39
  %41 = fmul double %40, 0x3FC2B5F5B2E860A1
  %42 = fadd double %41, 0x3FC39FDCBBCFABBE
  %43 = fmul double %40, %42
  %44 = fadd double %43, 0x3FC7462B925F9BEA
  %45 = fmul double %40, %44
  %46 = fadd double %45, 0x3FCC71C62D649D92
  %47 = fmul double %40, %46
  %48 = fadd double %47, 0x3FD2492492DFB9B8
  %49 = fmul double %40, %48
  %50 = fadd double %49, 0x3FD99999999952B9
  %51 = fmul double %40, %50
  %52 = fadd double %51, 0x3FE5555555555558
  %53 = fmul double %40, %52
  %54 = fadd double %31, %53
  %55 = fmul double %39, %54
  %56 = fadd double %37, %55
  %57 = fmul double %35, 0x3FDBCB7B14000000
  %58 = fadd double %35, %56
  %59 = fmul double %58, 0x3E126E50E32A6AB7
  %60 = fmul double %56, 0x3FDBCB7B14000000
  %61 = fadd double %60, %59
  %62 = sitofp i32 %28 to double
  %63 = fmul double %62, 0x3DDF79FEF311F12B
  %64 = fadd double %63, %61
  %65 = fmul double %62, 0x3FD3441350800000
  %66 = fadd double %65, %57
  %67 = fsub double %66, %65
  %68 = fsub double %66, %67
  %69 = fsub double %65, %68
  %70 = fsub double %57, %67
  %71 = fadd double %70, %69
  %72 = fadd double %71, %64
  %73 = fadd double %66, %72
  br label %74

74:
  %75 = phi double [ %73, %8 ], [ %7, %3 ]
  ret double %75
}

define float @log2f(float %0) nounwind {
  %2 = fpext float %0 to double
  %3 = call double @log2(double %2)
  %4 = fptrunc double %3 to float
  ret float %4
}

define float @log10f(float %0) nounwind {
  %2 = fpext float %0 to double
  %3 = call double @log10(double %2)
  %4 = fptrunc double %3 to float
  ret float %4
}

declare i1 @llvm.is.fpclass.f64(double, i32 immarg) nounwind
