source_filename = "callbacks.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

%struct.anon = type { i8*, i32 (i32, i32)* }
%struct.machine = type { i8*, i32, %struct.next }
%struct.next = type { {}* }
%struct.methods = type { i32 (%struct.shape*)*, i8* ()* }
%struct.shape = type { %struct.methods*, i32, i32 }

@__const.main.list = private unnamed_addr constant [8 x i32] [i32 3, i32 1, i32 4, i32 1, i32 5, i32 9, i32 2, i32 6], align 16
@.str = private unnamed_addr constant [10 x i8] c"%s %d %d\0A\00", align 1
@operators = internal constant [4 x %struct.anon] [%struct.anon { i8* getelementptr inbounds ([4 x i8], [4 x i8]* @.str.8, i32 0, i32 0), i32 (i32, i32)* @add }, %struct.anon { i8* getelementptr inbounds ([9 x i8], [9 x i8]* @.str.9, i32 0, i32 0), i32 (i32, i32)* @subtract }, %struct.anon { i8* getelementptr inbounds ([9 x i8], [9 x i8]* @.str.10, i32 0, i32 0), i32 (i32, i32)* @multiply }, %struct.anon { i8* getelementptr inbounds ([7 x i8], [7 x i8]* @.str.11, i32 0, i32 0), i32 (i32, i32)* @larger }], align 16
@.str.1 = private unnamed_addr constant [4 x i8] c"%g\0A\00", align 1
@.str.2 = private unnamed_addr constant [11 x i8] c"%.6g %lld\0A\00", align 1
@__const.main.counters = private unnamed_addr constant [2 x void (i32*)*] [void (i32*)* @count, void (i32*)* @count_twice], align 4
@.str.3 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@.str.4 = private unnamed_addr constant [27 x i8] c"the quick  brown fox jumps\00", align 1
@__const.main.m = private unnamed_addr constant { i8*, i32, { {}* (%struct.machine*)* } } { i8* getelementptr inbounds ([27 x i8], [27 x i8]* @.str.4, i32 0, i32 0), i32 0, { {}* (%struct.machine*)* } { {}* (%struct.machine*)* @in_space } }, align 4
@.str.5 = private unnamed_addr constant [10 x i8] c"%d words\0A\00", align 1
@box = internal constant %struct.methods { i32 (%struct.shape*)* @box_area, i8* ()* @box_name }, align 4
@corner = internal constant %struct.methods { i32 (%struct.shape*)* @corner_area, i8* ()* @corner_name }, align 4
@__const.main.shapes = private unnamed_addr constant [3 x %struct.shape] [%struct.shape { %struct.methods* @box, i32 3, i32 4 }, %struct.shape { %struct.methods* @corner, i32 3, i32 4 }, %struct.shape { %struct.methods* @box, i32 10, i32 1 }], align 16
@.str.6 = private unnamed_addr constant [7 x i8] c"%s %d\0A\00", align 1
@.str.7 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1
@.str.8 = private unnamed_addr constant [4 x i8] c"add\00", align 1
@.str.9 = private unnamed_addr constant [9 x i8] c"subtract\00", align 1
@.str.10 = private unnamed_addr constant [9 x i8] c"multiply\00", align 1
@.str.11 = private unnamed_addr constant [7 x i8] c"larger\00", align 1
@.str.12 = private unnamed_addr constant [4 x i8] c"box\00", align 1
@.str.13 = private unnamed_addr constant [7 x i8] c"corner\00", align 1
@llvm.used = appending global [1 x i8*] [i8* bitcast (i32 ()* @__main_void to i8*)], section "llvm.metadata"

@__main_void = alias i32 (), i32 ()* @main

; Function Attrs: noinline nounwind optnone
define hidden i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca [8 x i32], align 16
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca float (float)*, align 4
  %8 = alloca i64 (i32, i64)*, align 4
  %9 = alloca i32, align 4
  %10 = alloca [2 x void (i32*)*], align 4
  %11 = alloca i32, align 4
  %12 = alloca %struct.machine, align 4
  %13 = alloca %struct.next, align 4
  %14 = alloca [3 x %struct.shape], align 16
  %15 = alloca i32, align 4
  store i32 0, i32* %1, align 4
  %16 = bitcast [8 x i32]* %2 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* align 16 %16, i8* align 16 bitcast ([8 x i32]* @__const.main.list to i8*), i32 32, i1 false)
  store i32 0, i32* %3, align 4
  br label %17

17:                                               ; preds = %37, %0
  %18 = load i32, i32* %3, align 4
  %19 = icmp slt i32 %18, 4
  br i1 %19, label %20, label %40

20:                                               ; preds = %17
  %21 = load i32, i32* %3, align 4
  %22 = getelementptr inbounds [4 x %struct.anon], [4 x %struct.anon]* @operators, i32 0, i32 %21
  %23 = getelementptr inbounds %struct.anon, %struct.anon* %22, i32 0, i32 0
  %24 = load i8*, i8** %23, align 8
  %25 = load i32, i32* %3, align 4
  %26 = getelementptr inbounds [4 x %struct.anon], [4 x %struct.anon]* @operators, i32 0, i32 %25
  %27 = getelementptr inbounds %struct.anon, %struct.anon* %26, i32 0, i32 1
  %28 = load i32 (i32, i32)*, i32 (i32, i32)** %27, align 4
  %29 = call i32 %28(i32 noundef 7, i32 noundef -3)
  %30 = getelementptr inbounds [8 x i32], [8 x i32]* %2, i32 0, i32 0
  %31 = load i32, i32* %3, align 4
  %32 = getelementptr inbounds [4 x %struct.anon], [4 x %struct.anon]* @operators, i32 0, i32 %31
  %33 = getelementptr inbounds %struct.anon, %struct.anon* %32, i32 0, i32 1
  %34 = load i32 (i32, i32)*, i32 (i32, i32)** %33, align 4
  %35 = call i32 @fold(i32* noundef %30, i32 noundef 8, i32 noundef 1, i32 (i32, i32)* noundef %34)
  %36 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([10 x i8], [10 x i8]* @.str, i32 0, i32 0), i8* noundef %24, i32 noundef %29, i32 noundef %35)
  br label %37

37:                                               ; preds = %20
  %38 = load i32, i32* %3, align 4
  %39 = add nsw i32 %38, 1
  store i32 %39, i32* %3, align 4
  br label %17, !llvm.loop !1

40:                                               ; preds = %17
  store volatile i32 0, i32* %4, align 4
  store double 1.000000e+01, double* %5, align 8
  store i32 0, i32* %6, align 4
  br label %41

41:                                               ; preds = %51, %40
  %42 = load i32, i32* %6, align 4
  %43 = icmp slt i32 %42, 5
  br i1 %43, label %44, label %54

44:                                               ; preds = %41
  %45 = load volatile i32, i32* %4, align 4
  %46 = load i32, i32* %6, align 4
  %47 = add nsw i32 %45, %46
  %48 = call double (double)* @pick(i32 noundef %47)
  %49 = load double, double* %5, align 8
  %50 = call double %48(double noundef %49)
  store double %50, double* %5, align 8
  br label %51

51:                                               ; preds = %44
  %52 = load i32, i32* %6, align 4
  %53 = add nsw i32 %52, 1
  store i32 %53, i32* %6, align 4
  br label %41, !llvm.loop !3

54:                                               ; preds = %41
  %55 = load double, double* %5, align 8
  %56 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str.1, i32 0, i32 0), double noundef %55)
  store volatile float (float)* @thirds, float (float)** %7, align 4
  store volatile i64 (i32, i64)* @widen, i64 (i32, i64)** %8, align 4
  %57 = load volatile float (float)*, float (float)** %7, align 4
  %58 = call float %57(float noundef 1.000000e+01)
  %59 = fpext float %58 to double
  %60 = load volatile i64 (i32, i64)*, i64 (i32, i64)** %8, align 4
  %61 = call i64 %60(i32 noundef -3, i64 noundef 3000000000)
  %62 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([11 x i8], [11 x i8]* @.str.2, i32 0, i32 0), double noundef %59, i64 noundef %61)
  store i32 0, i32* %9, align 4
  %63 = bitcast [2 x void (i32*)*]* %10 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* align 4 %63, i8* align 4 bitcast ([2 x void (i32*)*]* @__const.main.counters to i8*), i32 8, i1 false)
  store i32 0, i32* %11, align 4
  br label %64

64:                                               ; preds = %74, %54
  %65 = load i32, i32* %11, align 4
  %66 = icmp slt i32 %65, 100000
  br i1 %66, label %67, label %77

67:                                               ; preds = %64
  %68 = load i32, i32* %11, align 4
  %69 = srem i32 %68, 3
  %70 = icmp eq i32 %69, 0
  %71 = zext i1 %70 to i32
  %72 = getelementptr inbounds [2 x void (i32*)*], [2 x void (i32*)*]* %10, i32 0, i32 %71
  %73 = load void (i32*)*, void (i32*)** %72, align 4
  call void %73(i32* noundef %9)
  br label %74

74:                                               ; preds = %67
  %75 = load i32, i32* %11, align 4
  %76 = add nsw i32 %75, 1
  store i32 %76, i32* %11, align 4
  br label %64, !llvm.loop !4

77:                                               ; preds = %64
  %78 = load i32, i32* %9, align 4
  %79 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str.3, i32 0, i32 0), i32 noundef %78)
  %80 = bitcast %struct.machine* %12 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* align 4 %80, i8* align 4 bitcast ({ i8*, i32, { {}* (%struct.machine*)* } }* @__const.main.m to i8*), i32 12, i1 false)
  br label %81

81:                                               ; preds = %87, %77
  %82 = getelementptr inbounds %struct.machine, %struct.machine* %12, i32 0, i32 2
  %83 = getelementptr inbounds %struct.next, %struct.next* %82, i32 0, i32 0
  %84 = bitcast {}** %83 to {}* (%struct.machine*)**
  %85 = load {}* (%struct.machine*)*, {}* (%struct.machine*)** %84, align 4
  %86 = icmp ne {}* (%struct.machine*)* %85, null
  br i1 %86, label %87, label %97

87:                                               ; preds = %81
  %88 = getelementptr inbounds %struct.machine, %struct.machine* %12, i32 0, i32 2
  %89 = getelementptr inbounds %struct.machine, %struct.machine* %12, i32 0, i32 2
  %90 = getelementptr inbounds %struct.next, %struct.next* %89, i32 0, i32 0
  %91 = bitcast {}** %90 to {}* (%struct.machine*)**
  %92 = load {}* (%struct.machine*)*, {}* (%struct.machine*)** %91, align 4
  %93 = call {}* %92(%struct.machine* noundef %12)
  %94 = getelementptr inbounds %struct.next, %struct.next* %13, i32 0, i32 0
  store {}* %93, {}** %94, align 4
  %95 = bitcast %struct.next* %88 to i8*
  %96 = bitcast %struct.next* %13 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* align 4 %95, i8* align 4 %96, i32 4, i1 false)
  br label %81, !llvm.loop !5

97:                                               ; preds = %81
  %98 = getelementptr inbounds %struct.machine, %struct.machine* %12, i32 0, i32 1
  %99 = load i32, i32* %98, align 4
  %100 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([10 x i8], [10 x i8]* @.str.5, i32 0, i32 0), i32 noundef %99)
  %101 = bitcast [3 x %struct.shape]* %14 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* align 16 %101, i8* align 16 bitcast ([3 x %struct.shape]* @__const.main.shapes to i8*), i32 36, i1 false)
  store i32 0, i32* %15, align 4
  br label %102

102:                                              ; preds = %123, %97
  %103 = load i32, i32* %15, align 4
  %104 = icmp slt i32 %103, 3
  br i1 %104, label %105, label %126

105:                                              ; preds = %102
  %106 = load i32, i32* %15, align 4
  %107 = getelementptr inbounds [3 x %struct.shape], [3 x %struct.shape]* %14, i32 0, i32 %106
  %108 = getelementptr inbounds %struct.shape, %struct.shape* %107, i32 0, i32 0
  %109 = load %struct.methods*, %struct.methods** %108, align 4
  %110 = getelementptr inbounds %struct.methods, %struct.methods* %109, i32 0, i32 1
  %111 = load i8* ()*, i8* ()** %110, align 4
  %112 = call i8* %111()
  %113 = load i32, i32* %15, align 4
  %114 = getelementptr inbounds [3 x %struct.shape], [3 x %struct.shape]* %14, i32 0, i32 %113
  %115 = getelementptr inbounds %struct.shape, %struct.shape* %114, i32 0, i32 0
  %116 = load %struct.methods*, %struct.methods** %115, align 4
  %117 = getelementptr inbounds %struct.methods, %struct.methods* %116, i32 0, i32 0
  %118 = load i32 (%struct.shape*)*, i32 (%struct.shape*)** %117, align 4
  %119 = load i32, i32* %15, align 4
  %120 = getelementptr inbounds [3 x %struct.shape], [3 x %struct.shape]* %14, i32 0, i32 %119
  %121 = call i32 %118(%struct.shape* noundef %120)
  %122 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([7 x i8], [7 x i8]* @.str.6, i32 0, i32 0), i8* noundef %112, i32 noundef %121)
  br label %123

123:                                              ; preds = %105
  %124 = load i32, i32* %15, align 4
  %125 = add nsw i32 %124, 1
  store i32 %125, i32* %15, align 4
  br label %102, !llvm.loop !6

126:                                              ; preds = %102
  %127 = load i32 (i32, i32)*, i32 (i32, i32)** getelementptr inbounds ([4 x %struct.anon], [4 x %struct.anon]* @operators, i32 0, i32 0, i32 1), align 4
  %128 = icmp eq i32 (i32, i32)* %127, @add
  %129 = zext i1 %128 to i32
  %130 = load volatile i32, i32* %4, align 4
  %131 = icmp ne i32 %130, 0
  %132 = zext i1 %131 to i64
  %133 = select i1 %131, i32 (i32, i32)* @add, i32 (i32, i32)* @subtract
  %134 = icmp eq i32 (i32, i32)* %133, @subtract
  %135 = zext i1 %134 to i32
  %136 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([7 x i8], [7 x i8]* @.str.7, i32 0, i32 0), i32 noundef %129, i32 noundef %135)
  ret i32 0
}

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i32(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i32, i1 immarg) #1

declare i32 @printf(i8* noundef, ...) #2

; Function Attrs: noinline nounwind optnone
define internal i32 @fold(i32* noundef %0, i32 noundef %1, i32 noundef %2, i32 (i32, i32)* noundef %3) #0 {
  %5 = alloca i32*, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32 (i32, i32)*, align 4
  %9 = alloca i32, align 4
  store i32* %0, i32** %5, align 4
  store i32 %1, i32* %6, align 4
  store i32 %2, i32* %7, align 4
  store i32 (i32, i32)* %3, i32 (i32, i32)** %8, align 4
  store i32 0, i32* %9, align 4
  br label %10

10:                                               ; preds = %22, %4
  %11 = load i32, i32* %9, align 4
  %12 = load i32, i32* %6, align 4
  %13 = icmp slt i32 %11, %12
  br i1 %13, label %14, label %25

14:                                               ; preds = %10
  %15 = load i32 (i32, i32)*, i32 (i32, i32)** %8, align 4
  %16 = load i32, i32* %7, align 4
  %17 = load i32*, i32** %5, align 4
  %18 = load i32, i32* %9, align 4
  %19 = getelementptr inbounds i32, i32* %17, i32 %18
  %20 = load i32, i32* %19, align 4
  %21 = call i32 %15(i32 noundef %16, i32 noundef %20)
  store i32 %21, i32* %7, align 4
  br label %22

22:                                               ; preds = %14
  %23 = load i32, i32* %9, align 4
  %24 = add nsw i32 %23, 1
  store i32 %24, i32* %9, align 4
  br label %10, !llvm.loop !7

25:                                               ; preds = %10
  %26 = load i32, i32* %7, align 4
  ret i32 %26
}

; Function Attrs: noinline nounwind optnone
define internal double (double)* @pick(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, i32* %2, align 4
  %3 = load i32, i32* %2, align 4
  %4 = and i32 %3, 1
  %5 = icmp ne i32 %4, 0
  %6 = zext i1 %5 to i64
  %7 = select i1 %5, double (double)* @half, double (double)* @square
  ret double (double)* %7
}

; Function Attrs: noinline nounwind optnone
define internal float @thirds(float noundef %0) #0 {
  %2 = alloca float, align 4
  store float %0, float* %2, align 4
  %3 = load float, float* %2, align 4
  %4 = fdiv float %3, 3.000000e+00
  ret float %4
}

; Function Attrs: noinline nounwind optnone
define internal i64 @widen(i32 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i64, align 8
  store i32 %0, i32* %3, align 4
  store i64 %1, i64* %4, align 8
  %5 = load i32, i32* %3, align 4
  %6 = sext i32 %5 to i64
  %7 = load i64, i64* %4, align 8
  %8 = mul nsw i64 %6, %7
  ret i64 %8
}

; Function Attrs: noinline nounwind optnone
define internal void @count(i32* noundef %0) #0 {
  %2 = alloca i32*, align 4
  store i32* %0, i32** %2, align 4
  %3 = load i32*, i32** %2, align 4
  %4 = load i32, i32* %3, align 4
  %5 = add nsw i32 %4, 1
  store i32 %5, i32* %3, align 4
  ret void
}

; Function Attrs: noinline nounwind optnone
define internal void @count_twice(i32* noundef %0) #0 {
  %2 = alloca i32*, align 4
  store i32* %0, i32** %2, align 4
  %3 = load i32*, i32** %2, align 4
  %4 = load i32, i32* %3, align 4
  %5 = add nsw i32 %4, 2
  store i32 %5, i32* %3, align 4
  ret void
}

; Function Attrs: noinline nounwind optnone
define internal {}* @in_space(%struct.machine* noundef %0) #0 {
  %2 = alloca %struct.next, align 4
  %3 = alloca %struct.machine*, align 4
  %4 = alloca i8, align 1
  store %struct.machine* %0, %struct.machine** %3, align 4
  %5 = load %struct.machine*, %struct.machine** %3, align 4
  %6 = getelementptr inbounds %struct.machine, %struct.machine* %5, i32 0, i32 0
  %7 = load i8*, i8** %6, align 4
  %8 = getelementptr inbounds i8, i8* %7, i32 1
  store i8* %8, i8** %6, align 4
  %9 = load i8, i8* %7, align 1
  store i8 %9, i8* %4, align 1
  %10 = load i8, i8* %4, align 1
  %11 = sext i8 %10 to i32
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %13, label %16

13:                                               ; preds = %1
  %14 = getelementptr inbounds %struct.next, %struct.next* %2, i32 0, i32 0
  %15 = bitcast {}** %14 to {}* (%struct.machine*)**
  store {}* (%struct.machine*)* null, {}* (%struct.machine*)** %15, align 4
  br label %30

16:                                               ; preds = %1
  %17 = load i8, i8* %4, align 1
  %18 = sext i8 %17 to i32
  %19 = icmp eq i32 %18, 32
  br i1 %19, label %20, label %23

20:                                               ; preds = %16
  %21 = getelementptr inbounds %struct.next, %struct.next* %2, i32 0, i32 0
  %22 = bitcast {}** %21 to {}* (%struct.machine*)**
  store {}* (%struct.machine*)* @in_space, {}* (%struct.machine*)** %22, align 4
  br label %30

23:                                               ; preds = %16
  %24 = load %struct.machine*, %struct.machine** %3, align 4
  %25 = getelementptr inbounds %struct.machine, %struct.machine* %24, i32 0, i32 1
  %26 = load i32, i32* %25, align 4
  %27 = add nsw i32 %26, 1
  store i32 %27, i32* %25, align 4
  %28 = getelementptr inbounds %struct.next, %struct.next* %2, i32 0, i32 0
  %29 = bitcast {}** %28 to {}* (%struct.machine*)**
  store {}* (%struct.machine*)* @in_word, {}* (%struct.machine*)** %29, align 4
  br label %30

30:                                               ; preds = %23, %20, %13
  %31 = getelementptr inbounds %struct.next, %struct.next* %2, i32 0, i32 0
  %32 = load {}*, {}** %31, align 4
  ret {}* %32
}

; Function Attrs: noinline nounwind optnone
define internal i32 @add(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, i32* %3, align 4
  store i32 %1, i32* %4, align 4
  %5 = load i32, i32* %3, align 4
  %6 = load i32, i32* %4, align 4
  %7 = add nsw i32 %5, %6
  ret i32 %7
}

; Function Attrs: noinline nounwind optnone
define internal i32 @subtract(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, i32* %3, align 4
  store i32 %1, i32* %4, align 4
  %5 = load i32, i32* %3, align 4
  %6 = load i32, i32* %4, align 4
  %7 = sub nsw i32 %5, %6
  ret i32 %7
}

; Function Attrs: noinline nounwind optnone
define internal i32 @multiply(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, i32* %3, align 4
  store i32 %1, i32* %4, align 4
  %5 = load i32, i32* %3, align 4
  %6 = load i32, i32* %4, align 4
  %7 = mul nsw i32 %5, %6
  ret i32 %7
}

; Function Attrs: noinline nounwind optnone
define internal i32 @larger(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, i32* %3, align 4
  store i32 %1, i32* %4, align 4
  %5 = load i32, i32* %3, align 4
  %6 = load i32, i32* %4, align 4
  %7 = icmp sgt i32 %5, %6
  br i1 %7, label %8, label %10

8:                                                ; preds = %2
  %9 = load i32, i32* %3, align 4
  br label %12

10:                                               ; preds = %2
  %11 = load i32, i32* %4, align 4
  br label %12

12:                                               ; preds = %10, %8
  %13 = phi i32 [ %9, %8 ], [ %11, %10 ]
  ret i32 %13
}

; Function Attrs: noinline nounwind optnone
define internal double @half(double noundef %0) #0 {
  %2 = alloca double, align 8
  store double %0, double* %2, align 8
  %3 = load double, double* %2, align 8
  %4 = fdiv double %3, 2.000000e+00
  ret double %4
}

; Function Attrs: noinline nounwind optnone
define internal double @square(double noundef %0) #0 {
  %2 = alloca double, align 8
  store double %0, double* %2, align 8
  %3 = load double, double* %2, align 8
  %4 = load double, double* %2, align 8
  %5 = fmul double %3, %4
  ret double %5
}

; Function Attrs: noinline nounwind optnone
define internal {}* @in_word(%struct.machine* noundef %0) #0 {
  %2 = alloca %struct.next, align 4
  %3 = alloca %struct.machine*, align 4
  %4 = alloca i8, align 1
  store %struct.machine* %0, %struct.machine** %3, align 4
  %5 = load %struct.machine*, %struct.machine** %3, align 4
  %6 = getelementptr inbounds %struct.machine, %struct.machine* %5, i32 0, i32 0
  %7 = load i8*, i8** %6, align 4
  %8 = getelementptr inbounds i8, i8* %7, i32 1
  store i8* %8, i8** %6, align 4
  %9 = load i8, i8* %7, align 1
  store i8 %9, i8* %4, align 1
  %10 = load i8, i8* %4, align 1
  %11 = sext i8 %10 to i32
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %13, label %16

13:                                               ; preds = %1
  %14 = getelementptr inbounds %struct.next, %struct.next* %2, i32 0, i32 0
  %15 = bitcast {}** %14 to {}* (%struct.machine*)**
  store {}* (%struct.machine*)* null, {}* (%struct.machine*)** %15, align 4
  br label %24

16:                                               ; preds = %1
  %17 = getelementptr inbounds %struct.next, %struct.next* %2, i32 0, i32 0
  %18 = bitcast {}** %17 to {}* (%struct.machine*)**
  %19 = load i8, i8* %4, align 1
  %20 = sext i8 %19 to i32
  %21 = icmp eq i32 %20, 32
  %22 = zext i1 %21 to i64
  %23 = select i1 %21, {}* (%struct.machine*)* @in_space, {}* (%struct.machine*)* @in_word
  store {}* (%struct.machine*)* %23, {}* (%struct.machine*)** %18, align 4
  br label %24

24:                                               ; preds = %16, %13
  %25 = getelementptr inbounds %struct.next, %struct.next* %2, i32 0, i32 0
  %26 = load {}*, {}** %25, align 4
  ret {}* %26
}

; Function Attrs: noinline nounwind optnone
define internal i32 @box_area(%struct.shape* noundef %0) #0 {
  %2 = alloca %struct.shape*, align 4
  store %struct.shape* %0, %struct.shape** %2, align 4
  %3 = load %struct.shape*, %struct.shape** %2, align 4
  %4 = getelementptr inbounds %struct.shape, %struct.shape* %3, i32 0, i32 1
  %5 = load i32, i32* %4, align 4
  %6 = load %struct.shape*, %struct.shape** %2, align 4
  %7 = getelementptr inbounds %struct.shape, %struct.shape* %6, i32 0, i32 2
  %8 = load i32, i32* %7, align 4
  %9 = mul nsw i32 %5, %8
  ret i32 %9
}

; Function Attrs: noinline nounwind optnone
define internal i8* @box_name() #0 {
  ret i8* getelementptr inbounds ([4 x i8], [4 x i8]* @.str.12, i32 0, i32 0)
}

; Function Attrs: noinline nounwind optnone
define internal i32 @corner_area(%struct.shape* noundef %0) #0 {
  %2 = alloca %struct.shape*, align 4
  store %struct.shape* %0, %struct.shape** %2, align 4
  %3 = load %struct.shape*, %struct.shape** %2, align 4
  %4 = getelementptr inbounds %struct.shape, %struct.shape* %3, i32 0, i32 1
  %5 = load i32, i32* %4, align 4
  %6 = load %struct.shape*, %struct.shape** %2, align 4
  %7 = getelementptr inbounds %struct.shape, %struct.shape* %6, i32 0, i32 2
  %8 = load i32, i32* %7, align 4
  %9 = mul nsw i32 %5, %8
  %10 = sdiv i32 %9, 2
  ret i32 %10
}

; Function Attrs: noinline nounwind optnone
define internal i8* @corner_name() #0 {
  ret i8* getelementptr inbounds ([7 x i8], [7 x i8]* @.str.13, i32 0, i32 0)
}

attributes #0 = { noinline nounwind optnone "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #1 = { argmemonly nofree nounwind willreturn }
attributes #2 = { "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = distinct !{!1, !2}
!2 = !{!"llvm.loop.mustprogress"}
!3 = distinct !{!3, !2}
!4 = distinct !{!4, !2}
!5 = distinct !{!5, !2}
!6 = distinct !{!6, !2}
!7 = distinct !{!7, !2}
