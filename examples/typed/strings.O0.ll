source_filename = "strings.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

%struct.word = type { %struct.word*, i32, i8* }

@.str = private unnamed_addr constant [9 x i8] c"one, two\00", align 1
@.str.1 = private unnamed_addr constant [8 x i8] c", three\00", align 1
@.str.2 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1
@.str.3 = private unnamed_addr constant [7 x i8] c"%s|%d\0A\00", align 1
@.str.4 = private unnamed_addr constant [10 x i8] c"%d%d%d%d\0A\00", align 1
@.str.5 = private unnamed_addr constant [4 x i8] c"*.c\00", align 1
@.str.6 = private unnamed_addr constant [10 x i8] c"strings.c\00", align 1
@.str.7 = private unnamed_addr constant [6 x i8] c"s?r*s\00", align 1
@.str.8 = private unnamed_addr constant [8 x i8] c"strings\00", align 1
@.str.9 = private unnamed_addr constant [4 x i8] c"*.h\00", align 1
@.str.10 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.11 = private unnamed_addr constant [2 x i8] c"x\00", align 1
@text = internal constant [184 x i8] c"It is a truth well known to all the world that an author waiting for an answer from a publisher is a man in want of a good night of sleep; and that the answer, when it comes, is a no.\00", align 16
@.str.12 = private unnamed_addr constant [11 x i8] c"%08x %08x\0A\00", align 1
@.str.13 = private unnamed_addr constant [10 x i8] c"123456789\00", align 1
@buckets = internal global [64 x %struct.word*] zeroinitializer, align 16
@.str.14 = private unnamed_addr constant [7 x i8] c"%s %d\0A\00", align 1
@llvm.used = appending global [1 x i8*] [i8* bitcast (i32 ()* @__main_void to i8*)], section "llvm.metadata"

@__main_void = alias i32 (), i32 ()* @main

; Function Attrs: noinline nounwind optnone
define hidden i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca [256 x i8], align 16
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 0, i32* %1, align 4
  %5 = getelementptr inbounds [256 x i8], [256 x i8]* %2, i32 0, i32 0
  %6 = call i8* @strcpy(i8* noundef %5, i8* noundef getelementptr inbounds ([9 x i8], [9 x i8]* @.str, i32 0, i32 0))
  %7 = getelementptr inbounds [256 x i8], [256 x i8]* %2, i32 0, i32 0
  %8 = call i8* @strcat(i8* noundef %7, i8* noundef getelementptr inbounds ([8 x i8], [8 x i8]* @.str.1, i32 0, i32 0))
  %9 = getelementptr inbounds [256 x i8], [256 x i8]* %2, i32 0, i32 0
  %10 = call i32 @puts(i8* noundef %9)
  %11 = getelementptr inbounds [256 x i8], [256 x i8]* %2, i32 0, i32 0
  call void @reverse(i8* noundef %11)
  %12 = getelementptr inbounds [256 x i8], [256 x i8]* %2, i32 0, i32 0
  %13 = call i32 @puts(i8* noundef %12)
  %14 = getelementptr inbounds [256 x i8], [256 x i8]* %2, i32 0, i32 0
  %15 = getelementptr inbounds i8, i8* %14, i32 3
  %16 = getelementptr inbounds [256 x i8], [256 x i8]* %2, i32 0, i32 0
  %17 = getelementptr inbounds [256 x i8], [256 x i8]* %2, i32 0, i32 0
  %18 = call i32 @strlen(i8* noundef %17)
  %19 = add i32 %18, 1
  call void @llvm.memmove.p0i8.p0i8.i32(i8* align 1 %15, i8* align 16 %16, i32 %19, i1 false)
  %20 = getelementptr inbounds [256 x i8], [256 x i8]* %2, i32 0, i32 0
  call void @llvm.memset.p0i8.i32(i8* align 16 %20, i8 62, i32 3, i1 false)
  %21 = getelementptr inbounds [256 x i8], [256 x i8]* %2, i32 0, i32 0
  %22 = call i32 @puts(i8* noundef %21)
  %23 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([10 x i8], [10 x i8]* @.str.2, i32 0, i32 0), i32 noundef 1, i32 noundef 1, i32 noundef 1)
  %24 = getelementptr inbounds [256 x i8], [256 x i8]* %2, i32 0, i32 0
  %25 = call i8* @strchr(i8* noundef %24, i32 noundef 119)
  %26 = getelementptr inbounds [256 x i8], [256 x i8]* %2, i32 0, i32 0
  %27 = call i8* @strchr(i8* noundef %26, i32 noundef 81)
  %28 = icmp eq i8* %27, null
  %29 = zext i1 %28 to i32
  %30 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([7 x i8], [7 x i8]* @.str.3, i32 0, i32 0), i8* noundef %25, i32 noundef %29)
  call void @words()
  %31 = call i32 @match(i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str.5, i32 0, i32 0), i8* noundef getelementptr inbounds ([10 x i8], [10 x i8]* @.str.6, i32 0, i32 0))
  %32 = call i32 @match(i8* noundef getelementptr inbounds ([6 x i8], [6 x i8]* @.str.7, i32 0, i32 0), i8* noundef getelementptr inbounds ([8 x i8], [8 x i8]* @.str.8, i32 0, i32 0))
  %33 = call i32 @match(i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str.9, i32 0, i32 0), i8* noundef getelementptr inbounds ([10 x i8], [10 x i8]* @.str.6, i32 0, i32 0))
  %34 = call i32 @match(i8* noundef getelementptr inbounds ([1 x i8], [1 x i8]* @.str.10, i32 0, i32 0), i8* noundef getelementptr inbounds ([2 x i8], [2 x i8]* @.str.11, i32 0, i32 0))
  %35 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([10 x i8], [10 x i8]* @.str.4, i32 0, i32 0), i32 noundef %31, i32 noundef %32, i32 noundef %33, i32 noundef %34)
  store i32 0, i32* %3, align 4
  store i32 0, i32* %4, align 4
  br label %36

36:                                               ; preds = %47, %0
  %37 = load i32, i32* %4, align 4
  %38 = icmp slt i32 %37, 200
  br i1 %38, label %39, label %50

39:                                               ; preds = %36
  %40 = load i32, i32* %3, align 4
  %41 = mul i32 %40, 31
  %42 = load i32, i32* %4, align 4
  %43 = srem i32 %42, 7
  %44 = sub nsw i32 183, %43
  %45 = call i32 @crc(i8* noundef getelementptr inbounds ([184 x i8], [184 x i8]* @text, i32 0, i32 0), i32 noundef %44)
  %46 = add i32 %41, %45
  store i32 %46, i32* %3, align 4
  br label %47

47:                                               ; preds = %39
  %48 = load i32, i32* %4, align 4
  %49 = add nsw i32 %48, 1
  store i32 %49, i32* %4, align 4
  br label %36, !llvm.loop !1

50:                                               ; preds = %36
  %51 = call i32 @crc(i8* noundef getelementptr inbounds ([10 x i8], [10 x i8]* @.str.13, i32 0, i32 0), i32 noundef 9)
  %52 = load i32, i32* %3, align 4
  %53 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([11 x i8], [11 x i8]* @.str.12, i32 0, i32 0), i32 noundef %51, i32 noundef %52)
  ret i32 0
}

declare i8* @strcpy(i8* noundef, i8* noundef) #1

declare i8* @strcat(i8* noundef, i8* noundef) #1

declare i32 @puts(i8* noundef) #1

; Function Attrs: noinline nounwind optnone
define internal void @reverse(i8* noundef %0) #0 {
  %2 = alloca i8*, align 4
  %3 = alloca i8*, align 4
  %4 = alloca i8, align 1
  store i8* %0, i8** %2, align 4
  %5 = load i8*, i8** %2, align 4
  %6 = load i8*, i8** %2, align 4
  %7 = call i32 @strlen(i8* noundef %6)
  %8 = getelementptr inbounds i8, i8* %5, i32 %7
  %9 = getelementptr inbounds i8, i8* %8, i32 -1
  store i8* %9, i8** %3, align 4
  br label %10

10:                                               ; preds = %22, %1
  %11 = load i8*, i8** %2, align 4
  %12 = load i8*, i8** %3, align 4
  %13 = icmp ult i8* %11, %12
  br i1 %13, label %14, label %27

14:                                               ; preds = %10
  %15 = load i8*, i8** %2, align 4
  %16 = load i8, i8* %15, align 1
  store i8 %16, i8* %4, align 1
  %17 = load i8*, i8** %3, align 4
  %18 = load i8, i8* %17, align 1
  %19 = load i8*, i8** %2, align 4
  store i8 %18, i8* %19, align 1
  %20 = load i8, i8* %4, align 1
  %21 = load i8*, i8** %3, align 4
  store i8 %20, i8* %21, align 1
  br label %22

22:                                               ; preds = %14
  %23 = load i8*, i8** %2, align 4
  %24 = getelementptr inbounds i8, i8* %23, i32 1
  store i8* %24, i8** %2, align 4
  %25 = load i8*, i8** %3, align 4
  %26 = getelementptr inbounds i8, i8* %25, i32 -1
  store i8* %26, i8** %3, align 4
  br label %10, !llvm.loop !3

27:                                               ; preds = %10
  ret void
}

declare i32 @strlen(i8* noundef) #1

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memmove.p0i8.p0i8.i32(i8* nocapture writeonly, i8* nocapture readonly, i32, i1 immarg) #2

; Function Attrs: argmemonly nofree nounwind willreturn writeonly
declare void @llvm.memset.p0i8.i32(i8* nocapture writeonly, i8, i32, i1 immarg) #3

declare i32 @printf(i8* noundef, ...) #1

declare i8* @strchr(i8* noundef, i32 noundef) #1

; Function Attrs: noinline nounwind optnone
define internal void @words() #0 {
  %1 = alloca i8*, align 4
  %2 = alloca i8*, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca %struct.word*, align 4
  store i8* null, i8** %1, align 4
  store i8* getelementptr inbounds ([184 x i8], [184 x i8]* @text, i32 0, i32 0), i8** %2, align 4
  br label %6

6:                                                ; preds = %57, %0
  %7 = load i8*, i8** %2, align 4
  %8 = load i8, i8* %7, align 1
  %9 = sext i8 %8 to i32
  %10 = icmp sge i32 %9, 97
  br i1 %10, label %11, label %16

11:                                               ; preds = %6
  %12 = load i8*, i8** %2, align 4
  %13 = load i8, i8* %12, align 1
  %14 = sext i8 %13 to i32
  %15 = icmp sle i32 %14, 122
  br i1 %15, label %28, label %16

16:                                               ; preds = %11, %6
  %17 = load i8*, i8** %2, align 4
  %18 = load i8, i8* %17, align 1
  %19 = sext i8 %18 to i32
  %20 = icmp sge i32 %19, 65
  br i1 %20, label %21, label %26

21:                                               ; preds = %16
  %22 = load i8*, i8** %2, align 4
  %23 = load i8, i8* %22, align 1
  %24 = sext i8 %23 to i32
  %25 = icmp sle i32 %24, 90
  br label %26

26:                                               ; preds = %21, %16
  %27 = phi i1 [ false, %16 ], [ %25, %21 ]
  br label %28

28:                                               ; preds = %26, %11
  %29 = phi i1 [ true, %11 ], [ %27, %26 ]
  %30 = zext i1 %29 to i32
  store i32 %30, i32* %3, align 4
  %31 = load i32, i32* %3, align 4
  %32 = icmp ne i32 %31, 0
  br i1 %32, label %33, label %38

33:                                               ; preds = %28
  %34 = load i8*, i8** %1, align 4
  %35 = icmp ne i8* %34, null
  br i1 %35, label %38, label %36

36:                                               ; preds = %33
  %37 = load i8*, i8** %2, align 4
  store i8* %37, i8** %1, align 4
  br label %38

38:                                               ; preds = %36, %33, %28
  %39 = load i32, i32* %3, align 4
  %40 = icmp ne i32 %39, 0
  br i1 %40, label %51, label %41

41:                                               ; preds = %38
  %42 = load i8*, i8** %1, align 4
  %43 = icmp ne i8* %42, null
  br i1 %43, label %44, label %51

44:                                               ; preds = %41
  %45 = load i8*, i8** %1, align 4
  %46 = load i8*, i8** %2, align 4
  %47 = load i8*, i8** %1, align 4
  %48 = ptrtoint i8* %46 to i32
  %49 = ptrtoint i8* %47 to i32
  %50 = sub i32 %48, %49
  call void @count_word(i8* noundef %45, i32 noundef %50)
  store i8* null, i8** %1, align 4
  br label %51

51:                                               ; preds = %44, %41, %38
  %52 = load i8*, i8** %2, align 4
  %53 = load i8, i8* %52, align 1
  %54 = icmp ne i8 %53, 0
  br i1 %54, label %56, label %55

55:                                               ; preds = %51
  br label %60

56:                                               ; preds = %51
  br label %57

57:                                               ; preds = %56
  %58 = load i8*, i8** %2, align 4
  %59 = getelementptr inbounds i8, i8* %58, i32 1
  store i8* %59, i8** %2, align 4
  br label %6

60:                                               ; preds = %55
  store i32 0, i32* %4, align 4
  br label %61

61:                                               ; preds = %98, %60
  %62 = load i32, i32* %4, align 4
  %63 = icmp slt i32 %62, 64
  br i1 %63, label %64, label %101

64:                                               ; preds = %61
  br label %65

65:                                               ; preds = %86, %64
  %66 = load i32, i32* %4, align 4
  %67 = getelementptr inbounds [64 x %struct.word*], [64 x %struct.word*]* @buckets, i32 0, i32 %66
  %68 = load %struct.word*, %struct.word** %67, align 4
  %69 = icmp ne %struct.word* %68, null
  br i1 %69, label %70, label %97

70:                                               ; preds = %65
  %71 = load i32, i32* %4, align 4
  %72 = getelementptr inbounds [64 x %struct.word*], [64 x %struct.word*]* @buckets, i32 0, i32 %71
  %73 = load %struct.word*, %struct.word** %72, align 4
  store %struct.word* %73, %struct.word** %5, align 4
  %74 = load %struct.word*, %struct.word** %5, align 4
  %75 = getelementptr inbounds %struct.word, %struct.word* %74, i32 0, i32 1
  %76 = load i32, i32* %75, align 4
  %77 = icmp sgt i32 %76, 1
  br i1 %77, label %78, label %86

78:                                               ; preds = %70
  %79 = load %struct.word*, %struct.word** %5, align 4
  %80 = getelementptr inbounds %struct.word, %struct.word* %79, i32 0, i32 2
  %81 = load i8*, i8** %80, align 4
  %82 = load %struct.word*, %struct.word** %5, align 4
  %83 = getelementptr inbounds %struct.word, %struct.word* %82, i32 0, i32 1
  %84 = load i32, i32* %83, align 4
  %85 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([7 x i8], [7 x i8]* @.str.14, i32 0, i32 0), i8* noundef %81, i32 noundef %84)
  br label %86

86:                                               ; preds = %78, %70
  %87 = load %struct.word*, %struct.word** %5, align 4
  %88 = getelementptr inbounds %struct.word, %struct.word* %87, i32 0, i32 0
  %89 = load %struct.word*, %struct.word** %88, align 4
  %90 = load i32, i32* %4, align 4
  %91 = getelementptr inbounds [64 x %struct.word*], [64 x %struct.word*]* @buckets, i32 0, i32 %90
  store %struct.word* %89, %struct.word** %91, align 4
  %92 = load %struct.word*, %struct.word** %5, align 4
  %93 = getelementptr inbounds %struct.word, %struct.word* %92, i32 0, i32 2
  %94 = load i8*, i8** %93, align 4
  call void @free(i8* noundef %94)
  %95 = load %struct.word*, %struct.word** %5, align 4
  %96 = bitcast %struct.word* %95 to i8*
  call void @free(i8* noundef %96)
  br label %65, !llvm.loop !4

97:                                               ; preds = %65
  br label %98

98:                                               ; preds = %97
  %99 = load i32, i32* %4, align 4
  %100 = add nsw i32 %99, 1
  store i32 %100, i32* %4, align 4
  br label %61, !llvm.loop !5

101:                                              ; preds = %61
  ret void
}

; Function Attrs: noinline nounwind optnone
define internal i32 @match(i8* noundef %0, i8* noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i8*, align 4
  %5 = alloca i8*, align 4
  store i8* %0, i8** %4, align 4
  store i8* %1, i8** %5, align 4
  br label %6

6:                                                ; preds = %51, %2
  %7 = load i8*, i8** %4, align 4
  %8 = load i8, i8* %7, align 1
  %9 = icmp ne i8 %8, 0
  br i1 %9, label %10, label %56

10:                                               ; preds = %6
  %11 = load i8*, i8** %4, align 4
  %12 = load i8, i8* %11, align 1
  %13 = sext i8 %12 to i32
  %14 = icmp eq i32 %13, 42
  br i1 %14, label %15, label %32

15:                                               ; preds = %10
  br label %16

16:                                               ; preds = %29, %15
  %17 = load i8*, i8** %4, align 4
  %18 = getelementptr inbounds i8, i8* %17, i32 1
  %19 = load i8*, i8** %5, align 4
  %20 = call i32 @match(i8* noundef %18, i8* noundef %19)
  %21 = icmp ne i32 %20, 0
  br i1 %21, label %22, label %23

22:                                               ; preds = %16
  store i32 1, i32* %3, align 4
  br label %62

23:                                               ; preds = %16
  %24 = load i8*, i8** %5, align 4
  %25 = load i8, i8* %24, align 1
  %26 = icmp ne i8 %25, 0
  br i1 %26, label %28, label %27

27:                                               ; preds = %23
  store i32 0, i32* %3, align 4
  br label %62

28:                                               ; preds = %23
  br label %29

29:                                               ; preds = %28
  %30 = load i8*, i8** %5, align 4
  %31 = getelementptr inbounds i8, i8* %30, i32 1
  store i8* %31, i8** %5, align 4
  br label %16

32:                                               ; preds = %10
  %33 = load i8*, i8** %5, align 4
  %34 = load i8, i8* %33, align 1
  %35 = icmp ne i8 %34, 0
  br i1 %35, label %36, label %49

36:                                               ; preds = %32
  %37 = load i8*, i8** %4, align 4
  %38 = load i8, i8* %37, align 1
  %39 = sext i8 %38 to i32
  %40 = icmp ne i32 %39, 63
  br i1 %40, label %41, label %50

41:                                               ; preds = %36
  %42 = load i8*, i8** %4, align 4
  %43 = load i8, i8* %42, align 1
  %44 = sext i8 %43 to i32
  %45 = load i8*, i8** %5, align 4
  %46 = load i8, i8* %45, align 1
  %47 = sext i8 %46 to i32
  %48 = icmp ne i32 %44, %47
  br i1 %48, label %49, label %50

49:                                               ; preds = %41, %32
  store i32 0, i32* %3, align 4
  br label %62

50:                                               ; preds = %41, %36
  br label %51

51:                                               ; preds = %50
  %52 = load i8*, i8** %4, align 4
  %53 = getelementptr inbounds i8, i8* %52, i32 1
  store i8* %53, i8** %4, align 4
  %54 = load i8*, i8** %5, align 4
  %55 = getelementptr inbounds i8, i8* %54, i32 1
  store i8* %55, i8** %5, align 4
  br label %6, !llvm.loop !6

56:                                               ; preds = %6
  %57 = load i8*, i8** %5, align 4
  %58 = load i8, i8* %57, align 1
  %59 = icmp ne i8 %58, 0
  %60 = xor i1 %59, true
  %61 = zext i1 %60 to i32
  store i32 %61, i32* %3, align 4
  br label %62

62:                                               ; preds = %56, %49, %27, %22
  %63 = load i32, i32* %3, align 4
  ret i32 %63
}

; Function Attrs: noinline nounwind optnone
define internal i32 @crc(i8* noundef %0, i32 noundef %1) #0 {
  %3 = alloca i8*, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i8* %0, i8** %3, align 4
  store i32 %1, i32* %4, align 4
  store i32 -1, i32* %5, align 4
  br label %7

7:                                                ; preds = %32, %2
  %8 = load i32, i32* %4, align 4
  %9 = add nsw i32 %8, -1
  store i32 %9, i32* %4, align 4
  %10 = icmp ne i32 %8, 0
  br i1 %10, label %11, label %33

11:                                               ; preds = %7
  %12 = load i8*, i8** %3, align 4
  %13 = getelementptr inbounds i8, i8* %12, i32 1
  store i8* %13, i8** %3, align 4
  %14 = load i8, i8* %12, align 1
  %15 = zext i8 %14 to i32
  %16 = load i32, i32* %5, align 4
  %17 = xor i32 %16, %15
  store i32 %17, i32* %5, align 4
  store i32 0, i32* %6, align 4
  br label %18

18:                                               ; preds = %29, %11
  %19 = load i32, i32* %6, align 4
  %20 = icmp slt i32 %19, 8
  br i1 %20, label %21, label %32

21:                                               ; preds = %18
  %22 = load i32, i32* %5, align 4
  %23 = lshr i32 %22, 1
  %24 = load i32, i32* %5, align 4
  %25 = and i32 %24, 1
  %26 = sub i32 0, %25
  %27 = and i32 -306674912, %26
  %28 = xor i32 %23, %27
  store i32 %28, i32* %5, align 4
  br label %29

29:                                               ; preds = %21
  %30 = load i32, i32* %6, align 4
  %31 = add nsw i32 %30, 1
  store i32 %31, i32* %6, align 4
  br label %18, !llvm.loop !7

32:                                               ; preds = %18
  br label %7, !llvm.loop !8

33:                                               ; preds = %7
  %34 = load i32, i32* %5, align 4
  %35 = xor i32 %34, -1
  ret i32 %35
}

; Function Attrs: noinline nounwind optnone
define internal void @count_word(i8* noundef %0, i32 noundef %1) #0 {
  %3 = alloca i8*, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca %struct.word**, align 4
  %8 = alloca %struct.word*, align 4
  store i8* %0, i8** %3, align 4
  store i32 %1, i32* %4, align 4
  store i32 5381, i32* %5, align 4
  store i32 0, i32* %6, align 4
  br label %9

9:                                                ; preds = %22, %2
  %10 = load i32, i32* %6, align 4
  %11 = load i32, i32* %4, align 4
  %12 = icmp slt i32 %10, %11
  br i1 %12, label %13, label %25

13:                                               ; preds = %9
  %14 = load i32, i32* %5, align 4
  %15 = mul i32 %14, 33
  %16 = load i8*, i8** %3, align 4
  %17 = load i32, i32* %6, align 4
  %18 = getelementptr inbounds i8, i8* %16, i32 %17
  %19 = load i8, i8* %18, align 1
  %20 = zext i8 %19 to i32
  %21 = xor i32 %15, %20
  store i32 %21, i32* %5, align 4
  br label %22

22:                                               ; preds = %13
  %23 = load i32, i32* %6, align 4
  %24 = add nsw i32 %23, 1
  store i32 %24, i32* %6, align 4
  br label %9, !llvm.loop !9

25:                                               ; preds = %9
  %26 = load i32, i32* %5, align 4
  %27 = urem i32 %26, 64
  %28 = getelementptr inbounds [64 x %struct.word*], [64 x %struct.word*]* @buckets, i32 0, i32 %27
  store %struct.word** %28, %struct.word*** %7, align 4
  br label %29

29:                                               ; preds = %57, %25
  %30 = load %struct.word**, %struct.word*** %7, align 4
  %31 = load %struct.word*, %struct.word** %30, align 4
  %32 = icmp ne %struct.word* %31, null
  br i1 %32, label %33, label %61

33:                                               ; preds = %29
  %34 = load %struct.word**, %struct.word*** %7, align 4
  %35 = load %struct.word*, %struct.word** %34, align 4
  %36 = getelementptr inbounds %struct.word, %struct.word* %35, i32 0, i32 2
  %37 = load i8*, i8** %36, align 4
  %38 = call i32 @strlen(i8* noundef %37)
  %39 = load i32, i32* %4, align 4
  %40 = icmp eq i32 %38, %39
  br i1 %40, label %41, label %56

41:                                               ; preds = %33
  %42 = load %struct.word**, %struct.word*** %7, align 4
  %43 = load %struct.word*, %struct.word** %42, align 4
  %44 = getelementptr inbounds %struct.word, %struct.word* %43, i32 0, i32 2
  %45 = load i8*, i8** %44, align 4
  %46 = load i8*, i8** %3, align 4
  %47 = load i32, i32* %4, align 4
  %48 = call i32 @memcmp(i8* noundef %45, i8* noundef %46, i32 noundef %47)
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %50, label %56

50:                                               ; preds = %41
  %51 = load %struct.word**, %struct.word*** %7, align 4
  %52 = load %struct.word*, %struct.word** %51, align 4
  %53 = getelementptr inbounds %struct.word, %struct.word* %52, i32 0, i32 1
  %54 = load i32, i32* %53, align 4
  %55 = add nsw i32 %54, 1
  store i32 %55, i32* %53, align 4
  br label %85

56:                                               ; preds = %41, %33
  br label %57

57:                                               ; preds = %56
  %58 = load %struct.word**, %struct.word*** %7, align 4
  %59 = load %struct.word*, %struct.word** %58, align 4
  %60 = getelementptr inbounds %struct.word, %struct.word* %59, i32 0, i32 0
  store %struct.word** %60, %struct.word*** %7, align 4
  br label %29, !llvm.loop !10

61:                                               ; preds = %29
  %62 = call i8* @malloc(i32 noundef 12)
  %63 = bitcast i8* %62 to %struct.word*
  store %struct.word* %63, %struct.word** %8, align 4
  %64 = load %struct.word*, %struct.word** %8, align 4
  %65 = getelementptr inbounds %struct.word, %struct.word* %64, i32 0, i32 0
  store %struct.word* null, %struct.word** %65, align 4
  %66 = load %struct.word*, %struct.word** %8, align 4
  %67 = getelementptr inbounds %struct.word, %struct.word* %66, i32 0, i32 1
  store i32 1, i32* %67, align 4
  %68 = load i32, i32* %4, align 4
  %69 = add i32 %68, 1
  %70 = call i8* @malloc(i32 noundef %69)
  %71 = load %struct.word*, %struct.word** %8, align 4
  %72 = getelementptr inbounds %struct.word, %struct.word* %71, i32 0, i32 2
  store i8* %70, i8** %72, align 4
  %73 = load %struct.word*, %struct.word** %8, align 4
  %74 = getelementptr inbounds %struct.word, %struct.word* %73, i32 0, i32 2
  %75 = load i8*, i8** %74, align 4
  %76 = load i8*, i8** %3, align 4
  %77 = load i32, i32* %4, align 4
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* align 1 %75, i8* align 1 %76, i32 %77, i1 false)
  %78 = load %struct.word*, %struct.word** %8, align 4
  %79 = getelementptr inbounds %struct.word, %struct.word* %78, i32 0, i32 2
  %80 = load i8*, i8** %79, align 4
  %81 = load i32, i32* %4, align 4
  %82 = getelementptr inbounds i8, i8* %80, i32 %81
  store i8 0, i8* %82, align 1
  %83 = load %struct.word*, %struct.word** %8, align 4
  %84 = load %struct.word**, %struct.word*** %7, align 4
  store %struct.word* %83, %struct.word** %84, align 4
  br label %85

85:                                               ; preds = %61, %50
  ret void
}

declare void @free(i8* noundef) #1

declare i32 @memcmp(i8* noundef, i8* noundef, i32 noundef) #1

declare i8* @malloc(i32 noundef) #1

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i32(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i32, i1 immarg) #2

attributes #0 = { noinline nounwind optnone "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #1 = { "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #2 = { argmemonly nofree nounwind willreturn }
attributes #3 = { argmemonly nofree nounwind willreturn writeonly }

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
