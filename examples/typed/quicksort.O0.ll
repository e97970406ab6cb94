source_filename = "quicksort.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

%struct.record = type { i8*, i32, double }

@numbers = internal global [20000 x i32] zeroinitializer, align 16
@copy = internal global [20000 x i32] zeroinitializer, align 16
@.str = private unnamed_addr constant [16 x i8] c"%d %d %d %d %d\0A\00", align 1
@reals = internal global [5000 x double] zeroinitializer, align 16
@.str.1 = private unnamed_addr constant [16 x i8] c"%.3f %.3f %.3f\0A\00", align 1
@.str.2 = private unnamed_addr constant [5 x i8] c"plum\00", align 1
@.str.3 = private unnamed_addr constant [6 x i8] c"apple\00", align 1
@.str.4 = private unnamed_addr constant [4 x i8] c"fig\00", align 1
@.str.5 = private unnamed_addr constant [7 x i8] c"cherry\00", align 1
@.str.6 = private unnamed_addr constant [5 x i8] c"date\00", align 1
@__const.main.records = private unnamed_addr constant [5 x %struct.record] [%struct.record { i8* getelementptr inbounds ([5 x i8], [5 x i8]* @.str.2, i32 0, i32 0), i32 5, double 5.000000e-01 }, %struct.record { i8* getelementptr inbounds ([6 x i8], [6 x i8]* @.str.3, i32 0, i32 0), i32 3, double 1.500000e+00 }, %struct.record { i8* getelementptr inbounds ([4 x i8], [4 x i8]* @.str.4, i32 0, i32 0), i32 9, double 2.250000e+00 }, %struct.record { i8* getelementptr inbounds ([7 x i8], [7 x i8]* @.str.5, i32 0, i32 0), i32 1, double 1.250000e-01 }, %struct.record { i8* getelementptr inbounds ([5 x i8], [5 x i8]* @.str.6, i32 0, i32 0), i32 7, double 3.000000e+00 }], align 16
@.str.7 = private unnamed_addr constant [10 x i8] c"%s %d %g\0A\00", align 1
@.str.8 = private unnamed_addr constant [5 x i8] c"%s%c\00", align 1
@seed = internal global i32 12345, align 4
@llvm.used = appending global [1 x i8*] [i8* bitcast (i32 ()* @__main_void to i8*)], section "llvm.metadata"

@__main_void = alias i32 (), i32 ()* @main

; Function Attrs: noinline nounwind optnone
define hidden i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca [5 x %struct.record], align 16
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store i32 0, i32* %1, align 4
  store i32 0, i32* %2, align 4
  br label %10

10:                                               ; preds = %19, %0
  %11 = load i32, i32* %2, align 4
  %12 = icmp slt i32 %11, 20000
  br i1 %12, label %13, label %22

13:                                               ; preds = %10
  %14 = call i32 @next()
  %15 = urem i32 %14, 100000
  %16 = sub nsw i32 %15, 50000
  %17 = load i32, i32* %2, align 4
  %18 = getelementptr inbounds [20000 x i32], [20000 x i32]* @numbers, i32 0, i32 %17
  store i32 %16, i32* %18, align 4
  br label %19

19:                                               ; preds = %13
  %20 = load i32, i32* %2, align 4
  %21 = add nsw i32 %20, 1
  store i32 %21, i32* %2, align 4
  br label %10, !llvm.loop !1

22:                                               ; preds = %10
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* align 16 bitcast ([20000 x i32]* @copy to i8*), i8* align 16 bitcast ([20000 x i32]* @numbers to i8*), i32 80000, i1 false)
  call void @sort(i8* noundef bitcast ([20000 x i32]* @numbers to i8*), i32 noundef 20000, i32 noundef 4, i32 (i8*, i8*)* noundef @by_int)
  call void @qsort(i8* noundef bitcast ([20000 x i32]* @copy to i8*), i32 noundef 20000, i32 noundef 4, i32 (i8*, i8*)* noundef @by_int)
  store i32 1, i32* %3, align 4
  store i32 1, i32* %4, align 4
  store i32 0, i32* %5, align 4
  br label %23

23:                                               ; preds = %53, %22
  %24 = load i32, i32* %5, align 4
  %25 = icmp slt i32 %24, 20000
  br i1 %25, label %26, label %56

26:                                               ; preds = %23
  %27 = load i32, i32* %5, align 4
  %28 = getelementptr inbounds [20000 x i32], [20000 x i32]* @numbers, i32 0, i32 %27
  %29 = load i32, i32* %28, align 4
  %30 = load i32, i32* %5, align 4
  %31 = getelementptr inbounds [20000 x i32], [20000 x i32]* @copy, i32 0, i32 %30
  %32 = load i32, i32* %31, align 4
  %33 = icmp eq i32 %29, %32
  %34 = zext i1 %33 to i32
  %35 = load i32, i32* %3, align 4
  %36 = and i32 %35, %34
  store i32 %36, i32* %3, align 4
  %37 = load i32, i32* %5, align 4
  %38 = icmp eq i32 %37, 0
  br i1 %38, label %48, label %39

39:                                               ; preds = %26
  %40 = load i32, i32* %5, align 4
  %41 = sub nsw i32 %40, 1
  %42 = getelementptr inbounds [20000 x i32], [20000 x i32]* @numbers, i32 0, i32 %41
  %43 = load i32, i32* %42, align 4
  %44 = load i32, i32* %5, align 4
  %45 = getelementptr inbounds [20000 x i32], [20000 x i32]* @numbers, i32 0, i32 %44
  %46 = load i32, i32* %45, align 4
  %47 = icmp sle i32 %43, %46
  br label %48

48:                                               ; preds = %39, %26
  %49 = phi i1 [ true, %26 ], [ %47, %39 ]
  %50 = zext i1 %49 to i32
  %51 = load i32, i32* %4, align 4
  %52 = and i32 %51, %50
  store i32 %52, i32* %4, align 4
  br label %53

53:                                               ; preds = %48
  %54 = load i32, i32* %5, align 4
  %55 = add nsw i32 %54, 1
  store i32 %55, i32* %5, align 4
  br label %23, !llvm.loop !3

56:                                               ; preds = %23
  %57 = load i32, i32* %3, align 4
  %58 = load i32, i32* %4, align 4
  %59 = load i32, i32* getelementptr inbounds ([20000 x i32], [20000 x i32]* @numbers, i32 0, i32 0), align 16
  %60 = load i32, i32* getelementptr inbounds ([20000 x i32], [20000 x i32]* @numbers, i32 0, i32 10000), align 16
  %61 = load i32, i32* getelementptr inbounds ([20000 x i32], [20000 x i32]* @numbers, i32 0, i32 19999), align 4
  %62 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([16 x i8], [16 x i8]* @.str, i32 0, i32 0), i32 noundef %57, i32 noundef %58, i32 noundef %59, i32 noundef %60, i32 noundef %61)
  store i32 0, i32* %6, align 4
  br label %63

63:                                               ; preds = %72, %56
  %64 = load i32, i32* %6, align 4
  %65 = icmp slt i32 %64, 5000
  br i1 %65, label %66, label %75

66:                                               ; preds = %63
  %67 = call i32 @next()
  %68 = uitofp i32 %67 to double
  %69 = fdiv double %68, 1.000000e+03
  %70 = load i32, i32* %6, align 4
  %71 = getelementptr inbounds [5000 x double], [5000 x double]* @reals, i32 0, i32 %70
  store double %69, double* %71, align 8
  br label %72

72:                                               ; preds = %66
  %73 = load i32, i32* %6, align 4
  %74 = add nsw i32 %73, 1
  store i32 %74, i32* %6, align 4
  br label %63, !llvm.loop !4

75:                                               ; preds = %63
  call void @sort(i8* noundef bitcast ([5000 x double]* @reals to i8*), i32 noundef 5000, i32 noundef 8, i32 (i8*, i8*)* noundef @by_double_down)
  %76 = load double, double* getelementptr inbounds ([5000 x double], [5000 x double]* @reals, i32 0, i32 0), align 16
  %77 = load double, double* getelementptr inbounds ([5000 x double], [5000 x double]* @reals, i32 0, i32 2500), align 16
  %78 = load double, double* getelementptr inbounds ([5000 x double], [5000 x double]* @reals, i32 0, i32 4999), align 8
  %79 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([16 x i8], [16 x i8]* @.str.1, i32 0, i32 0), double noundef %76, double noundef %77, double noundef %78)
  %80 = bitcast [5 x %struct.record]* %7 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* align 16 %80, i8* align 16 bitcast ([5 x %struct.record]* @__const.main.records to i8*), i32 80, i1 false)
  %81 = getelementptr inbounds [5 x %struct.record], [5 x %struct.record]* %7, i32 0, i32 0
  %82 = bitcast %struct.record* %81 to i8*
  call void @sort(i8* noundef %82, i32 noundef 5, i32 noundef 16, i32 (i8*, i8*)* noundef @by_name)
  store i32 0, i32* %8, align 4
  br label %83

83:                                               ; preds = %100, %75
  %84 = load i32, i32* %8, align 4
  %85 = icmp slt i32 %84, 5
  br i1 %85, label %86, label %103

86:                                               ; preds = %83
  %87 = load i32, i32* %8, align 4
  %88 = getelementptr inbounds [5 x %struct.record], [5 x %struct.record]* %7, i32 0, i32 %87
  %89 = getelementptr inbounds %struct.record, %struct.record* %88, i32 0, i32 0
  %90 = load i8*, i8** %89, align 16
  %91 = load i32, i32* %8, align 4
  %92 = getelementptr inbounds [5 x %struct.record], [5 x %struct.record]* %7, i32 0, i32 %91
  %93 = getelementptr inbounds %struct.record, %struct.record* %92, i32 0, i32 1
  %94 = load i32, i32* %93, align 4
  %95 = load i32, i32* %8, align 4
  %96 = getelementptr inbounds [5 x %struct.record], [5 x %struct.record]* %7, i32 0, i32 %95
  %97 = getelementptr inbounds %struct.record, %struct.record* %96, i32 0, i32 2
  %98 = load double, double* %97, align 8
  %99 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([10 x i8], [10 x i8]* @.str.7, i32 0, i32 0), i8* noundef %90, i32 noundef %94, double noundef %98)
  br label %100

100:                                              ; preds = %86
  %101 = load i32, i32* %8, align 4
  %102 = add nsw i32 %101, 1
  store i32 %102, i32* %8, align 4
  br label %83, !llvm.loop !5

103:                                              ; preds = %83
  %104 = getelementptr inbounds [5 x %struct.record], [5 x %struct.record]* %7, i32 0, i32 0
  %105 = bitcast %struct.record* %104 to i8*
  call void @qsort(i8* noundef %105, i32 noundef 5, i32 noundef 16, i32 (i8*, i8*)* noundef @by_key)
  store i32 0, i32* %9, align 4
  br label %106

106:                                              ; preds = %119, %103
  %107 = load i32, i32* %9, align 4
  %108 = icmp slt i32 %107, 5
  br i1 %108, label %109, label %122

109:                                              ; preds = %106
  %110 = load i32, i32* %9, align 4
  %111 = getelementptr inbounds [5 x %struct.record], [5 x %struct.record]* %7, i32 0, i32 %110
  %112 = getelementptr inbounds %struct.record, %struct.record* %111, i32 0, i32 0
  %113 = load i8*, i8** %112, align 16
  %114 = load i32, i32* %9, align 4
  %115 = icmp eq i32 %114, 4
  %116 = zext i1 %115 to i64
  %117 = select i1 %115, i32 10, i32 32
  %118 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([5 x i8], [5 x i8]* @.str.8, i32 0, i32 0), i8* noundef %113, i32 noundef %117)
  br label %119

119:                                              ; preds = %109
  %120 = load i32, i32* %9, align 4
  %121 = add nsw i32 %120, 1
  store i32 %121, i32* %9, align 4
  br label %106, !llvm.loop !6

122:                                              ; preds = %106
  ret i32 0
}

; Function Attrs: noinline nounwind optnone
define internal i32 @next() #0 {
  %1 = load i32, i32* @seed, align 4
  %2 = mul i32 %1, 1103515245
  %3 = add i32 %2, 12345
  store i32 %3, i32* @seed, align 4
  %4 = lshr i32 %3, 8
  ret i32 %4
}

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i32(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i32, i1 immarg) #1

; Function Attrs: noinline nounwind optnone
define internal void @sort(i8* noundef %0, i32 noundef %1, i32 noundef %2, i32 (i8*, i8*)* noundef %3) #0 {
  %5 = alloca i8*, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32 (i8*, i8*)*, align 4
  %9 = alloca i8*, align 4
  %10 = alloca i8*, align 4
  %11 = alloca i8*, align 4
  %12 = alloca i32, align 4
  store i8* %0, i8** %5, align 4
  store i32 %1, i32* %6, align 4
  store i32 %2, i32* %7, align 4
  store i32 (i8*, i8*)* %3, i32 (i8*, i8*)** %8, align 4
  br label %13

13:                                               ; preds = %100, %4
  %14 = load i32, i32* %6, align 4
  %15 = icmp sgt i32 %14, 1
  br i1 %15, label %16, label %101

16:                                               ; preds = %13
  %17 = load i8*, i8** %5, align 4
  %18 = load i32, i32* %6, align 4
  %19 = sdiv i32 %18, 2
  %20 = load i32, i32* %7, align 4
  %21 = mul nsw i32 %19, %20
  %22 = getelementptr inbounds i8, i8* %17, i32 %21
  store i8* %22, i8** %9, align 4
  %23 = load i8*, i8** %5, align 4
  store i8* %23, i8** %10, align 4
  %24 = load i8*, i8** %9, align 4
  %25 = load i8*, i8** %5, align 4
  %26 = load i32, i32* %6, align 4
  %27 = sub nsw i32 %26, 1
  %28 = load i32, i32* %7, align 4
  %29 = mul nsw i32 %27, %28
  %30 = getelementptr inbounds i8, i8* %25, i32 %29
  %31 = load i32, i32* %7, align 4
  call void @swap(i8* noundef %24, i8* noundef %30, i32 noundef %31)
  %32 = load i8*, i8** %5, align 4
  %33 = load i32, i32* %6, align 4
  %34 = sub nsw i32 %33, 1
  %35 = load i32, i32* %7, align 4
  %36 = mul nsw i32 %34, %35
  %37 = getelementptr inbounds i8, i8* %32, i32 %36
  store i8* %37, i8** %9, align 4
  %38 = load i8*, i8** %5, align 4
  store i8* %38, i8** %11, align 4
  br label %39

39:                                               ; preds = %57, %16
  %40 = load i8*, i8** %11, align 4
  %41 = load i8*, i8** %9, align 4
  %42 = icmp ult i8* %40, %41
  br i1 %42, label %43, label %61

43:                                               ; preds = %39
  %44 = load i32 (i8*, i8*)*, i32 (i8*, i8*)** %8, align 4
  %45 = load i8*, i8** %11, align 4
  %46 = load i8*, i8** %9, align 4
  %47 = call i32 %44(i8* noundef %45, i8* noundef %46)
  %48 = icmp slt i32 %47, 0
  br i1 %48, label %49, label %56

49:                                               ; preds = %43
  %50 = load i8*, i8** %11, align 4
  %51 = load i8*, i8** %10, align 4
  %52 = load i32, i32* %7, align 4
  call void @swap(i8* noundef %50, i8* noundef %51, i32 noundef %52)
  %53 = load i32, i32* %7, align 4
  %54 = load i8*, i8** %10, align 4
  %55 = getelementptr inbounds i8, i8* %54, i32 %53
  store i8* %55, i8** %10, align 4
  br label %56

56:                                               ; preds = %49, %43
  br label %57

57:                                               ; preds = %56
  %58 = load i32, i32* %7, align 4
  %59 = load i8*, i8** %11, align 4
  %60 = getelementptr inbounds i8, i8* %59, i32 %58
  store i8* %60, i8** %11, align 4
  br label %39, !llvm.loop !7

61:                                               ; preds = %39
  %62 = load i8*, i8** %10, align 4
  %63 = load i8*, i8** %9, align 4
  %64 = load i32, i32* %7, align 4
  call void @swap(i8* noundef %62, i8* noundef %63, i32 noundef %64)
  %65 = load i8*, i8** %10, align 4
  %66 = load i8*, i8** %5, align 4
  %67 = ptrtoint i8* %65 to i32
  %68 = ptrtoint i8* %66 to i32
  %69 = sub i32 %67, %68
  %70 = load i32, i32* %7, align 4
  %71 = sdiv i32 %69, %70
  store i32 %71, i32* %12, align 4
  %72 = load i32, i32* %12, align 4
  %73 = load i32, i32* %6, align 4
  %74 = load i32, i32* %12, align 4
  %75 = sub nsw i32 %73, %74
  %76 = icmp slt i32 %72, %75
  br i1 %76, label %77, label %89

77:                                               ; preds = %61
  %78 = load i8*, i8** %5, align 4
  %79 = load i32, i32* %12, align 4
  %80 = load i32, i32* %7, align 4
  %81 = load i32 (i8*, i8*)*, i32 (i8*, i8*)** %8, align 4
  call void @sort(i8* noundef %78, i32 noundef %79, i32 noundef %80, i32 (i8*, i8*)* noundef %81)
  %82 = load i8*, i8** %10, align 4
  %83 = load i32, i32* %7, align 4
  %84 = getelementptr inbounds i8, i8* %82, i32 %83
  store i8* %84, i8** %5, align 4
  %85 = load i32, i32* %12, align 4
  %86 = add nsw i32 %85, 1
  %87 = load i32, i32* %6, align 4
  %88 = sub nsw i32 %87, %86
  store i32 %88, i32* %6, align 4
  br label %100

89:                                               ; preds = %61
  %90 = load i8*, i8** %10, align 4
  %91 = load i32, i32* %7, align 4
  %92 = getelementptr inbounds i8, i8* %90, i32 %91
  %93 = load i32, i32* %6, align 4
  %94 = load i32, i32* %12, align 4
  %95 = sub nsw i32 %93, %94
  %96 = sub nsw i32 %95, 1
  %97 = load i32, i32* %7, align 4
  %98 = load i32 (i8*, i8*)*, i32 (i8*, i8*)** %8, align 4
  call void @sort(i8* noundef %92, i32 noundef %96, i32 noundef %97, i32 (i8*, i8*)* noundef %98)
  %99 = load i32, i32* %12, align 4
  store i32 %99, i32* %6, align 4
  br label %100

100:                                              ; preds = %89, %77
  br label %13, !llvm.loop !8

101:                                              ; preds = %13
  ret void
}

; Function Attrs: noinline nounwind optnone
define internal i32 @by_int(i8* noundef %0, i8* noundef %1) #0 {
  %3 = alloca i8*, align 4
  %4 = alloca i8*, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i8* %0, i8** %3, align 4
  store i8* %1, i8** %4, align 4
  %7 = load i8*, i8** %3, align 4
  %8 = bitcast i8* %7 to i32*
  %9 = load i32, i32* %8, align 4
  store i32 %9, i32* %5, align 4
  %10 = load i8*, i8** %4, align 4
  %11 = bitcast i8* %10 to i32*
  %12 = load i32, i32* %11, align 4
  store i32 %12, i32* %6, align 4
  %13 = load i32, i32* %5, align 4
  %14 = load i32, i32* %6, align 4
  %15 = icmp sgt i32 %13, %14
  %16 = zext i1 %15 to i32
  %17 = load i32, i32* %5, align 4
  %18 = load i32, i32* %6, align 4
  %19 = icmp slt i32 %17, %18
  %20 = zext i1 %19 to i32
  %21 = sub nsw i32 %16, %20
  ret i32 %21
}

declare void @qsort(i8* noundef, i32 noundef, i32 noundef, i32 (i8*, i8*)* noundef) #2

declare i32 @printf(i8* noundef, ...) #2

; Function Attrs: noinline nounwind optnone
define internal i32 @by_double_down(i8* noundef %0, i8* noundef %1) #0 {
  %3 = alloca i8*, align 4
  %4 = alloca i8*, align 4
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  store i8* %0, i8** %3, align 4
  store i8* %1, i8** %4, align 4
  %7 = load i8*, i8** %3, align 4
  %8 = bitcast i8* %7 to double*
  %9 = load double, double* %8, align 8
  store double %9, double* %5, align 8
  %10 = load i8*, i8** %4, align 4
  %11 = bitcast i8* %10 to double*
  %12 = load double, double* %11, align 8
  store double %12, double* %6, align 8
  %13 = load double, double* %5, align 8
  %14 = load double, double* %6, align 8
  %15 = fcmp olt double %13, %14
  %16 = zext i1 %15 to i32
  %17 = load double, double* %5, align 8
  %18 = load double, double* %6, align 8
  %19 = fcmp ogt double %17, %18
  %20 = zext i1 %19 to i32
  %21 = sub nsw i32 %16, %20
  ret i32 %21
}

; Function Attrs: noinline nounwind optnone
define internal i32 @by_name(i8* noundef %0, i8* noundef %1) #0 {
  %3 = alloca i8*, align 4
  %4 = alloca i8*, align 4
  store i8* %0, i8** %3, align 4
  store i8* %1, i8** %4, align 4
  %5 = load i8*, i8** %3, align 4
  %6 = bitcast i8* %5 to %struct.record*
  %7 = getelementptr inbounds %struct.record, %struct.record* %6, i32 0, i32 0
  %8 = load i8*, i8** %7, align 8
  %9 = load i8*, i8** %4, align 4
  %10 = bitcast i8* %9 to %struct.record*
  %11 = getelementptr inbounds %struct.record, %struct.record* %10, i32 0, i32 0
  %12 = load i8*, i8** %11, align 8
  %13 = call i32 @strcmp(i8* noundef %8, i8* noundef %12)
  ret i32 %13
}

; Function Attrs: noinline nounwind optnone
define internal i32 @by_key(i8* noundef %0, i8* noundef %1) #0 {
  %3 = alloca i8*, align 4
  %4 = alloca i8*, align 4
  store i8* %0, i8** %3, align 4
  store i8* %1, i8** %4, align 4
  %5 = load i8*, i8** %3, align 4
  %6 = bitcast i8* %5 to %struct.record*
  %7 = getelementptr inbounds %struct.record, %struct.record* %6, i32 0, i32 1
  %8 = load i32, i32* %7, align 4
  %9 = load i8*, i8** %4, align 4
  %10 = bitcast i8* %9 to %struct.record*
  %11 = getelementptr inbounds %struct.record, %struct.record* %10, i32 0, i32 1
  %12 = load i32, i32* %11, align 4
  %13 = sub nsw i32 %8, %12
  ret i32 %13
}

; Function Attrs: noinline nounwind optnone
define internal void @swap(i8* noundef %0, i8* noundef %1, i32 noundef %2) #0 {
  %4 = alloca i8*, align 4
  %5 = alloca i8*, align 4
  %6 = alloca i32, align 4
  %7 = alloca i8, align 1
  store i8* %0, i8** %4, align 4
  store i8* %1, i8** %5, align 4
  store i32 %2, i32* %6, align 4
  br label %8

8:                                                ; preds = %12, %3
  %9 = load i32, i32* %6, align 4
  %10 = add nsw i32 %9, -1
  store i32 %10, i32* %6, align 4
  %11 = icmp ne i32 %9, 0
  br i1 %11, label %12, label %22

12:                                               ; preds = %8
  %13 = load i8*, i8** %4, align 4
  %14 = load i8, i8* %13, align 1
  store i8 %14, i8* %7, align 1
  %15 = load i8*, i8** %5, align 4
  %16 = load i8, i8* %15, align 1
  %17 = load i8*, i8** %4, align 4
  %18 = getelementptr inbounds i8, i8* %17, i32 1
  store i8* %18, i8** %4, align 4
  store i8 %16, i8* %17, align 1
  %19 = load i8, i8* %7, align 1
  %20 = load i8*, i8** %5, align 4
  %21 = getelementptr inbounds i8, i8* %20, i32 1
  store i8* %21, i8** %5, align 4
  store i8 %19, i8* %20, align 1
  br label %8, !llvm.loop !9

22:                                               ; preds = %8
  ret void
}

declare i32 @strcmp(i8* noundef, i8* noundef) #2

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
!8 = distinct !{!8, !2}
!9 = distinct !{!9, !2}
