source_filename = "integers.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

@.str = private unnamed_addr constant [13 x i8] c"narrow %08x\0A\00", align 1
@.str.1 = private unnamed_addr constant [16 x i8] c"divisions %08x\0A\00", align 1
@.str.2 = private unnamed_addr constant [11 x i8] c"bits %08x\0A\00", align 1
@.str.3 = private unnamed_addr constant [15 x i8] c"overflow %08x\0A\00", align 1
@.str.4 = private unnamed_addr constant [11 x i8] c"primes %d\0A\00", align 1
@edges = internal global [17 x i32] [i32 0, i32 1, i32 -1, i32 2, i32 7, i32 -7, i32 127, i32 128, i32 -128, i32 255, i32 256, i32 32767, i32 32768, i32 -32768, i32 65535, i32 2147483647, i32 -2147483648], align 16
@.str.5 = private unnamed_addr constant [13 x i8] c"%d %d %d %d\0A\00", align 1
@.str.6 = private unnamed_addr constant [7 x i8] c"%d %d \00", align 1
@.str.7 = private unnamed_addr constant [7 x i8] c"%d %u\0A\00", align 1
@primes.composite = internal global [200000 x i8] zeroinitializer, align 16
@llvm.used = appending global [1 x i8*] [i8* bitcast (i32 ()* @__main_void to i8*)], section "llvm.metadata"

@__main_void = alias i32 (), i32 ()* @main

; Function Attrs: noinline nounwind optnone
define hidden i32 @main() #0 {
  %1 = alloca i32, align 4
  store i32 0, i32* %1, align 4
  %2 = call i32 @narrow()
  %3 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([13 x i8], [13 x i8]* @.str, i32 0, i32 0), i32 noundef %2)
  %4 = call i32 @divisions()
  %5 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([16 x i8], [16 x i8]* @.str.1, i32 0, i32 0), i32 noundef %4)
  %6 = call i32 @bits()
  %7 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([11 x i8], [11 x i8]* @.str.2, i32 0, i32 0), i32 noundef %6)
  %8 = call i32 @overflow()
  %9 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([15 x i8], [15 x i8]* @.str.3, i32 0, i32 0), i32 noundef %8)
  %10 = call i32 @primes()
  %11 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([11 x i8], [11 x i8]* @.str.4, i32 0, i32 0), i32 noundef %10)
  ret i32 0
}

declare i32 @printf(i8* noundef, ...) #1

; Function Attrs: noinline nounwind optnone
define internal i32 @narrow() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i8, align 1
  %4 = alloca i8, align 1
  %5 = alloca i16, align 2
  %6 = alloca i16, align 2
  store i32 -2128831035, i32* %1, align 4
  store i32 0, i32* %2, align 4
  br label %7

7:                                                ; preds = %90, %0
  %8 = load i32, i32* %2, align 4
  %9 = icmp slt i32 %8, 17
  br i1 %9, label %10, label %93

10:                                               ; preds = %7
  %11 = load i32, i32* %2, align 4
  %12 = getelementptr inbounds [17 x i32], [17 x i32]* @edges, i32 0, i32 %11
  %13 = load volatile i32, i32* %12, align 4
  %14 = trunc i32 %13 to i8
  store i8 %14, i8* %3, align 1
  %15 = load i32, i32* %2, align 4
  %16 = getelementptr inbounds [17 x i32], [17 x i32]* @edges, i32 0, i32 %15
  %17 = load volatile i32, i32* %16, align 4
  %18 = trunc i32 %17 to i8
  store i8 %18, i8* %4, align 1
  %19 = load i32, i32* %2, align 4
  %20 = getelementptr inbounds [17 x i32], [17 x i32]* @edges, i32 0, i32 %19
  %21 = load volatile i32, i32* %20, align 4
  %22 = trunc i32 %21 to i16
  store i16 %22, i16* %5, align 2
  %23 = load i32, i32* %2, align 4
  %24 = getelementptr inbounds [17 x i32], [17 x i32]* @edges, i32 0, i32 %23
  %25 = load volatile i32, i32* %24, align 4
  %26 = trunc i32 %25 to i16
  store i16 %26, i16* %6, align 2
  %27 = load i8, i8* %3, align 1
  %28 = sext i8 %27 to i32
  %29 = mul nsw i32 %28, 3
  %30 = sub nsw i32 %29, 1
  %31 = trunc i32 %30 to i8
  store i8 %31, i8* %3, align 1
  %32 = load i8, i8* %4, align 1
  %33 = zext i8 %32 to i32
  %34 = mul nsw i32 %33, 3
  %35 = sub nsw i32 %34, 1
  %36 = trunc i32 %35 to i8
  store i8 %36, i8* %4, align 1
  %37 = load i16, i16* %5, align 2
  %38 = sext i16 %37 to i32
  %39 = mul nsw i32 %38, 3
  %40 = sub nsw i32 %39, 1
  %41 = trunc i32 %40 to i16
  store i16 %41, i16* %5, align 2
  %42 = load i16, i16* %6, align 2
  %43 = zext i16 %42 to i32
  %44 = mul nsw i32 %43, 3
  %45 = sub nsw i32 %44, 1
  %46 = trunc i32 %45 to i16
  store i16 %46, i16* %6, align 2
  %47 = load i8, i8* %3, align 1
  %48 = sext i8 %47 to i32
  %49 = load i8, i8* %4, align 1
  %50 = zext i8 %49 to i32
  %51 = load i16, i16* %5, align 2
  %52 = sext i16 %51 to i32
  %53 = load i16, i16* %6, align 2
  %54 = zext i16 %53 to i32
  %55 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([13 x i8], [13 x i8]* @.str.5, i32 0, i32 0), i32 noundef %48, i32 noundef %50, i32 noundef %52, i32 noundef %54)
  %56 = load i32, i32* %1, align 4
  %57 = load i8, i8* %3, align 1
  %58 = sext i8 %57 to i32
  %59 = ashr i32 %58, 1
  %60 = load i8, i8* %4, align 1
  %61 = zext i8 %60 to i32
  %62 = ashr i32 %61, 1
  %63 = xor i32 %59, %62
  %64 = load i16, i16* %5, align 2
  %65 = sext i16 %64 to i32
  %66 = ashr i32 %65, 3
  %67 = xor i32 %63, %66
  %68 = load i16, i16* %6, align 2
  %69 = zext i16 %68 to i32
  %70 = ashr i32 %69, 3
  %71 = xor i32 %67, %70
  %72 = call i32 @fold(i32 noundef %56, i32 noundef %71)
  store i32 %72, i32* %1, align 4
  %73 = load i32, i32* %1, align 4
  %74 = load i8, i8* %3, align 1
  %75 = sext i8 %74 to i32
  %76 = sdiv i32 %75, 5
  %77 = load i8, i8* %4, align 1
  %78 = zext i8 %77 to i32
  %79 = sdiv i32 %78, 5
  %80 = add i32 %76, %79
  %81 = load i16, i16* %5, align 2
  %82 = sext i16 %81 to i32
  %83 = srem i32 %82, 11
  %84 = add i32 %80, %83
  %85 = load i16, i16* %6, align 2
  %86 = zext i16 %85 to i32
  %87 = srem i32 %86, 11
  %88 = add i32 %84, %87
  %89 = call i32 @fold(i32 noundef %73, i32 noundef %88)
  store i32 %89, i32* %1, align 4
  br label %90

90:                                               ; preds = %10
  %91 = load i32, i32* %2, align 4
  %92 = add nsw i32 %91, 1
  store i32 %92, i32* %2, align 4
  br label %7, !llvm.loop !1

93:                                               ; preds = %7
  %94 = load i32, i32* %1, align 4
  ret i32 %94
}

; Function Attrs: noinline nounwind optnone
define internal i32 @divisions() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 1, i32* %1, align 4
  store i32 0, i32* %2, align 4
  br label %7

7:                                                ; preds = %95, %0
  %8 = load i32, i32* %2, align 4
  %9 = icmp slt i32 %8, 17
  br i1 %9, label %10, label %98

10:                                               ; preds = %7
  store i32 0, i32* %3, align 4
  br label %11

11:                                               ; preds = %75, %10
  %12 = load i32, i32* %3, align 4
  %13 = icmp slt i32 %12, 17
  br i1 %13, label %14, label %78

14:                                               ; preds = %11
  %15 = load i32, i32* %2, align 4
  %16 = getelementptr inbounds [17 x i32], [17 x i32]* @edges, i32 0, i32 %15
  %17 = load volatile i32, i32* %16, align 4
  store i32 %17, i32* %4, align 4
  %18 = load i32, i32* %3, align 4
  %19 = getelementptr inbounds [17 x i32], [17 x i32]* @edges, i32 0, i32 %18
  %20 = load volatile i32, i32* %19, align 4
  store i32 %20, i32* %5, align 4
  %21 = load i32, i32* %5, align 4
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %29, label %23

23:                                               ; preds = %14
  %24 = load i32, i32* %5, align 4
  %25 = icmp eq i32 %24, -1
  br i1 %25, label %26, label %30

26:                                               ; preds = %23
  %27 = load i32, i32* %4, align 4
  %28 = icmp eq i32 %27, -2147483648
  br i1 %28, label %29, label %30

29:                                               ; preds = %26, %14
  br label %75

30:                                               ; preds = %26, %23
  %31 = load i32, i32* %1, align 4
  %32 = load i32, i32* %4, align 4
  %33 = load i32, i32* %5, align 4
  %34 = sdiv i32 %32, %33
  %35 = call i32 @fold(i32 noundef %31, i32 noundef %34)
  store i32 %35, i32* %1, align 4
  %36 = load i32, i32* %1, align 4
  %37 = load i32, i32* %4, align 4
  %38 = load i32, i32* %5, align 4
  %39 = srem i32 %37, %38
  %40 = call i32 @fold(i32 noundef %36, i32 noundef %39)
  store i32 %40, i32* %1, align 4
  %41 = load i32, i32* %1, align 4
  %42 = load i32, i32* %4, align 4
  %43 = load i32, i32* %5, align 4
  %44 = udiv i32 %42, %43
  %45 = call i32 @fold(i32 noundef %41, i32 noundef %44)
  store i32 %45, i32* %1, align 4
  %46 = load i32, i32* %1, align 4
  %47 = load i32, i32* %4, align 4
  %48 = load i32, i32* %5, align 4
  %49 = urem i32 %47, %48
  %50 = call i32 @fold(i32 noundef %46, i32 noundef %49)
  store i32 %50, i32* %1, align 4
  %51 = load i32, i32* %1, align 4
  %52 = load i32, i32* %4, align 4
  %53 = load i32, i32* %5, align 4
  %54 = icmp slt i32 %52, %53
  %55 = zext i1 %54 to i32
  %56 = load i32, i32* %4, align 4
  %57 = load i32, i32* %5, align 4
  %58 = icmp sle i32 %56, %57
  %59 = zext i1 %58 to i32
  %60 = shl i32 %59, 1
  %61 = or i32 %55, %60
  %62 = load i32, i32* %4, align 4
  %63 = load i32, i32* %5, align 4
  %64 = icmp ult i32 %62, %63
  %65 = zext i1 %64 to i32
  %66 = shl i32 %65, 2
  %67 = or i32 %61, %66
  %68 = load i32, i32* %4, align 4
  %69 = load i32, i32* %5, align 4
  %70 = icmp uge i32 %68, %69
  %71 = zext i1 %70 to i32
  %72 = shl i32 %71, 3
  %73 = or i32 %67, %72
  %74 = call i32 @fold(i32 noundef %51, i32 noundef %73)
  store i32 %74, i32* %1, align 4
  br label %75

75:                                               ; preds = %30, %29
  %76 = load i32, i32* %3, align 4
  %77 = add nsw i32 %76, 1
  store i32 %77, i32* %3, align 4
  br label %11, !llvm.loop !3

78:                                               ; preds = %11
  %79 = load i32, i32* %2, align 4
  %80 = getelementptr inbounds [17 x i32], [17 x i32]* @edges, i32 0, i32 %79
  %81 = load volatile i32, i32* %80, align 4
  store i32 %81, i32* %6, align 4
  %82 = load i32, i32* %1, align 4
  %83 = load i32, i32* %6, align 4
  %84 = sdiv i32 %83, 10
  %85 = load i32, i32* %6, align 4
  %86 = srem i32 %85, 16
  %87 = xor i32 %84, %86
  %88 = load i32, i32* %6, align 4
  %89 = sdiv i32 %88, -8
  %90 = xor i32 %87, %89
  %91 = load i32, i32* %6, align 4
  %92 = udiv i32 %91, -1294967296
  %93 = xor i32 %90, %92
  %94 = call i32 @fold(i32 noundef %82, i32 noundef %93)
  store i32 %94, i32* %1, align 4
  br label %95

95:                                               ; preds = %78
  %96 = load i32, i32* %2, align 4
  %97 = add nsw i32 %96, 1
  store i32 %97, i32* %2, align 4
  br label %7, !llvm.loop !4

98:                                               ; preds = %7
  %99 = load i32, i32* %1, align 4
  ret i32 %99
}

; Function Attrs: noinline nounwind optnone
define internal i32 @bits() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 1, i32* %1, align 4
  store i32 0, i32* %2, align 4
  br label %5

5:                                                ; preds = %58, %0
  %6 = load i32, i32* %2, align 4
  %7 = icmp slt i32 %6, 17
  br i1 %7, label %8, label %61

8:                                                ; preds = %5
  %9 = load i32, i32* %2, align 4
  %10 = getelementptr inbounds [17 x i32], [17 x i32]* @edges, i32 0, i32 %9
  %11 = load volatile i32, i32* %10, align 4
  store i32 %11, i32* %3, align 4
  %12 = load i32, i32* %3, align 4
  %13 = icmp ne i32 %12, 0
  br i1 %13, label %14, label %20

14:                                               ; preds = %8
  %15 = load i32, i32* %3, align 4
  %16 = call i32 @llvm.ctlz.i32(i32 %15, i1 false)
  %17 = load i32, i32* %3, align 4
  %18 = call i32 @llvm.cttz.i32(i32 %17, i1 false)
  %19 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([7 x i8], [7 x i8]* @.str.6, i32 0, i32 0), i32 noundef %16, i32 noundef %18)
  br label %20

20:                                               ; preds = %14, %8
  %21 = load i32, i32* %3, align 4
  %22 = call i32 @llvm.ctpop.i32(i32 %21)
  %23 = load i32, i32* %3, align 4
  %24 = call i32 @llvm.bswap.i32(i32 %23)
  %25 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([7 x i8], [7 x i8]* @.str.7, i32 0, i32 0), i32 noundef %22, i32 noundef %24)
  store i32 0, i32* %4, align 4
  br label %26

26:                                               ; preds = %54, %20
  %27 = load i32, i32* %4, align 4
  %28 = icmp ult i32 %27, 32
  br i1 %28, label %29, label %57

29:                                               ; preds = %26
  %30 = load i32, i32* %1, align 4
  %31 = load i32, i32* %3, align 4
  %32 = load i32, i32* %4, align 4
  %33 = shl i32 %31, %32
  %34 = load i32, i32* %3, align 4
  %35 = load i32, i32* %4, align 4
  %36 = lshr i32 %34, %35
  %37 = xor i32 %33, %36
  %38 = load i32, i32* %3, align 4
  %39 = load i32, i32* %4, align 4
  %40 = ashr i32 %38, %39
  %41 = xor i32 %37, %40
  %42 = call i32 @fold(i32 noundef %30, i32 noundef %41)
  store i32 %42, i32* %1, align 4
  %43 = load i32, i32* %1, align 4
  %44 = load i32, i32* %3, align 4
  %45 = load i32, i32* %4, align 4
  %46 = shl i32 %44, %45
  %47 = load i32, i32* %3, align 4
  %48 = load i32, i32* %4, align 4
  %49 = sub i32 0, %48
  %50 = and i32 %49, 31
  %51 = lshr i32 %47, %50
  %52 = or i32 %46, %51
  %53 = call i32 @fold(i32 noundef %43, i32 noundef %52)
  store i32 %53, i32* %1, align 4
  br label %54

54:                                               ; preds = %29
  %55 = load i32, i32* %4, align 4
  %56 = add i32 %55, 1
  store i32 %56, i32* %4, align 4
  br label %26, !llvm.loop !5

57:                                               ; preds = %26
  br label %58

58:                                               ; preds = %57
  %59 = load i32, i32* %2, align 4
  %60 = add nsw i32 %59, 1
  store i32 %60, i32* %2, align 4
  br label %5, !llvm.loop !6

61:                                               ; preds = %5
  %62 = load i32, i32* %1, align 4
  ret i32 %62
}

; Function Attrs: noinline nounwind optnone
define internal i32 @overflow() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 0, i32* %1, align 4
  store i32 0, i32* %2, align 4
  br label %7

7:                                                ; preds = %64, %0
  %8 = load i32, i32* %2, align 4
  %9 = icmp slt i32 %8, 17
  br i1 %9, label %10, label %67

10:                                               ; preds = %7
  store i32 0, i32* %3, align 4
  br label %11

11:                                               ; preds = %60, %10
  %12 = load i32, i32* %3, align 4
  %13 = icmp slt i32 %12, 17
  br i1 %13, label %14, label %63

14:                                               ; preds = %11
  %15 = load i32, i32* %2, align 4
  %16 = getelementptr inbounds [17 x i32], [17 x i32]* @edges, i32 0, i32 %15
  %17 = load volatile i32, i32* %16, align 4
  %18 = load i32, i32* %3, align 4
  %19 = getelementptr inbounds [17 x i32], [17 x i32]* @edges, i32 0, i32 %18
  %20 = load volatile i32, i32* %19, align 4
  %21 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %17, i32 %20)
  %22 = extractvalue { i32, i1 } %21, 1
  %23 = extractvalue { i32, i1 } %21, 0
  store i32 %23, i32* %4, align 4
  %24 = zext i1 %22 to i32
  %25 = load i32, i32* %1, align 4
  %26 = add i32 %25, %24
  store i32 %26, i32* %1, align 4
  %27 = load i32, i32* %2, align 4
  %28 = getelementptr inbounds [17 x i32], [17 x i32]* @edges, i32 0, i32 %27
  %29 = load volatile i32, i32* %28, align 4
  %30 = load i32, i32* %3, align 4
  %31 = getelementptr inbounds [17 x i32], [17 x i32]* @edges, i32 0, i32 %30
  %32 = load volatile i32, i32* %31, align 4
  %33 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 %29, i32 %32)
  %34 = extractvalue { i32, i1 } %33, 1
  %35 = extractvalue { i32, i1 } %33, 0
  store i32 %35, i32* %5, align 4
  %36 = zext i1 %34 to i32
  %37 = mul i32 %36, 1000
  %38 = load i32, i32* %1, align 4
  %39 = add i32 %38, %37
  store i32 %39, i32* %1, align 4
  %40 = load i32, i32* %2, align 4
  %41 = getelementptr inbounds [17 x i32], [17 x i32]* @edges, i32 0, i32 %40
  %42 = load volatile i32, i32* %41, align 4
  %43 = load i32, i32* %3, align 4
  %44 = getelementptr inbounds [17 x i32], [17 x i32]* @edges, i32 0, i32 %43
  %45 = load volatile i32, i32* %44, align 4
  %46 = call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %42, i32 %45)
  %47 = extractvalue { i32, i1 } %46, 1
  %48 = extractvalue { i32, i1 } %46, 0
  store i32 %48, i32* %6, align 4
  %49 = zext i1 %47 to i32
  %50 = mul i32 %49, 1000000
  %51 = load i32, i32* %1, align 4
  %52 = add i32 %51, %50
  store i32 %52, i32* %1, align 4
  %53 = load i32, i32* %4, align 4
  %54 = load i32, i32* %5, align 4
  %55 = xor i32 %53, %54
  %56 = load i32, i32* %6, align 4
  %57 = xor i32 %55, %56
  %58 = load i32, i32* %1, align 4
  %59 = xor i32 %58, %57
  store i32 %59, i32* %1, align 4
  br label %60

60:                                               ; preds = %14
  %61 = load i32, i32* %3, align 4
  %62 = add nsw i32 %61, 1
  store i32 %62, i32* %3, align 4
  br label %11, !llvm.loop !7

63:                                               ; preds = %11
  br label %64

64:                                               ; preds = %63
  %65 = load i32, i32* %2, align 4
  %66 = add nsw i32 %65, 1
  store i32 %66, i32* %2, align 4
  br label %7, !llvm.loop !8

67:                                               ; preds = %7
  %68 = load i32, i32* %1, align 4
  ret i32 %68
}

; Function Attrs: noinline nounwind optnone
define internal i32 @primes() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 0, i32* %1, align 4
  store i32 2, i32* %2, align 4
  br label %4

4:                                                ; preds = %30, %0
  %5 = load i32, i32* %2, align 4
  %6 = icmp slt i32 %5, 200000
  br i1 %6, label %7, label %33

7:                                                ; preds = %4
  %8 = load i32, i32* %2, align 4
  %9 = getelementptr inbounds [200000 x i8], [200000 x i8]* @primes.composite, i32 0, i32 %8
  %10 = load i8, i8* %9, align 1
  %11 = icmp ne i8 %10, 0
  br i1 %11, label %12, label %13

12:                                               ; preds = %7
  br label %30

13:                                               ; preds = %7
  %14 = load i32, i32* %1, align 4
  %15 = add nsw i32 %14, 1
  store i32 %15, i32* %1, align 4
  %16 = load i32, i32* %2, align 4
  %17 = load i32, i32* %2, align 4
  %18 = add nsw i32 %16, %17
  store i32 %18, i32* %3, align 4
  br label %19

19:                                               ; preds = %25, %13
  %20 = load i32, i32* %3, align 4
  %21 = icmp slt i32 %20, 200000
  br i1 %21, label %22, label %29

22:                                               ; preds = %19
  %23 = load i32, i32* %3, align 4
  %24 = getelementptr inbounds [200000 x i8], [200000 x i8]* @primes.composite, i32 0, i32 %23
  store i8 1, i8* %24, align 1
  br label %25

25:                                               ; preds = %22
  %26 = load i32, i32* %2, align 4
  %27 = load i32, i32* %3, align 4
  %28 = add nsw i32 %27, %26
  store i32 %28, i32* %3, align 4
  br label %19, !llvm.loop !9

29:                                               ; preds = %19
  br label %30

30:                                               ; preds = %29, %12
  %31 = load i32, i32* %2, align 4
  %32 = add nsw i32 %31, 1
  store i32 %32, i32* %2, align 4
  br label %4, !llvm.loop !10

33:                                               ; preds = %4
  %34 = load i32, i32* %1, align 4
  ret i32 %34
}

; Function Attrs: noinline nounwind optnone
define internal i32 @fold(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, i32* %3, align 4
  store i32 %1, i32* %4, align 4
  %5 = load i32, i32* %3, align 4
  %6 = load i32, i32* %4, align 4
  %7 = xor i32 %5, %6
  %8 = mul i32 %7, 16777619
  ret i32 %8
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare i32 @llvm.ctlz.i32(i32, i1 immarg) #2

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare i32 @llvm.cttz.i32(i32, i1 immarg) #2

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare i32 @llvm.ctpop.i32(i32) #2

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare i32 @llvm.bswap.i32(i32) #2

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare { i32, i1 } @llvm.sadd.with.overflow.i32(i32, i32) #2

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare { i32, i1 } @llvm.smul.with.overflow.i32(i32, i32) #2

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare { i32, i1 } @llvm.umul.with.overflow.i32(i32, i32) #2

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
!9 = distinct !{!9, !2}
!10 = distinct !{!10, !2}
