source_filename = "varargs.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

%struct.pair = type { i32, i32 }

@.str = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1
@.str.1 = private unnamed_addr constant [6 x i8] c"%.3f\0A\00", align 1
@.str.2 = private unnamed_addr constant [7 x i8] c"idlpid\00", align 1
@.str.3 = private unnamed_addr constant [31 x i8] c"%d %s %c %5.2f|%-6d|%06d|%lld\0A\00", align 1
@.str.4 = private unnamed_addr constant [5 x i8] c"text\00", align 1
@.str.5 = private unnamed_addr constant [14 x i8] c"no arguments\0A\00", align 1
@.str.6 = private unnamed_addr constant [19 x i8] c"%d %u %x %c %s %%\0A\00", align 1
@.str.7 = private unnamed_addr constant [8 x i8] c"strings\00", align 1
@.str.8 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@.str.9 = private unnamed_addr constant [13 x i8] c"%d %d %g %x\0A\00", align 1
@.str.10 = private unnamed_addr constant [17 x i8] c"0123456789abcdef\00", align 1
@llvm.used = appending global [1 x i8*] [i8* bitcast (i32 ()* @__main_void to i8*)], section "llvm.metadata"

@__main_void = alias i32 (), i32 ()* @main

; Function Attrs: noinline nounwind optnone
define hidden i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca %struct.pair, align 4
  %4 = alloca %struct.pair, align 4
  %5 = alloca %struct.pair, align 4
  %6 = alloca i8, align 1
  %7 = alloca i16, align 2
  %8 = alloca float, align 4
  store i32 0, i32* %1, align 4
  store i32 7, i32* %2, align 4
  %9 = call i32 (i32, ...) @sum(i32 noundef 0)
  %10 = call i32 (i32, ...) @sum(i32 noundef 1, i32 noundef 42)
  %11 = call i32 (i32, ...) @sum(i32 noundef 8, i32 noundef 1, i32 noundef 2, i32 noundef 3, i32 noundef 4, i32 noundef 5, i32 noundef 6, i32 noundef 7, i32 noundef 8)
  %12 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([10 x i8], [10 x i8]* @.str, i32 0, i32 0), i32 noundef %9, i32 noundef %10, i32 noundef %11)
  %13 = call double (i8*, ...) @mixed(i8* noundef getelementptr inbounds ([7 x i8], [7 x i8]* @.str.2, i32 0, i32 0), i32 noundef 1, double noundef 2.500000e+00, i64 noundef 3000000000, i32* noundef %2, i32 noundef -4, double noundef 1.250000e-01)
  %14 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([6 x i8], [6 x i8]* @.str.1, i32 0, i32 0), double noundef %13)
  call void (i8*, ...) @say(i8* noundef getelementptr inbounds ([31 x i8], [31 x i8]* @.str.3, i32 0, i32 0), i32 noundef -1, i8* noundef getelementptr inbounds ([5 x i8], [5 x i8]* @.str.4, i32 0, i32 0), i32 noundef 120, double noundef 3.141590e+00, i32 noundef 42, i32 noundef 42, i64 noundef 1234567890123)
  call void (i8*, ...) @say(i8* noundef getelementptr inbounds ([14 x i8], [14 x i8]* @.str.5, i32 0, i32 0))
  call void (i8*, ...) @tiny_printf(i8* noundef getelementptr inbounds ([19 x i8], [19 x i8]* @.str.6, i32 0, i32 0), i32 noundef -2147483648, i32 noundef -1, i32 noundef 48879, i32 noundef 121, i8* noundef getelementptr inbounds ([8 x i8], [8 x i8]* @.str.7, i32 0, i32 0))
  %15 = getelementptr inbounds %struct.pair, %struct.pair* %3, i32 0, i32 0
  store i32 3, i32* %15, align 4
  %16 = getelementptr inbounds %struct.pair, %struct.pair* %3, i32 0, i32 1
  store i32 1, i32* %16, align 4
  %17 = getelementptr inbounds %struct.pair, %struct.pair* %4, i32 0, i32 0
  store i32 7, i32* %17, align 4
  %18 = getelementptr inbounds %struct.pair, %struct.pair* %4, i32 0, i32 1
  store i32 2, i32* %18, align 4
  %19 = getelementptr inbounds %struct.pair, %struct.pair* %5, i32 0, i32 0
  store i32 9, i32* %19, align 4
  %20 = getelementptr inbounds %struct.pair, %struct.pair* %5, i32 0, i32 1
  store i32 10, i32* %20, align 4
  %21 = call i32 (i32, ...) @pairs(i32 noundef 3, %struct.pair* noundef byval(%struct.pair) align 4 %3, %struct.pair* noundef byval(%struct.pair) align 4 %4, %struct.pair* noundef byval(%struct.pair) align 4 %5)
  %22 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str.8, i32 0, i32 0), i32 noundef %21)
  store i8 -5, i8* %6, align 1
  store i16 -300, i16* %7, align 2
  store float 5.000000e-01, float* %8, align 4
  %23 = load i8, i8* %6, align 1
  %24 = sext i8 %23 to i32
  %25 = load i16, i16* %7, align 2
  %26 = sext i16 %25 to i32
  %27 = load float, float* %8, align 4
  %28 = fpext float %27 to double
  %29 = load i8, i8* %6, align 1
  %30 = zext i8 %29 to i32
  %31 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([13 x i8], [13 x i8]* @.str.9, i32 0, i32 0), i32 noundef %24, i32 noundef %26, double noundef %28, i32 noundef %30)
  ret i32 0
}

declare i32 @printf(i8* noundef, ...) #1

; Function Attrs: noinline nounwind optnone
define internal i32 @sum(i32 noundef %0, ...) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i8*, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 %0, i32* %2, align 4
  store i32 0, i32* %4, align 4
  %6 = bitcast i8** %3 to i8*
  call void @llvm.va_start(i8* %6)
  store i32 0, i32* %5, align 4
  br label %7

7:                                                ; preds = %18, %1
  %8 = load i32, i32* %5, align 4
  %9 = load i32, i32* %2, align 4
  %10 = icmp slt i32 %8, %9
  br i1 %10, label %11, label %21

11:                                               ; preds = %7
  %12 = load i8*, i8** %3, align 4
  %13 = getelementptr inbounds i8, i8* %12, i32 4
  store i8* %13, i8** %3, align 4
  %14 = bitcast i8* %12 to i32*
  %15 = load i32, i32* %14, align 4
  %16 = load i32, i32* %4, align 4
  %17 = add nsw i32 %16, %15
  store i32 %17, i32* %4, align 4
  br label %18

18:                                               ; preds = %11
  %19 = load i32, i32* %5, align 4
  %20 = add nsw i32 %19, 1
  store i32 %20, i32* %5, align 4
  br label %7, !llvm.loop !1

21:                                               ; preds = %7
  %22 = bitcast i8** %3 to i8*
  call void @llvm.va_end(i8* %22)
  %23 = load i32, i32* %4, align 4
  ret i32 %23
}

; Function Attrs: noinline nounwind optnone
define internal double @mixed(i8* noundef %0, ...) #0 {
  %2 = alloca i8*, align 4
  %3 = alloca i8*, align 4
  %4 = alloca i8*, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca i8*, align 4
  store i8* %0, i8** %2, align 4
  store double 0.000000e+00, double* %5, align 8
  %8 = bitcast i8** %3 to i8*
  call void @llvm.va_start(i8* %8)
  %9 = bitcast i8** %4 to i8*
  %10 = bitcast i8** %3 to i8*
  call void @llvm.va_copy(i8* %9, i8* %10)
  store i32 1, i32* %6, align 4
  br label %11

11:                                               ; preds = %80, %1
  %12 = load i32, i32* %6, align 4
  %13 = icmp sle i32 %12, 2
  br i1 %13, label %14, label %83

14:                                               ; preds = %11
  %15 = load i8*, i8** %2, align 4
  store i8* %15, i8** %7, align 4
  br label %16

16:                                               ; preds = %65, %14
  %17 = load i8*, i8** %7, align 4
  %18 = load i8, i8* %17, align 1
  %19 = icmp ne i8 %18, 0
  br i1 %19, label %20, label %68

20:                                               ; preds = %16
  %21 = load i8*, i8** %7, align 4
  %22 = load i8, i8* %21, align 1
  %23 = sext i8 %22 to i32
  switch i32 %23, label %64 [
    i32 105, label %24
    i32 108, label %32
    i32 100, label %44
    i32 112, label %55
  ]

24:                                               ; preds = %20
  %25 = load i8*, i8** %3, align 4
  %26 = getelementptr inbounds i8, i8* %25, i32 4
  store i8* %26, i8** %3, align 4
  %27 = bitcast i8* %25 to i32*
  %28 = load i32, i32* %27, align 4
  %29 = sitofp i32 %28 to double
  %30 = load double, double* %5, align 8
  %31 = fadd double %30, %29
  store double %31, double* %5, align 8
  br label %64

32:                                               ; preds = %20
  %33 = load i8*, i8** %3, align 4
  %34 = ptrtoint i8* %33 to i32
  %35 = add i32 %34, 7
  %36 = and i32 %35, -8
  %37 = inttoptr i32 %36 to i8*
  %38 = getelementptr inbounds i8, i8* %37, i32 8
  store i8* %38, i8** %3, align 4
  %39 = bitcast i8* %37 to i64*
  %40 = load i64, i64* %39, align 8
  %41 = sitofp i64 %40 to double
  %42 = load double, double* %5, align 8
  %43 = fadd double %42, %41
  store double %43, double* %5, align 8
  br label %64

44:                                               ; preds = %20
  %45 = load i8*, i8** %3, align 4
  %46 = ptrtoint i8* %45 to i32
  %47 = add i32 %46, 7
  %48 = and i32 %47, -8
  %49 = inttoptr i32 %48 to i8*
  %50 = getelementptr inbounds i8, i8* %49, i32 8
  store i8* %50, i8** %3, align 4
  %51 = bitcast i8* %49 to double*
  %52 = load double, double* %51, align 8
  %53 = load double, double* %5, align 8
  %54 = fadd double %53, %52
  store double %54, double* %5, align 8
  br label %64

55:                                               ; preds = %20
  %56 = load i8*, i8** %3, align 4
  %57 = getelementptr inbounds i8, i8* %56, i32 4
  store i8* %57, i8** %3, align 4
  %58 = bitcast i8* %56 to i32**
  %59 = load i32*, i32** %58, align 4
  %60 = load i32, i32* %59, align 4
  %61 = sitofp i32 %60 to double
  %62 = load double, double* %5, align 8
  %63 = fadd double %62, %61
  store double %63, double* %5, align 8
  br label %64

64:                                               ; preds = %20, %55, %44, %32, %24
  br label %65

65:                                               ; preds = %64
  %66 = load i8*, i8** %7, align 4
  %67 = getelementptr inbounds i8, i8* %66, i32 1
  store i8* %67, i8** %7, align 4
  br label %16, !llvm.loop !3

68:                                               ; preds = %16
  %69 = load i32, i32* %6, align 4
  %70 = sitofp i32 %69 to double
  %71 = load double, double* %5, align 8
  %72 = fmul double %71, %70
  store double %72, double* %5, align 8
  %73 = load i32, i32* %6, align 4
  %74 = icmp eq i32 %73, 1
  br i1 %74, label %75, label %79

75:                                               ; preds = %68
  %76 = bitcast i8** %3 to i8*
  call void @llvm.va_end(i8* %76)
  %77 = bitcast i8** %3 to i8*
  %78 = bitcast i8** %4 to i8*
  call void @llvm.va_copy(i8* %77, i8* %78)
  br label %79

79:                                               ; preds = %75, %68
  br label %80

80:                                               ; preds = %79
  %81 = load i32, i32* %6, align 4
  %82 = add nsw i32 %81, 1
  store i32 %82, i32* %6, align 4
  br label %11, !llvm.loop !4

83:                                               ; preds = %11
  %84 = bitcast i8** %4 to i8*
  call void @llvm.va_end(i8* %84)
  %85 = bitcast i8** %3 to i8*
  call void @llvm.va_end(i8* %85)
  %86 = load double, double* %5, align 8
  ret double %86
}

; Function Attrs: noinline nounwind optnone
define internal void @say(i8* noundef %0, ...) #0 {
  %2 = alloca i8*, align 4
  %3 = alloca i8*, align 4
  store i8* %0, i8** %2, align 4
  %4 = bitcast i8** %3 to i8*
  call void @llvm.va_start(i8* %4)
  %5 = load i8*, i8** %2, align 4
  %6 = load i8*, i8** %3, align 4
  %7 = call i32 @vprintf(i8* noundef %5, i8* noundef %6)
  %8 = bitcast i8** %3 to i8*
  call void @llvm.va_end(i8* %8)
  ret void
}

; Function Attrs: noinline nounwind optnone
define internal void @tiny_printf(i8* noundef %0, ...) #0 {
  %2 = alloca i8*, align 4
  %3 = alloca i8*, align 4
  %4 = alloca i32, align 4
  %5 = alloca i8*, align 4
  store i8* %0, i8** %2, align 4
  %6 = bitcast i8** %3 to i8*
  call void @llvm.va_start(i8* %6)
  br label %7

7:                                                ; preds = %85, %1
  %8 = load i8*, i8** %2, align 4
  %9 = load i8, i8* %8, align 1
  %10 = icmp ne i8 %9, 0
  br i1 %10, label %11, label %88

11:                                               ; preds = %7
  %12 = load i8*, i8** %2, align 4
  %13 = load i8, i8* %12, align 1
  %14 = sext i8 %13 to i32
  %15 = icmp ne i32 %14, 37
  br i1 %15, label %16, label %21

16:                                               ; preds = %11
  %17 = load i8*, i8** %2, align 4
  %18 = load i8, i8* %17, align 1
  %19 = sext i8 %18 to i32
  %20 = call i32 @putchar(i32 noundef %19)
  br label %85

21:                                               ; preds = %11
  %22 = load i8*, i8** %2, align 4
  %23 = getelementptr inbounds i8, i8* %22, i32 1
  store i8* %23, i8** %2, align 4
  %24 = load i8, i8* %23, align 1
  %25 = sext i8 %24 to i32
  switch i32 %25, label %79 [
    i32 100, label %26
    i32 117, label %45
    i32 120, label %50
    i32 99, label %55
    i32 115, label %61
  ]

26:                                               ; preds = %21
  %27 = load i8*, i8** %3, align 4
  %28 = getelementptr inbounds i8, i8* %27, i32 4
  store i8* %28, i8** %3, align 4
  %29 = bitcast i8* %27 to i32*
  %30 = load i32, i32* %29, align 4
  store i32 %30, i32* %4, align 4
  %31 = load i32, i32* %4, align 4
  %32 = icmp slt i32 %31, 0
  br i1 %32, label %33, label %35

33:                                               ; preds = %26
  %34 = call i32 @putchar(i32 noundef 45)
  br label %35

35:                                               ; preds = %33, %26
  %36 = load i32, i32* %4, align 4
  %37 = icmp slt i32 %36, 0
  br i1 %37, label %38, label %41

38:                                               ; preds = %35
  %39 = load i32, i32* %4, align 4
  %40 = sub i32 0, %39
  br label %43

41:                                               ; preds = %35
  %42 = load i32, i32* %4, align 4
  br label %43

43:                                               ; preds = %41, %38
  %44 = phi i32 [ %40, %38 ], [ %42, %41 ]
  call void @print_number(i32 noundef %44, i32 noundef 10)
  br label %84

45:                                               ; preds = %21
  %46 = load i8*, i8** %3, align 4
  %47 = getelementptr inbounds i8, i8* %46, i32 4
  store i8* %47, i8** %3, align 4
  %48 = bitcast i8* %46 to i32*
  %49 = load i32, i32* %48, align 4
  call void @print_number(i32 noundef %49, i32 noundef 10)
  br label %84

50:                                               ; preds = %21
  %51 = load i8*, i8** %3, align 4
  %52 = getelementptr inbounds i8, i8* %51, i32 4
  store i8* %52, i8** %3, align 4
  %53 = bitcast i8* %51 to i32*
  %54 = load i32, i32* %53, align 4
  call void @print_number(i32 noundef %54, i32 noundef 16)
  br label %84

55:                                               ; preds = %21
  %56 = load i8*, i8** %3, align 4
  %57 = getelementptr inbounds i8, i8* %56, i32 4
  store i8* %57, i8** %3, align 4
  %58 = bitcast i8* %56 to i32*
  %59 = load i32, i32* %58, align 4
  %60 = call i32 @putchar(i32 noundef %59)
  br label %84

61:                                               ; preds = %21
  %62 = load i8*, i8** %3, align 4
  %63 = getelementptr inbounds i8, i8* %62, i32 4
  store i8* %63, i8** %3, align 4
  %64 = bitcast i8* %62 to i8**
  %65 = load i8*, i8** %64, align 4
  store i8* %65, i8** %5, align 4
  br label %66

66:                                               ; preds = %75, %61
  %67 = load i8*, i8** %5, align 4
  %68 = load i8, i8* %67, align 1
  %69 = icmp ne i8 %68, 0
  br i1 %69, label %70, label %78

70:                                               ; preds = %66
  %71 = load i8*, i8** %5, align 4
  %72 = load i8, i8* %71, align 1
  %73 = sext i8 %72 to i32
  %74 = call i32 @putchar(i32 noundef %73)
  br label %75

75:                                               ; preds = %70
  %76 = load i8*, i8** %5, align 4
  %77 = getelementptr inbounds i8, i8* %76, i32 1
  store i8* %77, i8** %5, align 4
  br label %66, !llvm.loop !5

78:                                               ; preds = %66
  br label %84

79:                                               ; preds = %21
  %80 = load i8*, i8** %2, align 4
  %81 = load i8, i8* %80, align 1
  %82 = sext i8 %81 to i32
  %83 = call i32 @putchar(i32 noundef %82)
  br label %84

84:                                               ; preds = %79, %78, %55, %50, %45, %43
  br label %85

85:                                               ; preds = %84, %16
  %86 = load i8*, i8** %2, align 4
  %87 = getelementptr inbounds i8, i8* %86, i32 1
  store i8* %87, i8** %2, align 4
  br label %7, !llvm.loop !6

88:                                               ; preds = %7
  %89 = bitcast i8** %3 to i8*
  call void @llvm.va_end(i8* %89)
  ret void
}

; Function Attrs: noinline nounwind optnone
define internal i32 @pairs(i32 noundef %0, ...) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i8*, align 4
  %4 = alloca i32, align 4
  %5 = alloca %struct.pair, align 4
  store i32 %0, i32* %2, align 4
  store i32 0, i32* %4, align 4
  %6 = bitcast i8** %3 to i8*
  call void @llvm.va_start(i8* %6)
  br label %7

7:                                                ; preds = %11, %1
  %8 = load i32, i32* %2, align 4
  %9 = add nsw i32 %8, -1
  store i32 %9, i32* %2, align 4
  %10 = icmp ne i32 %8, 0
  br i1 %10, label %11, label %26

11:                                               ; preds = %7
  %12 = load i8*, i8** %3, align 4
  %13 = getelementptr inbounds i8, i8* %12, i32 4
  store i8* %13, i8** %3, align 4
  %14 = bitcast i8* %12 to %struct.pair**
  %15 = load %struct.pair*, %struct.pair** %14, align 4
  %16 = bitcast %struct.pair* %5 to i8*
  %17 = bitcast %struct.pair* %15 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* align 4 %16, i8* align 4 %17, i32 8, i1 false)
  %18 = load i32, i32* %4, align 4
  %19 = mul nsw i32 %18, 10
  %20 = getelementptr inbounds %struct.pair, %struct.pair* %5, i32 0, i32 0
  %21 = load i32, i32* %20, align 4
  %22 = add nsw i32 %19, %21
  %23 = getelementptr inbounds %struct.pair, %struct.pair* %5, i32 0, i32 1
  %24 = load i32, i32* %23, align 4
  %25 = sub nsw i32 %22, %24
  store i32 %25, i32* %4, align 4
  br label %7, !llvm.loop !7

26:                                               ; preds = %7
  %27 = bitcast i8** %3 to i8*
  call void @llvm.va_end(i8* %27)
  %28 = load i32, i32* %4, align 4
  ret i32 %28
}

; Function Attrs: nofree nosync nounwind willreturn
declare void @llvm.va_start(i8*) #2

; Function Attrs: nofree nosync nounwind willreturn
declare void @llvm.va_end(i8*) #2

; Function Attrs: nofree nosync nounwind willreturn
declare void @llvm.va_copy(i8*, i8*) #2

declare i32 @vprintf(i8* noundef, i8* noundef) #1

declare i32 @putchar(i32 noundef) #1

; Function Attrs: noinline nounwind optnone
define internal void @print_number(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, i32* %3, align 4
  store i32 %1, i32* %4, align 4
  %5 = load i32, i32* %3, align 4
  %6 = load i32, i32* %4, align 4
  %7 = icmp uge i32 %5, %6
  br i1 %7, label %8, label %13

8:                                                ; preds = %2
  %9 = load i32, i32* %3, align 4
  %10 = load i32, i32* %4, align 4
  %11 = udiv i32 %9, %10
  %12 = load i32, i32* %4, align 4
  call void @print_number(i32 noundef %11, i32 noundef %12)
  br label %13

13:                                               ; preds = %8, %2
  %14 = load i32, i32* %3, align 4
  %15 = load i32, i32* %4, align 4
  %16 = urem i32 %14, %15
  %17 = getelementptr inbounds [17 x i8], [17 x i8]* @.str.10, i32 0, i32 %16
  %18 = load i8, i8* %17, align 1
  %19 = sext i8 %18 to i32
  %20 = call i32 @putchar(i32 noundef %19)
  ret void
}

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i32(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i32, i1 immarg) #3

attributes #0 = { noinline nounwind optnone "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #1 = { "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #2 = { nofree nosync nounwind willreturn }
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
