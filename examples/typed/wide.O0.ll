source_filename = "wide.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

@.str = private unnamed_addr constant [12 x i8] c"power %llu\0A\00", align 1
@.str.1 = private unnamed_addr constant [18 x i8] c"random %llu %llu\0A\00", align 1
@random_state = internal global i64 88172645463325252, align 8
@edges = internal global [17 x i64] [i64 0, i64 1, i64 -1, i64 3, i64 -7, i64 10, i64 255, i64 65536, i64 2147483647, i64 -2147483648, i64 4294967295, i64 4294967296, i64 -4294967297, i64 1000000007, i64 81985529216486895, i64 9223372036854775807, i64 -9223372036854775808], align 16
@.str.2 = private unnamed_addr constant [14 x i8] c"%lld %016llx\0A\00", align 1
@.str.3 = private unnamed_addr constant [16 x i8] c"shifts %016llx\0A\00", align 1
@.str.4 = private unnamed_addr constant [20 x i8] c"%.1f %.1f %.1f %.1f\00", align 1
@.str.5 = private unnamed_addr constant [6 x i8] c" %lld\00", align 1
@.str.6 = private unnamed_addr constant [6 x i8] c" %llu\00", align 1
@.str.7 = private unnamed_addr constant [2 x i8] c"\0A\00", align 1
@llvm.used = appending global [1 x i8*] [i8* bitcast (i32 ()* @__main_void to i8*)], section "llvm.metadata"

@__main_void = alias i32 (), i32 ()* @main

; Function Attrs: noinline nounwind optnone
define hidden i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i64, align 8
  %3 = alloca i32, align 4
  store i32 0, i32* %1, align 4
  call void @pairs()
  call void @shifts()
  call void @conversions()
  %4 = call i64 @power(i64 noundef 3, i64 noundef 1000000006, i64 noundef 1000000007)
  %5 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([12 x i8], [12 x i8]* @.str, i32 0, i32 0), i64 noundef %4)
  %6 = call i64 @power(i64 noundef 123456789, i64 noundef 987654321, i64 noundef 4294967291)
  %7 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([12 x i8], [12 x i8]* @.str, i32 0, i32 0), i64 noundef %6)
  store i64 0, i64* %2, align 8
  store i32 0, i32* %3, align 4
  br label %8

8:                                                ; preds = %16, %0
  %9 = load i32, i32* %3, align 4
  %10 = icmp slt i32 %9, 200000
  br i1 %10, label %11, label %19

11:                                               ; preds = %8
  %12 = call i64 @next_random()
  %13 = urem i64 %12, 1000003
  %14 = load i64, i64* %2, align 8
  %15 = add i64 %14, %13
  store i64 %15, i64* %2, align 8
  br label %16

16:                                               ; preds = %11
  %17 = load i32, i32* %3, align 4
  %18 = add nsw i32 %17, 1
  store i32 %18, i32* %3, align 4
  br label %8, !llvm.loop !1

19:                                               ; preds = %8
  %20 = load i64, i64* %2, align 8
  %21 = load i64, i64* @random_state, align 8
  %22 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([18 x i8], [18 x i8]* @.str.1, i32 0, i32 0), i64 noundef %20, i64 noundef %21)
  ret i32 0
}

; Function Attrs: noinline nounwind optnone
define internal void @pairs() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i64, align 8
  %3 = alloca i32, align 4
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  store i32 0, i32* %1, align 4
  br label %6

6:                                                ; preds = %102, %0
  %7 = load i32, i32* %1, align 4
  %8 = icmp slt i32 %7, 17
  br i1 %8, label %9, label %105

9:                                                ; preds = %6
  store i64 -3750763034362895579, i64* %2, align 8
  store i32 0, i32* %3, align 4
  br label %10

10:                                               ; preds = %93, %9
  %11 = load i32, i32* %3, align 4
  %12 = icmp slt i32 %11, 17
  br i1 %12, label %13, label %96

13:                                               ; preds = %10
  %14 = load i32, i32* %1, align 4
  %15 = getelementptr inbounds [17 x i64], [17 x i64]* @edges, i32 0, i32 %14
  %16 = load volatile i64, i64* %15, align 8
  store i64 %16, i64* %4, align 8
  %17 = load i32, i32* %3, align 4
  %18 = getelementptr inbounds [17 x i64], [17 x i64]* @edges, i32 0, i32 %17
  %19 = load volatile i64, i64* %18, align 8
  store i64 %19, i64* %5, align 8
  %20 = load i64, i64* %2, align 8
  %21 = load i64, i64* %4, align 8
  %22 = load i64, i64* %5, align 8
  %23 = add i64 %21, %22
  %24 = call i64 @fold(i64 noundef %20, i64 noundef %23)
  store i64 %24, i64* %2, align 8
  %25 = load i64, i64* %2, align 8
  %26 = load i64, i64* %4, align 8
  %27 = load i64, i64* %5, align 8
  %28 = sub i64 %26, %27
  %29 = call i64 @fold(i64 noundef %25, i64 noundef %28)
  store i64 %29, i64* %2, align 8
  %30 = load i64, i64* %2, align 8
  %31 = load i64, i64* %4, align 8
  %32 = load i64, i64* %5, align 8
  %33 = mul i64 %31, %32
  %34 = call i64 @fold(i64 noundef %30, i64 noundef %33)
  store i64 %34, i64* %2, align 8
  %35 = load i64, i64* %2, align 8
  %36 = load i64, i64* %4, align 8
  %37 = load i64, i64* %5, align 8
  %38 = icmp slt i64 %36, %37
  %39 = zext i1 %38 to i32
  %40 = sext i32 %39 to i64
  %41 = load i64, i64* %4, align 8
  %42 = load i64, i64* %5, align 8
  %43 = icmp sge i64 %41, %42
  %44 = zext i1 %43 to i32
  %45 = sext i32 %44 to i64
  %46 = mul i64 %45, 2
  %47 = add i64 %40, %46
  %48 = load i64, i64* %4, align 8
  %49 = load i64, i64* %5, align 8
  %50 = icmp ult i64 %48, %49
  %51 = zext i1 %50 to i32
  %52 = sext i32 %51 to i64
  %53 = mul i64 %52, 4
  %54 = add i64 %47, %53
  %55 = load i64, i64* %4, align 8
  %56 = load i64, i64* %5, align 8
  %57 = icmp uge i64 %55, %56
  %58 = zext i1 %57 to i32
  %59 = sext i32 %58 to i64
  %60 = mul i64 %59, 8
  %61 = add i64 %54, %60
  %62 = call i64 @fold(i64 noundef %35, i64 noundef %61)
  store i64 %62, i64* %2, align 8
  %63 = load i64, i64* %5, align 8
  %64 = icmp eq i64 %63, 0
  br i1 %64, label %71, label %65

65:                                               ; preds = %13
  %66 = load i64, i64* %5, align 8
  %67 = icmp eq i64 %66, -1
  br i1 %67, label %68, label %72

68:                                               ; preds = %65
  %69 = load i64, i64* %4, align 8
  %70 = icmp eq i64 %69, -9223372036854775808
  br i1 %70, label %71, label %72

71:                                               ; preds = %68, %13
  br label %93

72:                                               ; preds = %68, %65
  %73 = load i64, i64* %2, align 8
  %74 = load i64, i64* %4, align 8
  %75 = load i64, i64* %5, align 8
  %76 = sdiv i64 %74, %75
  %77 = call i64 @fold(i64 noundef %73, i64 noundef %76)
  store i64 %77, i64* %2, align 8
  %78 = load i64, i64* %2, align 8
  %79 = load i64, i64* %4, align 8
  %80 = load i64, i64* %5, align 8
  %81 = srem i64 %79, %80
  %82 = call i64 @fold(i64 noundef %78, i64 noundef %81)
  store i64 %82, i64* %2, align 8
  %83 = load i64, i64* %2, align 8
  %84 = load i64, i64* %4, align 8
  %85 = load i64, i64* %5, align 8
  %86 = udiv i64 %84, %85
  %87 = call i64 @fold(i64 noundef %83, i64 noundef %86)
  store i64 %87, i64* %2, align 8
  %88 = load i64, i64* %2, align 8
  %89 = load i64, i64* %4, align 8
  %90 = load i64, i64* %5, align 8
  %91 = urem i64 %89, %90
  %92 = call i64 @fold(i64 noundef %88, i64 noundef %91)
  store i64 %92, i64* %2, align 8
  br label %93

93:                                               ; preds = %72, %71
  %94 = load i32, i32* %3, align 4
  %95 = add nsw i32 %94, 1
  store i32 %95, i32* %3, align 4
  br label %10, !llvm.loop !3

96:                                               ; preds = %10
  %97 = load i32, i32* %1, align 4
  %98 = getelementptr inbounds [17 x i64], [17 x i64]* @edges, i32 0, i32 %97
  %99 = load volatile i64, i64* %98, align 8
  %100 = load i64, i64* %2, align 8
  %101 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([14 x i8], [14 x i8]* @.str.2, i32 0, i32 0), i64 noundef %99, i64 noundef %100)
  br label %102

102:                                              ; preds = %96
  %103 = load i32, i32* %1, align 4
  %104 = add nsw i32 %103, 1
  store i32 %104, i32* %1, align 4
  br label %6, !llvm.loop !4

105:                                              ; preds = %6
  ret void
}

; Function Attrs: noinline nounwind optnone
define internal void @shifts() #0 {
  %1 = alloca i64, align 8
  %2 = alloca i32, align 4
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  store i64 1, i64* %1, align 8
  store i32 0, i32* %2, align 4
  br label %5

5:                                                ; preds = %75, %0
  %6 = load i32, i32* %2, align 4
  %7 = icmp slt i32 %6, 17
  br i1 %7, label %8, label %78

8:                                                ; preds = %5
  %9 = load i32, i32* %2, align 4
  %10 = getelementptr inbounds [17 x i64], [17 x i64]* @edges, i32 0, i32 %9
  %11 = load volatile i64, i64* %10, align 8
  store i64 %11, i64* %3, align 8
  store i32 0, i32* %4, align 4
  br label %12

12:                                               ; preds = %47, %8
  %13 = load i32, i32* %4, align 4
  %14 = icmp ult i32 %13, 64
  br i1 %14, label %15, label %50

15:                                               ; preds = %12
  %16 = load i64, i64* %1, align 8
  %17 = load i64, i64* %3, align 8
  %18 = load i32, i32* %4, align 4
  %19 = zext i32 %18 to i64
  %20 = shl i64 %17, %19
  %21 = call i64 @fold(i64 noundef %16, i64 noundef %20)
  store i64 %21, i64* %1, align 8
  %22 = load i64, i64* %1, align 8
  %23 = load i64, i64* %3, align 8
  %24 = load i32, i32* %4, align 4
  %25 = zext i32 %24 to i64
  %26 = lshr i64 %23, %25
  %27 = call i64 @fold(i64 noundef %22, i64 noundef %26)
  store i64 %27, i64* %1, align 8
  %28 = load i64, i64* %1, align 8
  %29 = load i64, i64* %3, align 8
  %30 = load i32, i32* %4, align 4
  %31 = zext i32 %30 to i64
  %32 = ashr i64 %29, %31
  %33 = call i64 @fold(i64 noundef %28, i64 noundef %32)
  store i64 %33, i64* %1, align 8
  %34 = load i64, i64* %1, align 8
  %35 = load i64, i64* %3, align 8
  %36 = load i32, i32* %4, align 4
  %37 = zext i32 %36 to i64
  %38 = shl i64 %35, %37
  %39 = load i64, i64* %3, align 8
  %40 = load i32, i32* %4, align 4
  %41 = sub i32 0, %40
  %42 = and i32 %41, 63
  %43 = zext i32 %42 to i64
  %44 = lshr i64 %39, %43
  %45 = or i64 %38, %44
  %46 = call i64 @fold(i64 noundef %34, i64 noundef %45)
  store i64 %46, i64* %1, align 8
  br label %47

47:                                               ; preds = %15
  %48 = load i32, i32* %4, align 4
  %49 = add i32 %48, 1
  store i32 %49, i32* %4, align 4
  br label %12, !llvm.loop !5

50:                                               ; preds = %12
  %51 = load i64, i64* %3, align 8
  %52 = icmp ne i64 %51, 0
  br i1 %52, label %53, label %65

53:                                               ; preds = %50
  %54 = load i64, i64* %1, align 8
  %55 = load i64, i64* %3, align 8
  %56 = call i64 @llvm.ctlz.i64(i64 %55, i1 false)
  %57 = trunc i64 %56 to i32
  %58 = mul nsw i32 %57, 64
  %59 = load i64, i64* %3, align 8
  %60 = call i64 @llvm.cttz.i64(i64 %59, i1 false)
  %61 = trunc i64 %60 to i32
  %62 = add nsw i32 %58, %61
  %63 = sext i32 %62 to i64
  %64 = call i64 @fold(i64 noundef %54, i64 noundef %63)
  store i64 %64, i64* %1, align 8
  br label %65

65:                                               ; preds = %53, %50
  %66 = load i64, i64* %1, align 8
  %67 = load i64, i64* %3, align 8
  %68 = call i64 @llvm.ctpop.i64(i64 %67)
  %69 = trunc i64 %68 to i32
  %70 = sext i32 %69 to i64
  %71 = load i64, i64* %3, align 8
  %72 = call i64 @llvm.bswap.i64(i64 %71)
  %73 = xor i64 %70, %72
  %74 = call i64 @fold(i64 noundef %66, i64 noundef %73)
  store i64 %74, i64* %1, align 8
  br label %75

75:                                               ; preds = %65
  %76 = load i32, i32* %2, align 4
  %77 = add nsw i32 %76, 1
  store i32 %77, i32* %2, align 4
  br label %5, !llvm.loop !6

78:                                               ; preds = %5
  %79 = load i64, i64* %1, align 8
  %80 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([16 x i8], [16 x i8]* @.str.3, i32 0, i32 0), i64 noundef %79)
  ret void
}

; Function Attrs: noinline nounwind optnone
define internal void @conversions() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i64, align 8
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca float, align 4
  %6 = alloca float, align 4
  store i32 0, i32* %1, align 4
  br label %7

7:                                                ; preds = %47, %0
  %8 = load i32, i32* %1, align 4
  %9 = icmp slt i32 %8, 17
  br i1 %9, label %10, label %50

10:                                               ; preds = %7
  %11 = load i32, i32* %1, align 4
  %12 = getelementptr inbounds [17 x i64], [17 x i64]* @edges, i32 0, i32 %11
  %13 = load volatile i64, i64* %12, align 8
  store i64 %13, i64* %2, align 8
  %14 = load i64, i64* %2, align 8
  %15 = sitofp i64 %14 to double
  store double %15, double* %3, align 8
  %16 = load i64, i64* %2, align 8
  %17 = uitofp i64 %16 to double
  store double %17, double* %4, align 8
  %18 = load i64, i64* %2, align 8
  %19 = sitofp i64 %18 to float
  store float %19, float* %5, align 4
  %20 = load i64, i64* %2, align 8
  %21 = uitofp i64 %20 to float
  store float %21, float* %6, align 4
  %22 = load double, double* %3, align 8
  %23 = load double, double* %4, align 8
  %24 = load float, float* %5, align 4
  %25 = fpext float %24 to double
  %26 = load float, float* %6, align 4
  %27 = fpext float %26 to double
  %28 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([20 x i8], [20 x i8]* @.str.4, i32 0, i32 0), double noundef %22, double noundef %23, double noundef %25, double noundef %27)
  %29 = load double, double* %3, align 8
  %30 = fcmp ogt double %29, -9.200000e+18
  br i1 %30, label %31, label %38

31:                                               ; preds = %10
  %32 = load double, double* %3, align 8
  %33 = fcmp olt double %32, 9.200000e+18
  br i1 %33, label %34, label %38

34:                                               ; preds = %31
  %35 = load double, double* %3, align 8
  %36 = fptosi double %35 to i64
  %37 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([6 x i8], [6 x i8]* @.str.5, i32 0, i32 0), i64 noundef %36)
  br label %38

38:                                               ; preds = %34, %31, %10
  %39 = load double, double* %4, align 8
  %40 = fcmp olt double %39, 1.800000e+19
  br i1 %40, label %41, label %45

41:                                               ; preds = %38
  %42 = load double, double* %4, align 8
  %43 = fptoui double %42 to i64
  %44 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([6 x i8], [6 x i8]* @.str.6, i32 0, i32 0), i64 noundef %43)
  br label %45

45:                                               ; preds = %41, %38
  %46 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([2 x i8], [2 x i8]* @.str.7, i32 0, i32 0))
  br label %47

47:                                               ; preds = %45
  %48 = load i32, i32* %1, align 4
  %49 = add nsw i32 %48, 1
  store i32 %49, i32* %1, align 4
  br label %7, !llvm.loop !7

50:                                               ; preds = %7
  ret void
}

declare i32 @printf(i8* noundef, ...) #1

; Function Attrs: noinline nounwind optnone
define internal i64 @power(i64 noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  store i64 %0, i64* %4, align 8
  store i64 %1, i64* %5, align 8
  store i64 %2, i64* %6, align 8
  store i64 1, i64* %7, align 8
  %8 = load i64, i64* %6, align 8
  %9 = load i64, i64* %4, align 8
  %10 = urem i64 %9, %8
  store i64 %10, i64* %4, align 8
  br label %11

11:                                               ; preds = %30, %3
  %12 = load i64, i64* %5, align 8
  %13 = icmp ne i64 %12, 0
  br i1 %13, label %14, label %33

14:                                               ; preds = %11
  %15 = load i64, i64* %5, align 8
  %16 = and i64 %15, 1
  %17 = icmp ne i64 %16, 0
  br i1 %17, label %18, label %24

18:                                               ; preds = %14
  %19 = load i64, i64* %7, align 8
  %20 = load i64, i64* %4, align 8
  %21 = mul i64 %19, %20
  %22 = load i64, i64* %6, align 8
  %23 = urem i64 %21, %22
  store i64 %23, i64* %7, align 8
  br label %24

24:                                               ; preds = %18, %14
  %25 = load i64, i64* %4, align 8
  %26 = load i64, i64* %4, align 8
  %27 = mul i64 %25, %26
  %28 = load i64, i64* %6, align 8
  %29 = urem i64 %27, %28
  store i64 %29, i64* %4, align 8
  br label %30

30:                                               ; preds = %24
  %31 = load i64, i64* %5, align 8
  %32 = lshr i64 %31, 1
  store i64 %32, i64* %5, align 8
  br label %11, !llvm.loop !8

33:                                               ; preds = %11
  %34 = load i64, i64* %7, align 8
  ret i64 %34
}

; Function Attrs: noinline nounwind optnone
define internal i64 @next_random() #0 {
  %1 = load i64, i64* @random_state, align 8
  %2 = shl i64 %1, 13
  %3 = load i64, i64* @random_state, align 8
  %4 = xor i64 %3, %2
  store i64 %4, i64* @random_state, align 8
  %5 = load i64, i64* @random_state, align 8
  %6 = lshr i64 %5, 7
  %7 = load i64, i64* @random_state, align 8
  %8 = xor i64 %7, %6
  store i64 %8, i64* @random_state, align 8
  %9 = load i64, i64* @random_state, align 8
  %10 = shl i64 %9, 17
  %11 = load i64, i64* @random_state, align 8
  %12 = xor i64 %11, %10
  store i64 %12, i64* @random_state, align 8
  %13 = load i64, i64* @random_state, align 8
  ret i64 %13
}

; Function Attrs: noinline nounwind optnone
define internal i64 @fold(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, i64* %3, align 8
  store i64 %1, i64* %4, align 8
  %5 = load i64, i64* %3, align 8
  %6 = load i64, i64* %4, align 8
  %7 = xor i64 %5, %6
  %8 = mul i64 %7, 1099511628211
  ret i64 %8
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #2

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare i64 @llvm.cttz.i64(i64, i1 immarg) #2

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare i64 @llvm.ctpop.i64(i64) #2

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare i64 @llvm.bswap.i64(i64) #2

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
