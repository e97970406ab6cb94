source_filename = "sha256.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

%struct.sha256 = type { [8 x i32], i64, [64 x i8] }

@.str = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"abc\00", align 1
@.str.2 = private unnamed_addr constant [57 x i8] c"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq\00", align 1
@.str.3 = private unnamed_addr constant [11 x i8] c"aaaaaaaaaa\00", align 1
@.str.4 = private unnamed_addr constant [5 x i8] c"%02x\00", align 1
@.str.5 = private unnamed_addr constant [2 x i8] c"\0A\00", align 1
@start.initial = internal constant [8 x i32] [i32 1779033703, i32 -1150833019, i32 1013904242, i32 -1521486534, i32 1359893119, i32 -1694144372, i32 528734635, i32 1541459225], align 16
@constants = internal constant [64 x i32] [i32 1116352408, i32 1899447441, i32 -1245643825, i32 -373957723, i32 961987163, i32 1508970993, i32 -1841331548, i32 -1424204075, i32 -670586216, i32 310598401, i32 607225278, i32 1426881987, i32 1925078388, i32 -2132889090, i32 -1680079193, i32 -1046744716, i32 -459576895, i32 -272742522, i32 264347078, i32 604807628, i32 770255983, i32 1249150122, i32 1555081692, i32 1996064986, i32 -1740746414, i32 -1473132947, i32 -1341970488, i32 -1084653625, i32 -958395405, i32 -710438585, i32 113926993, i32 338241895, i32 666307205, i32 773529912, i32 1294757372, i32 1396182291, i32 1695183700, i32 1986661051, i32 -2117940946, i32 -1838011259, i32 -1564481375, i32 -1474664885, i32 -1035236496, i32 -949202525, i32 -778901479, i32 -694614492, i32 -200395387, i32 275423344, i32 430227734, i32 506948616, i32 659060556, i32 883997877, i32 958139571, i32 1322822218, i32 1537002063, i32 1747873779, i32 1955562222, i32 2024104815, i32 -2067236844, i32 -1933114872, i32 -1866530822, i32 -1538233109, i32 -1090935817, i32 -965641998], align 16
@llvm.used = appending global [1 x i8*] [i8* bitcast (i32 ()* @__main_void to i8*)], section "llvm.metadata"

@__main_void = alias i32 (), i32 ()* @main

; Function Attrs: noinline nounwind optnone
define hidden i32 @main() #0 {
  %1 = alloca i32, align 4
  store i32 0, i32* %1, align 4
  call void @show(i8* noundef getelementptr inbounds ([1 x i8], [1 x i8]* @.str, i32 0, i32 0), i32 noundef 0, i32 noundef 1)
  call void @show(i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str.1, i32 0, i32 0), i32 noundef 3, i32 noundef 1)
  call void @show(i8* noundef getelementptr inbounds ([57 x i8], [57 x i8]* @.str.2, i32 0, i32 0), i32 noundef 56, i32 noundef 1)
  call void @show(i8* noundef getelementptr inbounds ([11 x i8], [11 x i8]* @.str.3, i32 0, i32 0), i32 noundef 10, i32 noundef 100000)
  ret i32 0
}

; Function Attrs: noinline nounwind optnone
define internal void @show(i8* noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i8*, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca %struct.sha256, align 8
  %8 = alloca [32 x i8], align 16
  %9 = alloca i32, align 4
  store i8* %0, i8** %4, align 4
  store i32 %1, i32* %5, align 4
  store i32 %2, i32* %6, align 4
  call void @start(%struct.sha256* noundef %7)
  br label %10

10:                                               ; preds = %14, %3
  %11 = load i32, i32* %6, align 4
  %12 = add i32 %11, -1
  store i32 %12, i32* %6, align 4
  %13 = icmp ne i32 %11, 0
  br i1 %13, label %14, label %17

14:                                               ; preds = %10
  %15 = load i8*, i8** %4, align 4
  %16 = load i32, i32* %5, align 4
  call void @update(%struct.sha256* noundef %7, i8* noundef %15, i32 noundef %16)
  br label %10, !llvm.loop !1

17:                                               ; preds = %10
  %18 = getelementptr inbounds [32 x i8], [32 x i8]* %8, i32 0, i32 0
  call void @finish(%struct.sha256* noundef %7, i8* noundef %18)
  store i32 0, i32* %9, align 4
  br label %19

19:                                               ; preds = %28, %17
  %20 = load i32, i32* %9, align 4
  %21 = icmp slt i32 %20, 32
  br i1 %21, label %22, label %31

22:                                               ; preds = %19
  %23 = load i32, i32* %9, align 4
  %24 = getelementptr inbounds [32 x i8], [32 x i8]* %8, i32 0, i32 %23
  %25 = load i8, i8* %24, align 1
  %26 = zext i8 %25 to i32
  %27 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([5 x i8], [5 x i8]* @.str.4, i32 0, i32 0), i32 noundef %26)
  br label %28

28:                                               ; preds = %22
  %29 = load i32, i32* %9, align 4
  %30 = add nsw i32 %29, 1
  store i32 %30, i32* %9, align 4
  br label %19, !llvm.loop !3

31:                                               ; preds = %19
  %32 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([2 x i8], [2 x i8]* @.str.5, i32 0, i32 0))
  ret void
}

; Function Attrs: noinline nounwind optnone
define internal void @start(%struct.sha256* noundef %0) #0 {
  %2 = alloca %struct.sha256*, align 4
  %3 = alloca i32, align 4
  store %struct.sha256* %0, %struct.sha256** %2, align 4
  store i32 0, i32* %3, align 4
  br label %4

4:                                                ; preds = %15, %1
  %5 = load i32, i32* %3, align 4
  %6 = icmp slt i32 %5, 8
  br i1 %6, label %7, label %18

7:                                                ; preds = %4
  %8 = load i32, i32* %3, align 4
  %9 = getelementptr inbounds [8 x i32], [8 x i32]* @start.initial, i32 0, i32 %8
  %10 = load i32, i32* %9, align 4
  %11 = load %struct.sha256*, %struct.sha256** %2, align 4
  %12 = getelementptr inbounds %struct.sha256, %struct.sha256* %11, i32 0, i32 0
  %13 = load i32, i32* %3, align 4
  %14 = getelementptr inbounds [8 x i32], [8 x i32]* %12, i32 0, i32 %13
  store i32 %10, i32* %14, align 4
  br label %15

15:                                               ; preds = %7
  %16 = load i32, i32* %3, align 4
  %17 = add nsw i32 %16, 1
  store i32 %17, i32* %3, align 4
  br label %4, !llvm.loop !4

18:                                               ; preds = %4
  %19 = load %struct.sha256*, %struct.sha256** %2, align 4
  %20 = getelementptr inbounds %struct.sha256, %struct.sha256* %19, i32 0, i32 1
  store i64 0, i64* %20, align 8
  ret void
}

; Function Attrs: noinline nounwind optnone
define internal void @update(%struct.sha256* noundef %0, i8* noundef %1, i32 noundef %2) #0 {
  %4 = alloca %struct.sha256*, align 4
  %5 = alloca i8*, align 4
  %6 = alloca i32, align 4
  store %struct.sha256* %0, %struct.sha256** %4, align 4
  store i8* %1, i8** %5, align 4
  store i32 %2, i32* %6, align 4
  br label %7

7:                                                ; preds = %31, %3
  %8 = load i32, i32* %6, align 4
  %9 = add i32 %8, -1
  store i32 %9, i32* %6, align 4
  %10 = icmp ne i32 %8, 0
  br i1 %10, label %11, label %32

11:                                               ; preds = %7
  %12 = load i8*, i8** %5, align 4
  %13 = getelementptr inbounds i8, i8* %12, i32 1
  store i8* %13, i8** %5, align 4
  %14 = load i8, i8* %12, align 1
  %15 = load %struct.sha256*, %struct.sha256** %4, align 4
  %16 = getelementptr inbounds %struct.sha256, %struct.sha256* %15, i32 0, i32 2
  %17 = load %struct.sha256*, %struct.sha256** %4, align 4
  %18 = getelementptr inbounds %struct.sha256, %struct.sha256* %17, i32 0, i32 1
  %19 = load i64, i64* %18, align 8
  %20 = add i64 %19, 1
  store i64 %20, i64* %18, align 8
  %21 = urem i64 %19, 64
  %22 = trunc i64 %21 to i32
  %23 = getelementptr inbounds [64 x i8], [64 x i8]* %16, i32 0, i32 %22
  store i8 %14, i8* %23, align 1
  %24 = load %struct.sha256*, %struct.sha256** %4, align 4
  %25 = getelementptr inbounds %struct.sha256, %struct.sha256* %24, i32 0, i32 1
  %26 = load i64, i64* %25, align 8
  %27 = urem i64 %26, 64
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %29, label %31

29:                                               ; preds = %11
  %30 = load %struct.sha256*, %struct.sha256** %4, align 4
  call void @compress(%struct.sha256* noundef %30)
  br label %31

31:                                               ; preds = %29, %11
  br label %7, !llvm.loop !5

32:                                               ; preds = %7
  ret void
}

; Function Attrs: noinline nounwind optnone
define internal void @finish(%struct.sha256* noundef %0, i8* noundef %1) #0 {
  %3 = alloca %struct.sha256*, align 4
  %4 = alloca i8*, align 4
  %5 = alloca i64, align 8
  %6 = alloca i8, align 1
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store %struct.sha256* %0, %struct.sha256** %3, align 4
  store i8* %1, i8** %4, align 4
  %9 = load %struct.sha256*, %struct.sha256** %3, align 4
  %10 = getelementptr inbounds %struct.sha256, %struct.sha256* %9, i32 0, i32 1
  %11 = load i64, i64* %10, align 8
  %12 = mul i64 %11, 8
  store i64 %12, i64* %5, align 8
  store i8 -128, i8* %6, align 1
  %13 = load %struct.sha256*, %struct.sha256** %3, align 4
  call void @update(%struct.sha256* noundef %13, i8* noundef %6, i32 noundef 1)
  store i8 0, i8* %6, align 1
  br label %14

14:                                               ; preds = %20, %2
  %15 = load %struct.sha256*, %struct.sha256** %3, align 4
  %16 = getelementptr inbounds %struct.sha256, %struct.sha256* %15, i32 0, i32 1
  %17 = load i64, i64* %16, align 8
  %18 = urem i64 %17, 64
  %19 = icmp ne i64 %18, 56
  br i1 %19, label %20, label %22

20:                                               ; preds = %14
  %21 = load %struct.sha256*, %struct.sha256** %3, align 4
  call void @update(%struct.sha256* noundef %21, i8* noundef %6, i32 noundef 1)
  br label %14, !llvm.loop !6

22:                                               ; preds = %14
  store i32 7, i32* %7, align 4
  br label %23

23:                                               ; preds = %34, %22
  %24 = load i32, i32* %7, align 4
  %25 = icmp sge i32 %24, 0
  br i1 %25, label %26, label %37

26:                                               ; preds = %23
  %27 = load i64, i64* %5, align 8
  %28 = load i32, i32* %7, align 4
  %29 = mul nsw i32 %28, 8
  %30 = zext i32 %29 to i64
  %31 = lshr i64 %27, %30
  %32 = trunc i64 %31 to i8
  store i8 %32, i8* %6, align 1
  %33 = load %struct.sha256*, %struct.sha256** %3, align 4
  call void @update(%struct.sha256* noundef %33, i8* noundef %6, i32 noundef 1)
  br label %34

34:                                               ; preds = %26
  %35 = load i32, i32* %7, align 4
  %36 = add nsw i32 %35, -1
  store i32 %36, i32* %7, align 4
  br label %23, !llvm.loop !7

37:                                               ; preds = %23
  store i32 0, i32* %8, align 4
  br label %38

38:                                               ; preds = %57, %37
  %39 = load i32, i32* %8, align 4
  %40 = icmp slt i32 %39, 32
  br i1 %40, label %41, label %60

41:                                               ; preds = %38
  %42 = load %struct.sha256*, %struct.sha256** %3, align 4
  %43 = getelementptr inbounds %struct.sha256, %struct.sha256* %42, i32 0, i32 0
  %44 = load i32, i32* %8, align 4
  %45 = sdiv i32 %44, 4
  %46 = getelementptr inbounds [8 x i32], [8 x i32]* %43, i32 0, i32 %45
  %47 = load i32, i32* %46, align 4
  %48 = load i32, i32* %8, align 4
  %49 = srem i32 %48, 4
  %50 = mul nsw i32 %49, 8
  %51 = sub nsw i32 24, %50
  %52 = lshr i32 %47, %51
  %53 = trunc i32 %52 to i8
  %54 = load i8*, i8** %4, align 4
  %55 = load i32, i32* %8, align 4
  %56 = getelementptr inbounds i8, i8* %54, i32 %55
  store i8 %53, i8* %56, align 1
  br label %57

57:                                               ; preds = %41
  %58 = load i32, i32* %8, align 4
  %59 = add nsw i32 %58, 1
  store i32 %59, i32* %8, align 4
  br label %38, !llvm.loop !8

60:                                               ; preds = %38
  ret void
}

declare i32 @printf(i8* noundef, ...) #1

; Function Attrs: noinline nounwind optnone
define internal void @compress(%struct.sha256* noundef %0) #0 {
  %2 = alloca %struct.sha256*, align 4
  %3 = alloca [64 x i32], align 16
  %4 = alloca [8 x i32], align 16
  %5 = alloca i32, align 4
  %6 = alloca i8*, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  store %struct.sha256* %0, %struct.sha256** %2, align 4
  store i32 0, i32* %5, align 4
  br label %18

18:                                               ; preds = %52, %1
  %19 = load i32, i32* %5, align 4
  %20 = icmp slt i32 %19, 16
  br i1 %20, label %21, label %55

21:                                               ; preds = %18
  %22 = load %struct.sha256*, %struct.sha256** %2, align 4
  %23 = getelementptr inbounds %struct.sha256, %struct.sha256* %22, i32 0, i32 2
  %24 = getelementptr inbounds [64 x i8], [64 x i8]* %23, i32 0, i32 0
  %25 = load i32, i32* %5, align 4
  %26 = mul nsw i32 %25, 4
  %27 = getelementptr inbounds i8, i8* %24, i32 %26
  store i8* %27, i8** %6, align 4
  %28 = load i8*, i8** %6, align 4
  %29 = getelementptr inbounds i8, i8* %28, i32 0
  %30 = load i8, i8* %29, align 1
  %31 = zext i8 %30 to i32
  %32 = shl i32 %31, 24
  %33 = load i8*, i8** %6, align 4
  %34 = getelementptr inbounds i8, i8* %33, i32 1
  %35 = load i8, i8* %34, align 1
  %36 = zext i8 %35 to i32
  %37 = shl i32 %36, 16
  %38 = or i32 %32, %37
  %39 = load i8*, i8** %6, align 4
  %40 = getelementptr inbounds i8, i8* %39, i32 2
  %41 = load i8, i8* %40, align 1
  %42 = zext i8 %41 to i32
  %43 = shl i32 %42, 8
  %44 = or i32 %38, %43
  %45 = load i8*, i8** %6, align 4
  %46 = getelementptr inbounds i8, i8* %45, i32 3
  %47 = load i8, i8* %46, align 1
  %48 = zext i8 %47 to i32
  %49 = or i32 %44, %48
  %50 = load i32, i32* %5, align 4
  %51 = getelementptr inbounds [64 x i32], [64 x i32]* %3, i32 0, i32 %50
  store i32 %49, i32* %51, align 4
  br label %52

52:                                               ; preds = %21
  %53 = load i32, i32* %5, align 4
  %54 = add nsw i32 %53, 1
  store i32 %54, i32* %5, align 4
  br label %18, !llvm.loop !9

55:                                               ; preds = %18
  store i32 16, i32* %7, align 4
  br label %56

56:                                               ; preds = %97, %55
  %57 = load i32, i32* %7, align 4
  %58 = icmp slt i32 %57, 64
  br i1 %58, label %59, label %100

59:                                               ; preds = %56
  %60 = load i32, i32* %7, align 4
  %61 = sub nsw i32 %60, 15
  %62 = getelementptr inbounds [64 x i32], [64 x i32]* %3, i32 0, i32 %61
  %63 = load i32, i32* %62, align 4
  store i32 %63, i32* %8, align 4
  %64 = load i32, i32* %7, align 4
  %65 = sub nsw i32 %64, 2
  %66 = getelementptr inbounds [64 x i32], [64 x i32]* %3, i32 0, i32 %65
  %67 = load i32, i32* %66, align 4
  store i32 %67, i32* %9, align 4
  %68 = load i32, i32* %7, align 4
  %69 = sub nsw i32 %68, 16
  %70 = getelementptr inbounds [64 x i32], [64 x i32]* %3, i32 0, i32 %69
  %71 = load i32, i32* %70, align 4
  %72 = load i32, i32* %8, align 4
  %73 = call i32 @rotate(i32 noundef %72, i32 noundef 7)
  %74 = load i32, i32* %8, align 4
  %75 = call i32 @rotate(i32 noundef %74, i32 noundef 18)
  %76 = xor i32 %73, %75
  %77 = load i32, i32* %8, align 4
  %78 = lshr i32 %77, 3
  %79 = xor i32 %76, %78
  %80 = add i32 %71, %79
  %81 = load i32, i32* %7, align 4
  %82 = sub nsw i32 %81, 7
  %83 = getelementptr inbounds [64 x i32], [64 x i32]* %3, i32 0, i32 %82
  %84 = load i32, i32* %83, align 4
  %85 = add i32 %80, %84
  %86 = load i32, i32* %9, align 4
  %87 = call i32 @rotate(i32 noundef %86, i32 noundef 17)
  %88 = load i32, i32* %9, align 4
  %89 = call i32 @rotate(i32 noundef %88, i32 noundef 19)
  %90 = xor i32 %87, %89
  %91 = load i32, i32* %9, align 4
  %92 = lshr i32 %91, 10
  %93 = xor i32 %90, %92
  %94 = add i32 %85, %93
  %95 = load i32, i32* %7, align 4
  %96 = getelementptr inbounds [64 x i32], [64 x i32]* %3, i32 0, i32 %95
  store i32 %94, i32* %96, align 4
  br label %97

97:                                               ; preds = %59
  %98 = load i32, i32* %7, align 4
  %99 = add nsw i32 %98, 1
  store i32 %99, i32* %7, align 4
  br label %56, !llvm.loop !10

100:                                              ; preds = %56
  store i32 0, i32* %10, align 4
  br label %101

101:                                              ; preds = %112, %100
  %102 = load i32, i32* %10, align 4
  %103 = icmp slt i32 %102, 8
  br i1 %103, label %104, label %115

104:                                              ; preds = %101
  %105 = load %struct.sha256*, %struct.sha256** %2, align 4
  %106 = getelementptr inbounds %struct.sha256, %struct.sha256* %105, i32 0, i32 0
  %107 = load i32, i32* %10, align 4
  %108 = getelementptr inbounds [8 x i32], [8 x i32]* %106, i32 0, i32 %107
  %109 = load i32, i32* %108, align 4
  %110 = load i32, i32* %10, align 4
  %111 = getelementptr inbounds [8 x i32], [8 x i32]* %4, i32 0, i32 %110
  store i32 %109, i32* %111, align 4
  br label %112

112:                                              ; preds = %104
  %113 = load i32, i32* %10, align 4
  %114 = add nsw i32 %113, 1
  store i32 %114, i32* %10, align 4
  br label %101, !llvm.loop !11

115:                                              ; preds = %101
  store i32 0, i32* %11, align 4
  br label %116

116:                                              ; preds = %200, %115
  %117 = load i32, i32* %11, align 4
  %118 = icmp slt i32 %117, 64
  br i1 %118, label %119, label %203

119:                                              ; preds = %116
  %120 = getelementptr inbounds [8 x i32], [8 x i32]* %4, i32 0, i32 4
  %121 = load i32, i32* %120, align 16
  store i32 %121, i32* %12, align 4
  %122 = getelementptr inbounds [8 x i32], [8 x i32]* %4, i32 0, i32 0
  %123 = load i32, i32* %122, align 16
  store i32 %123, i32* %13, align 4
  %124 = getelementptr inbounds [8 x i32], [8 x i32]* %4, i32 0, i32 7
  %125 = load i32, i32* %124, align 4
  %126 = load i32, i32* %12, align 4
  %127 = call i32 @rotate(i32 noundef %126, i32 noundef 6)
  %128 = load i32, i32* %12, align 4
  %129 = call i32 @rotate(i32 noundef %128, i32 noundef 11)
  %130 = xor i32 %127, %129
  %131 = load i32, i32* %12, align 4
  %132 = call i32 @rotate(i32 noundef %131, i32 noundef 25)
  %133 = xor i32 %130, %132
  %134 = add i32 %125, %133
  %135 = load i32, i32* %12, align 4
  %136 = getelementptr inbounds [8 x i32], [8 x i32]* %4, i32 0, i32 5
  %137 = load i32, i32* %136, align 4
  %138 = and i32 %135, %137
  %139 = load i32, i32* %12, align 4
  %140 = xor i32 %139, -1
  %141 = getelementptr inbounds [8 x i32], [8 x i32]* %4, i32 0, i32 6
  %142 = load i32, i32* %141, align 8
  %143 = and i32 %140, %142
  %144 = xor i32 %138, %143
  %145 = add i32 %134, %144
  %146 = load i32, i32* %11, align 4
  %147 = getelementptr inbounds [64 x i32], [64 x i32]* @constants, i32 0, i32 %146
  %148 = load i32, i32* %147, align 4
  %149 = add i32 %145, %148
  %150 = load i32, i32* %11, align 4
  %151 = getelementptr inbounds [64 x i32], [64 x i32]* %3, i32 0, i32 %150
  %152 = load i32, i32* %151, align 4
  %153 = add i32 %149, %152
  store i32 %153, i32* %14, align 4
  %154 = load i32, i32* %13, align 4
  %155 = call i32 @rotate(i32 noundef %154, i32 noundef 2)
  %156 = load i32, i32* %13, align 4
  %157 = call i32 @rotate(i32 noundef %156, i32 noundef 13)
  %158 = xor i32 %155, %157
  %159 = load i32, i32* %13, align 4
  %160 = call i32 @rotate(i32 noundef %159, i32 noundef 22)
  %161 = xor i32 %158, %160
  %162 = load i32, i32* %13, align 4
  %163 = getelementptr inbounds [8 x i32], [8 x i32]* %4, i32 0, i32 1
  %164 = load i32, i32* %163, align 4
  %165 = and i32 %162, %164
  %166 = load i32, i32* %13, align 4
  %167 = getelementptr inbounds [8 x i32], [8 x i32]* %4, i32 0, i32 2
  %168 = load i32, i32* %167, align 8
  %169 = and i32 %166, %168
  %170 = xor i32 %165, %169
  %171 = getelementptr inbounds [8 x i32], [8 x i32]* %4, i32 0, i32 1
  %172 = load i32, i32* %171, align 4
  %173 = getelementptr inbounds [8 x i32], [8 x i32]* %4, i32 0, i32 2
  %174 = load i32, i32* %173, align 8
  %175 = and i32 %172, %174
  %176 = xor i32 %170, %175
  %177 = add i32 %161, %176
  store i32 %177, i32* %15, align 4
  store i32 7, i32* %16, align 4
  br label %178

178:                                              ; preds = %188, %119
  %179 = load i32, i32* %16, align 4
  %180 = icmp sgt i32 %179, 0
  br i1 %180, label %181, label %191

181:                                              ; preds = %178
  %182 = load i32, i32* %16, align 4
  %183 = sub nsw i32 %182, 1
  %184 = getelementptr inbounds [8 x i32], [8 x i32]* %4, i32 0, i32 %183
  %185 = load i32, i32* %184, align 4
  %186 = load i32, i32* %16, align 4
  %187 = getelementptr inbounds [8 x i32], [8 x i32]* %4, i32 0, i32 %186
  store i32 %185, i32* %187, align 4
  br label %188

188:                                              ; preds = %181
  %189 = load i32, i32* %16, align 4
  %190 = add nsw i32 %189, -1
  store i32 %190, i32* %16, align 4
  br label %178, !llvm.loop !12

191:                                              ; preds = %178
  %192 = load i32, i32* %14, align 4
  %193 = getelementptr inbounds [8 x i32], [8 x i32]* %4, i32 0, i32 4
  %194 = load i32, i32* %193, align 16
  %195 = add i32 %194, %192
  store i32 %195, i32* %193, align 16
  %196 = load i32, i32* %14, align 4
  %197 = load i32, i32* %15, align 4
  %198 = add i32 %196, %197
  %199 = getelementptr inbounds [8 x i32], [8 x i32]* %4, i32 0, i32 0
  store i32 %198, i32* %199, align 16
  br label %200

200:                                              ; preds = %191
  %201 = load i32, i32* %11, align 4
  %202 = add nsw i32 %201, 1
  store i32 %202, i32* %11, align 4
  br label %116, !llvm.loop !13

203:                                              ; preds = %116
  store i32 0, i32* %17, align 4
  br label %204

204:                                              ; preds = %217, %203
  %205 = load i32, i32* %17, align 4
  %206 = icmp slt i32 %205, 8
  br i1 %206, label %207, label %220

207:                                              ; preds = %204
  %208 = load i32, i32* %17, align 4
  %209 = getelementptr inbounds [8 x i32], [8 x i32]* %4, i32 0, i32 %208
  %210 = load i32, i32* %209, align 4
  %211 = load %struct.sha256*, %struct.sha256** %2, align 4
  %212 = getelementptr inbounds %struct.sha256, %struct.sha256* %211, i32 0, i32 0
  %213 = load i32, i32* %17, align 4
  %214 = getelementptr inbounds [8 x i32], [8 x i32]* %212, i32 0, i32 %213
  %215 = load i32, i32* %214, align 4
  %216 = add i32 %215, %210
  store i32 %216, i32* %214, align 4
  br label %217

217:                                              ; preds = %207
  %218 = load i32, i32* %17, align 4
  %219 = add nsw i32 %218, 1
  store i32 %219, i32* %17, align 4
  br label %204, !llvm.loop !14

220:                                              ; preds = %204
  ret void
}

; Function Attrs: noinline nounwind optnone
define internal i32 @rotate(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, i32* %3, align 4
  store i32 %1, i32* %4, align 4
  %5 = load i32, i32* %3, align 4
  %6 = load i32, i32* %4, align 4
  %7 = lshr i32 %5, %6
  %8 = load i32, i32* %3, align 4
  %9 = load i32, i32* %4, align 4
  %10 = sub nsw i32 32, %9
  %11 = shl i32 %8, %10
  %12 = or i32 %7, %11
  ret i32 %12
}

attributes #0 = { noinline nounwind optnone "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #1 = { "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }

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
!11 = distinct !{!11, !2}
!12 = distinct !{!12, !2}
!13 = distinct !{!13, !2}
!14 = distinct !{!14, !2}
