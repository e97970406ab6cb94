source_filename = "floats.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

%union.anon = type { double }
%union.anon.0 = type { float }

@doubles = internal global [14 x double] [double 0.000000e+00, double -0.000000e+00, double 1.000000e+00, double -1.500000e+00, double 1.000000e-01, double 3.999000e+00, double -2.500000e+00, double 1.000000e+10, double -1.000000e+10, double 1.000000e+300, double 4.940660e-324, double 0x3FD5555555555555, double 0x41EFFFFFFFE00000, double 0x41E0000000000000], align 16
@.str = private unnamed_addr constant [21 x i8] c"%.17g %.17g %.17g | \00", align 1
@.str.1 = private unnamed_addr constant [16 x i8] c"%.9g %.9g %.9g\0A\00", align 1
@.str.2 = private unnamed_addr constant [13 x i8] c"%g %g %g %g \00", align 1
@.str.3 = private unnamed_addr constant [11 x i8] c"%.6f %.9g\0A\00", align 1
@.str.4 = private unnamed_addr constant [10 x i8] c"%g %g %g\0A\00", align 1
@.str.5 = private unnamed_addr constant [7 x i8] c"%03x%c\00", align 1
@.str.6 = private unnamed_addr constant [7 x i8] c"%d %d \00", align 1
@.str.7 = private unnamed_addr constant [4 x i8] c"%u \00", align 1
@.str.8 = private unnamed_addr constant [5 x i8] c"%lld\00", align 1
@.str.9 = private unnamed_addr constant [3 x i8] c".\0A\00", align 1
@__const.conversions.whole = private unnamed_addr constant [7 x i32] [i32 0, i32 1, i32 -1, i32 16777217, i32 -16777217, i32 2147483647, i32 -2147483648], align 16
@.str.10 = private unnamed_addr constant [21 x i8] c"%.1f %.1f %.1f %.1f\0A\00", align 1
@.str.11 = private unnamed_addr constant [14 x i8] c"%016llx %08x\0A\00", align 1
@.str.12 = private unnamed_addr constant [12 x i8] c"%.9g %.17g\0A\00", align 1
@llvm.used = appending global [1 x i8*] [i8* bitcast (i32 ()* @__main_void to i8*)], section "llvm.metadata"

@__main_void = alias i32 (), i32 ()* @main

; Function Attrs: noinline nounwind optnone
define hidden i32 @main() #0 {
  %1 = alloca i32, align 4
  store i32 0, i32* %1, align 4
  call void @arithmetic()
  call void @rounding()
  call void @compares()
  call void @conversions()
  call void @bits()
  call void @series()
  ret i32 0
}

; Function Attrs: noinline nounwind optnone
define internal void @arithmetic() #0 {
  %1 = alloca i32, align 4
  %2 = alloca double, align 8
  %3 = alloca double, align 8
  %4 = alloca float, align 4
  %5 = alloca float, align 4
  store i32 0, i32* %1, align 4
  br label %6

6:                                                ; preds = %45, %0
  %7 = load i32, i32* %1, align 4
  %8 = icmp slt i32 %7, 14
  br i1 %8, label %9, label %48

9:                                                ; preds = %6
  %10 = load i32, i32* %1, align 4
  %11 = getelementptr inbounds [14 x double], [14 x double]* @doubles, i32 0, i32 %10
  %12 = load volatile double, double* %11, align 8
  store double %12, double* %2, align 8
  %13 = load i32, i32* %1, align 4
  %14 = add nsw i32 %13, 5
  %15 = srem i32 %14, 14
  %16 = getelementptr inbounds [14 x double], [14 x double]* @doubles, i32 0, i32 %15
  %17 = load volatile double, double* %16, align 8
  store double %17, double* %3, align 8
  %18 = load double, double* %2, align 8
  %19 = fptrunc double %18 to float
  store float %19, float* %4, align 4
  %20 = load double, double* %3, align 8
  %21 = fptrunc double %20 to float
  store float %21, float* %5, align 4
  %22 = load double, double* %2, align 8
  %23 = load double, double* %3, align 8
  %24 = fadd double %22, %23
  %25 = load double, double* %2, align 8
  %26 = load double, double* %3, align 8
  %27 = fsub double %25, %26
  %28 = load double, double* %2, align 8
  %29 = load double, double* %3, align 8
  %30 = fmul double %28, %29
  %31 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([21 x i8], [21 x i8]* @.str, i32 0, i32 0), double noundef %24, double noundef %27, double noundef %30)
  %32 = load float, float* %4, align 4
  %33 = load float, float* %5, align 4
  %34 = fadd float %32, %33
  %35 = fpext float %34 to double
  %36 = load float, float* %4, align 4
  %37 = load float, float* %5, align 4
  %38 = fsub float %36, %37
  %39 = fpext float %38 to double
  %40 = load float, float* %4, align 4
  %41 = load float, float* %5, align 4
  %42 = fmul float %40, %41
  %43 = fpext float %42 to double
  %44 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([16 x i8], [16 x i8]* @.str.1, i32 0, i32 0), double noundef %35, double noundef %39, double noundef %43)
  br label %45

45:                                               ; preds = %9
  %46 = load i32, i32* %1, align 4
  %47 = add nsw i32 %46, 1
  store i32 %47, i32* %1, align 4
  br label %6, !llvm.loop !1

48:                                               ; preds = %6
  ret void
}

; Function Attrs: noinline nounwind optnone
define internal void @rounding() #0 {
  %1 = alloca i32, align 4
  %2 = alloca double, align 8
  store i32 0, i32* %1, align 4
  br label %3

3:                                                ; preds = %28, %0
  %4 = load i32, i32* %1, align 4
  %5 = icmp slt i32 %4, 14
  br i1 %5, label %6, label %31

6:                                                ; preds = %3
  %7 = load i32, i32* %1, align 4
  %8 = getelementptr inbounds [14 x double], [14 x double]* @doubles, i32 0, i32 %7
  %9 = load volatile double, double* %8, align 8
  store double %9, double* %2, align 8
  %10 = load double, double* %2, align 8
  %11 = call double @llvm.floor.f64(double %10)
  %12 = load double, double* %2, align 8
  %13 = call double @llvm.ceil.f64(double %12)
  %14 = load double, double* %2, align 8
  %15 = call double @llvm.trunc.f64(double %14)
  %16 = load double, double* %2, align 8
  %17 = call double @llvm.fabs.f64(double %16)
  %18 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([13 x i8], [13 x i8]* @.str.2, i32 0, i32 0), double noundef %11, double noundef %13, double noundef %15, double noundef %17)
  %19 = load double, double* %2, align 8
  %20 = call double @llvm.fabs.f64(double %19)
  %21 = call double @llvm.sqrt.f64(double %20)
  %22 = load double, double* %2, align 8
  %23 = fptrunc double %22 to float
  %24 = call float @llvm.fabs.f32(float %23)
  %25 = call float @llvm.sqrt.f32(float %24)
  %26 = fpext float %25 to double
  %27 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([11 x i8], [11 x i8]* @.str.3, i32 0, i32 0), double noundef %21, double noundef %26)
  br label %28

28:                                               ; preds = %6
  %29 = load i32, i32* %1, align 4
  %30 = add nsw i32 %29, 1
  store i32 %30, i32* %1, align 4
  br label %3, !llvm.loop !3

31:                                               ; preds = %3
  %32 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([10 x i8], [10 x i8]* @.str.4, i32 0, i32 0), double noundef 1.500000e+00, double noundef -1.500000e+00, double noundef 1.000000e+00)
  ret void
}

; Function Attrs: noinline nounwind optnone
define internal void @compares() #0 {
  %1 = alloca double, align 8
  %2 = alloca double, align 8
  %3 = alloca double, align 8
  %4 = alloca [6 x double], align 16
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  %9 = alloca i32, align 4
  store volatile double 0.000000e+00, double* %1, align 8
  %10 = load volatile double, double* %1, align 8
  %11 = load volatile double, double* %1, align 8
  %12 = fdiv double %10, %11
  store double %12, double* %2, align 8
  %13 = load volatile double, double* %1, align 8
  %14 = fdiv double 1.000000e+00, %13
  store double %14, double* %3, align 8
  %15 = getelementptr inbounds [6 x double], [6 x double]* %4, i32 0, i32 0
  %16 = load double, double* %2, align 8
  store double %16, double* %15, align 8
  %17 = getelementptr inbounds double, double* %15, i32 1
  %18 = load double, double* %3, align 8
  store double %18, double* %17, align 8
  %19 = getelementptr inbounds double, double* %17, i32 1
  %20 = load double, double* %3, align 8
  %21 = fneg double %20
  store double %21, double* %19, align 8
  %22 = getelementptr inbounds double, double* %19, i32 1
  store double 0.000000e+00, double* %22, align 8
  %23 = getelementptr inbounds double, double* %22, i32 1
  store double -0.000000e+00, double* %23, align 8
  %24 = getelementptr inbounds double, double* %23, i32 1
  store double 1.000000e+00, double* %24, align 8
  store i32 0, i32* %5, align 4
  br label %25

25:                                               ; preds = %103, %0
  %26 = load i32, i32* %5, align 4
  %27 = icmp slt i32 %26, 6
  br i1 %27, label %28, label %106

28:                                               ; preds = %25
  store i32 0, i32* %6, align 4
  br label %29

29:                                               ; preds = %99, %28
  %30 = load i32, i32* %6, align 4
  %31 = icmp slt i32 %30, 6
  br i1 %31, label %32, label %102

32:                                               ; preds = %29
  %33 = load i32, i32* %5, align 4
  %34 = getelementptr inbounds [6 x double], [6 x double]* %4, i32 0, i32 %33
  %35 = load double, double* %34, align 8
  store double %35, double* %7, align 8
  %36 = load i32, i32* %6, align 4
  %37 = getelementptr inbounds [6 x double], [6 x double]* %4, i32 0, i32 %36
  %38 = load double, double* %37, align 8
  store double %38, double* %8, align 8
  %39 = load double, double* %7, align 8
  %40 = load double, double* %8, align 8
  %41 = fcmp olt double %39, %40
  %42 = zext i1 %41 to i32
  %43 = load double, double* %7, align 8
  %44 = load double, double* %8, align 8
  %45 = fcmp ole double %43, %44
  %46 = zext i1 %45 to i32
  %47 = shl i32 %46, 1
  %48 = or i32 %42, %47
  %49 = load double, double* %7, align 8
  %50 = load double, double* %8, align 8
  %51 = fcmp ogt double %49, %50
  %52 = zext i1 %51 to i32
  %53 = shl i32 %52, 2
  %54 = or i32 %48, %53
  %55 = load double, double* %7, align 8
  %56 = load double, double* %8, align 8
  %57 = fcmp oge double %55, %56
  %58 = zext i1 %57 to i32
  %59 = shl i32 %58, 3
  %60 = or i32 %54, %59
  %61 = load double, double* %7, align 8
  %62 = load double, double* %8, align 8
  %63 = fcmp oeq double %61, %62
  %64 = zext i1 %63 to i32
  %65 = shl i32 %64, 4
  %66 = or i32 %60, %65
  %67 = load double, double* %7, align 8
  %68 = load double, double* %8, align 8
  %69 = fcmp une double %67, %68
  %70 = zext i1 %69 to i32
  %71 = shl i32 %70, 5
  %72 = or i32 %66, %71
  %73 = load double, double* %7, align 8
  %74 = load double, double* %8, align 8
  %75 = fcmp olt double %73, %74
  %76 = xor i1 %75, true
  %77 = zext i1 %76 to i32
  %78 = shl i32 %77, 6
  %79 = or i32 %72, %78
  %80 = load double, double* %7, align 8
  %81 = load double, double* %8, align 8
  %82 = fcmp oge double %80, %81
  %83 = xor i1 %82, true
  %84 = zext i1 %83 to i32
  %85 = shl i32 %84, 7
  %86 = or i32 %79, %85
  %87 = load double, double* %7, align 8
  %88 = load double, double* %8, align 8
  %89 = fcmp uno double %87, %88
  %90 = zext i1 %89 to i32
  %91 = shl i32 %90, 8
  %92 = or i32 %86, %91
  store i32 %92, i32* %9, align 4
  %93 = load i32, i32* %9, align 4
  %94 = load i32, i32* %6, align 4
  %95 = icmp eq i32 %94, 5
  %96 = zext i1 %95 to i64
  %97 = select i1 %95, i32 10, i32 32
  %98 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([7 x i8], [7 x i8]* @.str.5, i32 0, i32 0), i32 noundef %93, i32 noundef %97)
  br label %99

99:                                               ; preds = %32
  %100 = load i32, i32* %6, align 4
  %101 = add nsw i32 %100, 1
  store i32 %101, i32* %6, align 4
  br label %29, !llvm.loop !4

102:                                              ; preds = %29
  br label %103

103:                                              ; preds = %102
  %104 = load i32, i32* %5, align 4
  %105 = add nsw i32 %104, 1
  store i32 %105, i32* %5, align 4
  br label %25, !llvm.loop !5

106:                                              ; preds = %25
  ret void
}

; Function Attrs: noinline nounwind optnone
define internal void @conversions() #0 {
  %1 = alloca i32, align 4
  %2 = alloca double, align 8
  %3 = alloca [7 x i32], align 16
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 0, i32* %1, align 4
  br label %6

6:                                                ; preds = %43, %0
  %7 = load i32, i32* %1, align 4
  %8 = icmp slt i32 %7, 14
  br i1 %8, label %9, label %46

9:                                                ; preds = %6
  %10 = load i32, i32* %1, align 4
  %11 = getelementptr inbounds [14 x double], [14 x double]* @doubles, i32 0, i32 %10
  %12 = load volatile double, double* %11, align 8
  store double %12, double* %2, align 8
  %13 = load double, double* %2, align 8
  %14 = call double @llvm.fabs.f64(double %13)
  %15 = fcmp olt double %14, 0x41E0000000000000
  br i1 %15, label %16, label %23

16:                                               ; preds = %9
  %17 = load double, double* %2, align 8
  %18 = fptosi double %17 to i32
  %19 = load double, double* %2, align 8
  %20 = fptrunc double %19 to float
  %21 = fptosi float %20 to i32
  %22 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([7 x i8], [7 x i8]* @.str.6, i32 0, i32 0), i32 noundef %18, i32 noundef %21)
  br label %23

23:                                               ; preds = %16, %9
  %24 = load double, double* %2, align 8
  %25 = fcmp oge double %24, 0.000000e+00
  br i1 %25, label %26, label %33

26:                                               ; preds = %23
  %27 = load double, double* %2, align 8
  %28 = fcmp olt double %27, 0x41F0000000000000
  br i1 %28, label %29, label %33

29:                                               ; preds = %26
  %30 = load double, double* %2, align 8
  %31 = fptoui double %30 to i32
  %32 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str.7, i32 0, i32 0), i32 noundef %31)
  br label %33

33:                                               ; preds = %29, %26, %23
  %34 = load double, double* %2, align 8
  %35 = call double @llvm.fabs.f64(double %34)
  %36 = fcmp olt double %35, 1.000000e+15
  br i1 %36, label %37, label %41

37:                                               ; preds = %33
  %38 = load double, double* %2, align 8
  %39 = fptosi double %38 to i64
  %40 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([5 x i8], [5 x i8]* @.str.8, i32 0, i32 0), i64 noundef %39)
  br label %41

41:                                               ; preds = %37, %33
  %42 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([3 x i8], [3 x i8]* @.str.9, i32 0, i32 0))
  br label %43

43:                                               ; preds = %41
  %44 = load i32, i32* %1, align 4
  %45 = add nsw i32 %44, 1
  store i32 %45, i32* %1, align 4
  br label %6, !llvm.loop !6

46:                                               ; preds = %6
  %47 = bitcast [7 x i32]* %3 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* align 16 %47, i8* align 16 bitcast ([7 x i32]* @__const.conversions.whole to i8*), i32 28, i1 false)
  store i32 0, i32* %4, align 4
  br label %48

48:                                               ; preds = %66, %46
  %49 = load i32, i32* %4, align 4
  %50 = icmp slt i32 %49, 7
  br i1 %50, label %51, label %69

51:                                               ; preds = %48
  %52 = load i32, i32* %4, align 4
  %53 = getelementptr inbounds [7 x i32], [7 x i32]* %3, i32 0, i32 %52
  %54 = load i32, i32* %53, align 4
  store volatile i32 %54, i32* %5, align 4
  %55 = load volatile i32, i32* %5, align 4
  %56 = sitofp i32 %55 to double
  %57 = load volatile i32, i32* %5, align 4
  %58 = uitofp i32 %57 to double
  %59 = load volatile i32, i32* %5, align 4
  %60 = sitofp i32 %59 to float
  %61 = fpext float %60 to double
  %62 = load volatile i32, i32* %5, align 4
  %63 = uitofp i32 %62 to float
  %64 = fpext float %63 to double
  %65 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([21 x i8], [21 x i8]* @.str.10, i32 0, i32 0), double noundef %56, double noundef %58, double noundef %61, double noundef %64)
  br label %66

66:                                               ; preds = %51
  %67 = load i32, i32* %4, align 4
  %68 = add nsw i32 %67, 1
  store i32 %68, i32* %4, align 4
  br label %48, !llvm.loop !7

69:                                               ; preds = %48
  ret void
}

; Function Attrs: noinline nounwind optnone
define internal void @bits() #0 {
  %1 = alloca i32, align 4
  %2 = alloca %union.anon, align 8
  %3 = alloca %union.anon.0, align 4
  store i32 0, i32* %1, align 4
  br label %4

4:                                                ; preds = %22, %0
  %5 = load i32, i32* %1, align 4
  %6 = icmp slt i32 %5, 14
  br i1 %6, label %7, label %25

7:                                                ; preds = %4
  %8 = bitcast %union.anon* %2 to double*
  %9 = load i32, i32* %1, align 4
  %10 = getelementptr inbounds [14 x double], [14 x double]* @doubles, i32 0, i32 %9
  %11 = load volatile double, double* %10, align 8
  store double %11, double* %8, align 8
  %12 = bitcast %union.anon.0* %3 to float*
  %13 = load i32, i32* %1, align 4
  %14 = getelementptr inbounds [14 x double], [14 x double]* @doubles, i32 0, i32 %13
  %15 = load volatile double, double* %14, align 8
  %16 = fptrunc double %15 to float
  store float %16, float* %12, align 4
  %17 = bitcast %union.anon* %2 to i64*
  %18 = load i64, i64* %17, align 8
  %19 = bitcast %union.anon.0* %3 to i32*
  %20 = load i32, i32* %19, align 4
  %21 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([14 x i8], [14 x i8]* @.str.11, i32 0, i32 0), i64 noundef %18, i32 noundef %20)
  br label %22

22:                                               ; preds = %7
  %23 = load i32, i32* %1, align 4
  %24 = add nsw i32 %23, 1
  store i32 %24, i32* %1, align 4
  br label %4, !llvm.loop !8

25:                                               ; preds = %4
  ret void
}

; Function Attrs: noinline nounwind optnone
define internal void @series() #0 {
  %1 = alloca float, align 4
  %2 = alloca double, align 8
  %3 = alloca i32, align 4
  store float 0.000000e+00, float* %1, align 4
  store double 0.000000e+00, double* %2, align 8
  store i32 1, i32* %3, align 4
  br label %4

4:                                                ; preds = %18, %0
  %5 = load i32, i32* %3, align 4
  %6 = icmp slt i32 %5, 300000
  br i1 %6, label %7, label %21

7:                                                ; preds = %4
  %8 = load i32, i32* %3, align 4
  %9 = sitofp i32 %8 to float
  %10 = fdiv float 1.000000e+00, %9
  %11 = load float, float* %1, align 4
  %12 = fadd float %11, %10
  store float %12, float* %1, align 4
  %13 = load i32, i32* %3, align 4
  %14 = sitofp i32 %13 to double
  %15 = fdiv double 1.000000e+00, %14
  %16 = load double, double* %2, align 8
  %17 = fadd double %16, %15
  store double %17, double* %2, align 8
  br label %18

18:                                               ; preds = %7
  %19 = load i32, i32* %3, align 4
  %20 = add nsw i32 %19, 1
  store i32 %20, i32* %3, align 4
  br label %4, !llvm.loop !9

21:                                               ; preds = %4
  %22 = load float, float* %1, align 4
  %23 = fpext float %22 to double
  %24 = load double, double* %2, align 8
  %25 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([12 x i8], [12 x i8]* @.str.12, i32 0, i32 0), double noundef %23, double noundef %24)
  ret void
}

declare i32 @printf(i8* noundef, ...) #1

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.floor.f64(double) #2

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.ceil.f64(double) #2

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.trunc.f64(double) #2

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fabs.f64(double) #2

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.sqrt.f64(double) #2

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare float @llvm.fabs.f32(float) #2

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare float @llvm.sqrt.f32(float) #2

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i32(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i32, i1 immarg) #3

attributes #0 = { noinline nounwind optnone "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #1 = { "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #2 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #3 = { argmemonly nofree nounwind willreturn }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = distinct !{!1, !2}
!2 = !{!"llvm.loop.mustprogress"}
!3 = distinct !{!3, !2}
!4 = distinct !{!4, !2}
!5 = distinct !{!5, !2}
!6 = distinct !{!6, !2}
!7 = distinct !{!7, !2}
!8 = distinct !{!8, !2}
!9 = distinct !{!9, !2}
