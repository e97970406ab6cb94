source_filename = "nbody.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

%struct.body = type { double, double, double, double, double, double, double }

@bodies = internal global [5 x %struct.body] [%struct.body { double 0.000000e+00, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00, double 0x4043BD3CC9BE45DE }, %struct.body { double 0x40135DA0343CD92C, double 0xBFF290ABC01FDB7C, double 0xBFBA86F96C25EBF0, double 0x3FE367069B93CCBC, double 0x40067EF2F57D949B, double 0xBF99D2D79A5A0715, double 0x3FA34C95D9AB33D8 }, %struct.body { double 0x4020AFCDC332CA67, double 0x40107FCB31DE01B0, double 0xBFD9D353E1EB467C, double 0xBFF02C21B887774F, double 0x3FFD35E9BF1F8F13, double 0x3F813C485F1123B4, double 0x3F871D490D07C637 }, %struct.body { double 0x4029C9EACEA7D9CF, double 0xC02E38E8D626667E, double 0xBFCC9557BE257DA0, double 0x3FF1531CA9911BEF, double 0x3FEBCC7F3E54BBC5, double 0xBF862F6BFAF23E7C, double 0x3F5C3DD29CF41EB3 }, %struct.body { double 0x402EC267A905572A, double 0xC039EB5833C8A220, double 0x3FC6F1F393ABE540, double 0x3FEF54B61659BC4A, double 0x3FE307C631C4FBA3, double 0xBFA1CB88587665F6, double 0x3F60A8F3531799AC }], align 16
@.str = private unnamed_addr constant [6 x i8] c"%.9f\0A\00", align 1
@llvm.used = appending global [1 x i8*] [i8* bitcast (i32 ()* @__main_void to i8*)], section "llvm.metadata"

@__main_void = alias i32 (), i32 ()* @main

; Function Attrs: noinline nounwind optnone
define hidden i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca double, align 8
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 0, i32* %1, align 4
  store double 0.000000e+00, double* %2, align 8
  store double 0.000000e+00, double* %3, align 8
  store double 0.000000e+00, double* %4, align 8
  store i32 0, i32* %5, align 4
  br label %7

7:                                                ; preds = %44, %0
  %8 = load i32, i32* %5, align 4
  %9 = icmp slt i32 %8, 5
  br i1 %9, label %10, label %47

10:                                               ; preds = %7
  %11 = load i32, i32* %5, align 4
  %12 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %11
  %13 = getelementptr inbounds %struct.body, %struct.body* %12, i32 0, i32 3
  %14 = load double, double* %13, align 8
  %15 = load i32, i32* %5, align 4
  %16 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %15
  %17 = getelementptr inbounds %struct.body, %struct.body* %16, i32 0, i32 6
  %18 = load double, double* %17, align 8
  %19 = fmul double %14, %18
  %20 = load double, double* %2, align 8
  %21 = fadd double %20, %19
  store double %21, double* %2, align 8
  %22 = load i32, i32* %5, align 4
  %23 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %22
  %24 = getelementptr inbounds %struct.body, %struct.body* %23, i32 0, i32 4
  %25 = load double, double* %24, align 8
  %26 = load i32, i32* %5, align 4
  %27 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %26
  %28 = getelementptr inbounds %struct.body, %struct.body* %27, i32 0, i32 6
  %29 = load double, double* %28, align 8
  %30 = fmul double %25, %29
  %31 = load double, double* %3, align 8
  %32 = fadd double %31, %30
  store double %32, double* %3, align 8
  %33 = load i32, i32* %5, align 4
  %34 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %33
  %35 = getelementptr inbounds %struct.body, %struct.body* %34, i32 0, i32 5
  %36 = load double, double* %35, align 8
  %37 = load i32, i32* %5, align 4
  %38 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %37
  %39 = getelementptr inbounds %struct.body, %struct.body* %38, i32 0, i32 6
  %40 = load double, double* %39, align 8
  %41 = fmul double %36, %40
  %42 = load double, double* %4, align 8
  %43 = fadd double %42, %41
  store double %43, double* %4, align 8
  br label %44

44:                                               ; preds = %10
  %45 = load i32, i32* %5, align 4
  %46 = add nsw i32 %45, 1
  store i32 %46, i32* %5, align 4
  br label %7, !llvm.loop !1

47:                                               ; preds = %7
  %48 = load double, double* %2, align 8
  %49 = fneg double %48
  %50 = fdiv double %49, 0x4043BD3CC9BE45DE
  store double %50, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 0, i32 3), align 8
  %51 = load double, double* %3, align 8
  %52 = fneg double %51
  %53 = fdiv double %52, 0x4043BD3CC9BE45DE
  store double %53, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 0, i32 4), align 16
  %54 = load double, double* %4, align 8
  %55 = fneg double %54
  %56 = fdiv double %55, 0x4043BD3CC9BE45DE
  store double %56, double* getelementptr inbounds ([5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 0, i32 5), align 8
  %57 = call double @energy()
  %58 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([6 x i8], [6 x i8]* @.str, i32 0, i32 0), double noundef %57)
  store i32 0, i32* %6, align 4
  br label %59

59:                                               ; preds = %63, %47
  %60 = load i32, i32* %6, align 4
  %61 = icmp slt i32 %60, 100000
  br i1 %61, label %62, label %66

62:                                               ; preds = %59
  call void @advance(double noundef 1.000000e-02)
  br label %63

63:                                               ; preds = %62
  %64 = load i32, i32* %6, align 4
  %65 = add nsw i32 %64, 1
  store i32 %65, i32* %6, align 4
  br label %59, !llvm.loop !3

66:                                               ; preds = %59
  %67 = call double @energy()
  %68 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([6 x i8], [6 x i8]* @.str, i32 0, i32 0), double noundef %67)
  ret i32 0
}

declare i32 @printf(i8* noundef, ...) #1

; Function Attrs: noinline nounwind optnone
define internal double @energy() #0 {
  %1 = alloca double, align 8
  %2 = alloca i32, align 4
  %3 = alloca %struct.body*, align 4
  %4 = alloca i32, align 4
  %5 = alloca %struct.body*, align 4
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  store double 0.000000e+00, double* %1, align 8
  store i32 0, i32* %2, align 4
  br label %9

9:                                                ; preds = %100, %0
  %10 = load i32, i32* %2, align 4
  %11 = icmp slt i32 %10, 5
  br i1 %11, label %12, label %103

12:                                               ; preds = %9
  %13 = load i32, i32* %2, align 4
  %14 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %13
  store %struct.body* %14, %struct.body** %3, align 4
  %15 = load %struct.body*, %struct.body** %3, align 4
  %16 = getelementptr inbounds %struct.body, %struct.body* %15, i32 0, i32 6
  %17 = load double, double* %16, align 8
  %18 = fmul double 5.000000e-01, %17
  %19 = load %struct.body*, %struct.body** %3, align 4
  %20 = getelementptr inbounds %struct.body, %struct.body* %19, i32 0, i32 3
  %21 = load double, double* %20, align 8
  %22 = load %struct.body*, %struct.body** %3, align 4
  %23 = getelementptr inbounds %struct.body, %struct.body* %22, i32 0, i32 3
  %24 = load double, double* %23, align 8
  %25 = fmul double %21, %24
  %26 = load %struct.body*, %struct.body** %3, align 4
  %27 = getelementptr inbounds %struct.body, %struct.body* %26, i32 0, i32 4
  %28 = load double, double* %27, align 8
  %29 = load %struct.body*, %struct.body** %3, align 4
  %30 = getelementptr inbounds %struct.body, %struct.body* %29, i32 0, i32 4
  %31 = load double, double* %30, align 8
  %32 = fmul double %28, %31
  %33 = fadd double %25, %32
  %34 = load %struct.body*, %struct.body** %3, align 4
  %35 = getelementptr inbounds %struct.body, %struct.body* %34, i32 0, i32 5
  %36 = load double, double* %35, align 8
  %37 = load %struct.body*, %struct.body** %3, align 4
  %38 = getelementptr inbounds %struct.body, %struct.body* %37, i32 0, i32 5
  %39 = load double, double* %38, align 8
  %40 = fmul double %36, %39
  %41 = fadd double %33, %40
  %42 = fmul double %18, %41
  %43 = load double, double* %1, align 8
  %44 = fadd double %43, %42
  store double %44, double* %1, align 8
  %45 = load i32, i32* %2, align 4
  %46 = add nsw i32 %45, 1
  store i32 %46, i32* %4, align 4
  br label %47

47:                                               ; preds = %96, %12
  %48 = load i32, i32* %4, align 4
  %49 = icmp slt i32 %48, 5
  br i1 %49, label %50, label %99

50:                                               ; preds = %47
  %51 = load i32, i32* %4, align 4
  %52 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %51
  store %struct.body* %52, %struct.body** %5, align 4
  %53 = load %struct.body*, %struct.body** %3, align 4
  %54 = getelementptr inbounds %struct.body, %struct.body* %53, i32 0, i32 0
  %55 = load double, double* %54, align 8
  %56 = load %struct.body*, %struct.body** %5, align 4
  %57 = getelementptr inbounds %struct.body, %struct.body* %56, i32 0, i32 0
  %58 = load double, double* %57, align 8
  %59 = fsub double %55, %58
  store double %59, double* %6, align 8
  %60 = load %struct.body*, %struct.body** %3, align 4
  %61 = getelementptr inbounds %struct.body, %struct.body* %60, i32 0, i32 1
  %62 = load double, double* %61, align 8
  %63 = load %struct.body*, %struct.body** %5, align 4
  %64 = getelementptr inbounds %struct.body, %struct.body* %63, i32 0, i32 1
  %65 = load double, double* %64, align 8
  %66 = fsub double %62, %65
  store double %66, double* %7, align 8
  %67 = load %struct.body*, %struct.body** %3, align 4
  %68 = getelementptr inbounds %struct.body, %struct.body* %67, i32 0, i32 2
  %69 = load double, double* %68, align 8
  %70 = load %struct.body*, %struct.body** %5, align 4
  %71 = getelementptr inbounds %struct.body, %struct.body* %70, i32 0, i32 2
  %72 = load double, double* %71, align 8
  %73 = fsub double %69, %72
  store double %73, double* %8, align 8
  %74 = load %struct.body*, %struct.body** %3, align 4
  %75 = getelementptr inbounds %struct.body, %struct.body* %74, i32 0, i32 6
  %76 = load double, double* %75, align 8
  %77 = load %struct.body*, %struct.body** %5, align 4
  %78 = getelementptr inbounds %struct.body, %struct.body* %77, i32 0, i32 6
  %79 = load double, double* %78, align 8
  %80 = fmul double %76, %79
  %81 = load double, double* %6, align 8
  %82 = load double, double* %6, align 8
  %83 = fmul double %81, %82
  %84 = load double, double* %7, align 8
  %85 = load double, double* %7, align 8
  %86 = fmul double %84, %85
  %87 = fadd double %83, %86
  %88 = load double, double* %8, align 8
  %89 = load double, double* %8, align 8
  %90 = fmul double %88, %89
  %91 = fadd double %87, %90
  %92 = call double @llvm.sqrt.f64(double %91)
  %93 = fdiv double %80, %92
  %94 = load double, double* %1, align 8
  %95 = fsub double %94, %93
  store double %95, double* %1, align 8
  br label %96

96:                                               ; preds = %50
  %97 = load i32, i32* %4, align 4
  %98 = add nsw i32 %97, 1
  store i32 %98, i32* %4, align 4
  br label %47, !llvm.loop !4

99:                                               ; preds = %47
  br label %100

100:                                              ; preds = %99
  %101 = load i32, i32* %2, align 4
  %102 = add nsw i32 %101, 1
  store i32 %102, i32* %2, align 4
  br label %9, !llvm.loop !5

103:                                              ; preds = %9
  %104 = load double, double* %1, align 8
  ret double %104
}

; Function Attrs: noinline nounwind optnone
define internal void @advance(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca i32, align 4
  %4 = alloca %struct.body*, align 4
  %5 = alloca i32, align 4
  %6 = alloca %struct.body*, align 4
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  %9 = alloca double, align 8
  %10 = alloca double, align 8
  %11 = alloca double, align 8
  %12 = alloca i32, align 4
  store double %0, double* %2, align 8
  store i32 0, i32* %3, align 4
  br label %13

13:                                               ; preds = %135, %1
  %14 = load i32, i32* %3, align 4
  %15 = icmp slt i32 %14, 5
  br i1 %15, label %16, label %138

16:                                               ; preds = %13
  %17 = load i32, i32* %3, align 4
  %18 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %17
  store %struct.body* %18, %struct.body** %4, align 4
  %19 = load i32, i32* %3, align 4
  %20 = add nsw i32 %19, 1
  store i32 %20, i32* %5, align 4
  br label %21

21:                                               ; preds = %131, %16
  %22 = load i32, i32* %5, align 4
  %23 = icmp slt i32 %22, 5
  br i1 %23, label %24, label %134

24:                                               ; preds = %21
  %25 = load i32, i32* %5, align 4
  %26 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %25
  store %struct.body* %26, %struct.body** %6, align 4
  %27 = load %struct.body*, %struct.body** %4, align 4
  %28 = getelementptr inbounds %struct.body, %struct.body* %27, i32 0, i32 0
  %29 = load double, double* %28, align 8
  %30 = load %struct.body*, %struct.body** %6, align 4
  %31 = getelementptr inbounds %struct.body, %struct.body* %30, i32 0, i32 0
  %32 = load double, double* %31, align 8
  %33 = fsub double %29, %32
  store double %33, double* %7, align 8
  %34 = load %struct.body*, %struct.body** %4, align 4
  %35 = getelementptr inbounds %struct.body, %struct.body* %34, i32 0, i32 1
  %36 = load double, double* %35, align 8
  %37 = load %struct.body*, %struct.body** %6, align 4
  %38 = getelementptr inbounds %struct.body, %struct.body* %37, i32 0, i32 1
  %39 = load double, double* %38, align 8
  %40 = fsub double %36, %39
  store double %40, double* %8, align 8
  %41 = load %struct.body*, %struct.body** %4, align 4
  %42 = getelementptr inbounds %struct.body, %struct.body* %41, i32 0, i32 2
  %43 = load double, double* %42, align 8
  %44 = load %struct.body*, %struct.body** %6, align 4
  %45 = getelementptr inbounds %struct.body, %struct.body* %44, i32 0, i32 2
  %46 = load double, double* %45, align 8
  %47 = fsub double %43, %46
  store double %47, double* %9, align 8
  %48 = load double, double* %7, align 8
  %49 = load double, double* %7, align 8
  %50 = fmul double %48, %49
  %51 = load double, double* %8, align 8
  %52 = load double, double* %8, align 8
  %53 = fmul double %51, %52
  %54 = fadd double %50, %53
  %55 = load double, double* %9, align 8
  %56 = load double, double* %9, align 8
  %57 = fmul double %55, %56
  %58 = fadd double %54, %57
  store double %58, double* %10, align 8
  %59 = load double, double* %2, align 8
  %60 = load double, double* %10, align 8
  %61 = load double, double* %10, align 8
  %62 = call double @llvm.sqrt.f64(double %61)
  %63 = fmul double %60, %62
  %64 = fdiv double %59, %63
  store double %64, double* %11, align 8
  %65 = load double, double* %7, align 8
  %66 = load %struct.body*, %struct.body** %6, align 4
  %67 = getelementptr inbounds %struct.body, %struct.body* %66, i32 0, i32 6
  %68 = load double, double* %67, align 8
  %69 = fmul double %65, %68
  %70 = load double, double* %11, align 8
  %71 = fmul double %69, %70
  %72 = load %struct.body*, %struct.body** %4, align 4
  %73 = getelementptr inbounds %struct.body, %struct.body* %72, i32 0, i32 3
  %74 = load double, double* %73, align 8
  %75 = fsub double %74, %71
  store double %75, double* %73, align 8
  %76 = load double, double* %8, align 8
  %77 = load %struct.body*, %struct.body** %6, align 4
  %78 = getelementptr inbounds %struct.body, %struct.body* %77, i32 0, i32 6
  %79 = load double, double* %78, align 8
  %80 = fmul double %76, %79
  %81 = load double, double* %11, align 8
  %82 = fmul double %80, %81
  %83 = load %struct.body*, %struct.body** %4, align 4
  %84 = getelementptr inbounds %struct.body, %struct.body* %83, i32 0, i32 4
  %85 = load double, double* %84, align 8
  %86 = fsub double %85, %82
  store double %86, double* %84, align 8
  %87 = load double, double* %9, align 8
  %88 = load %struct.body*, %struct.body** %6, align 4
  %89 = getelementptr inbounds %struct.body, %struct.body* %88, i32 0, i32 6
  %90 = load double, double* %89, align 8
  %91 = fmul double %87, %90
  %92 = load double, double* %11, align 8
  %93 = fmul double %91, %92
  %94 = load %struct.body*, %struct.body** %4, align 4
  %95 = getelementptr inbounds %struct.body, %struct.body* %94, i32 0, i32 5
  %96 = load double, double* %95, align 8
  %97 = fsub double %96, %93
  store double %97, double* %95, align 8
  %98 = load double, double* %7, align 8
  %99 = load %struct.body*, %struct.body** %4, align 4
  %100 = getelementptr inbounds %struct.body, %struct.body* %99, i32 0, i32 6
  %101 = load double, double* %100, align 8
  %102 = fmul double %98, %101
  %103 = load double, double* %11, align 8
  %104 = fmul double %102, %103
  %105 = load %struct.body*, %struct.body** %6, align 4
  %106 = getelementptr inbounds %struct.body, %struct.body* %105, i32 0, i32 3
  %107 = load double, double* %106, align 8
  %108 = fadd double %107, %104
  store double %108, double* %106, align 8
  %109 = load double, double* %8, align 8
  %110 = load %struct.body*, %struct.body** %4, align 4
  %111 = getelementptr inbounds %struct.body, %struct.body* %110, i32 0, i32 6
  %112 = load double, double* %111, align 8
  %113 = fmul double %109, %112
  %114 = load double, double* %11, align 8
  %115 = fmul double %113, %114
  %116 = load %struct.body*, %struct.body** %6, align 4
  %117 = getelementptr inbounds %struct.body, %struct.body* %116, i32 0, i32 4
  %118 = load double, double* %117, align 8
  %119 = fadd double %118, %115
  store double %119, double* %117, align 8
  %120 = load double, double* %9, align 8
  %121 = load %struct.body*, %struct.body** %4, align 4
  %122 = getelementptr inbounds %struct.body, %struct.body* %121, i32 0, i32 6
  %123 = load double, double* %122, align 8
  %124 = fmul double %120, %123
  %125 = load double, double* %11, align 8
  %126 = fmul double %124, %125
  %127 = load %struct.body*, %struct.body** %6, align 4
  %128 = getelementptr inbounds %struct.body, %struct.body* %127, i32 0, i32 5
  %129 = load double, double* %128, align 8
  %130 = fadd double %129, %126
  store double %130, double* %128, align 8
  br label %131

131:                                              ; preds = %24
  %132 = load i32, i32* %5, align 4
  %133 = add nsw i32 %132, 1
  store i32 %133, i32* %5, align 4
  br label %21, !llvm.loop !6

134:                                              ; preds = %21
  br label %135

135:                                              ; preds = %134
  %136 = load i32, i32* %3, align 4
  %137 = add nsw i32 %136, 1
  store i32 %137, i32* %3, align 4
  br label %13, !llvm.loop !7

138:                                              ; preds = %13
  store i32 0, i32* %12, align 4
  br label %139

139:                                              ; preds = %176, %138
  %140 = load i32, i32* %12, align 4
  %141 = icmp slt i32 %140, 5
  br i1 %141, label %142, label %179

142:                                              ; preds = %139
  %143 = load double, double* %2, align 8
  %144 = load i32, i32* %12, align 4
  %145 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %144
  %146 = getelementptr inbounds %struct.body, %struct.body* %145, i32 0, i32 3
  %147 = load double, double* %146, align 8
  %148 = fmul double %143, %147
  %149 = load i32, i32* %12, align 4
  %150 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %149
  %151 = getelementptr inbounds %struct.body, %struct.body* %150, i32 0, i32 0
  %152 = load double, double* %151, align 8
  %153 = fadd double %152, %148
  store double %153, double* %151, align 8
  %154 = load double, double* %2, align 8
  %155 = load i32, i32* %12, align 4
  %156 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %155
  %157 = getelementptr inbounds %struct.body, %struct.body* %156, i32 0, i32 4
  %158 = load double, double* %157, align 8
  %159 = fmul double %154, %158
  %160 = load i32, i32* %12, align 4
  %161 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %160
  %162 = getelementptr inbounds %struct.body, %struct.body* %161, i32 0, i32 1
  %163 = load double, double* %162, align 8
  %164 = fadd double %163, %159
  store double %164, double* %162, align 8
  %165 = load double, double* %2, align 8
  %166 = load i32, i32* %12, align 4
  %167 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %166
  %168 = getelementptr inbounds %struct.body, %struct.body* %167, i32 0, i32 5
  %169 = load double, double* %168, align 8
  %170 = fmul double %165, %169
  %171 = load i32, i32* %12, align 4
  %172 = getelementptr inbounds [5 x %struct.body], [5 x %struct.body]* @bodies, i32 0, i32 %171
  %173 = getelementptr inbounds %struct.body, %struct.body* %172, i32 0, i32 2
  %174 = load double, double* %173, align 8
  %175 = fadd double %174, %170
  store double %175, double* %173, align 8
  br label %176

176:                                              ; preds = %142
  %177 = load i32, i32* %12, align 4
  %178 = add nsw i32 %177, 1
  store i32 %178, i32* %12, align 4
  br label %139, !llvm.loop !8

179:                                              ; preds = %139
  ret void
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.sqrt.f64(double) #2

attributes #0 = { noinline nounwind optnone "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #1 = { "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #2 = { nofree nosync nounwind readnone speculatable willreturn }

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
