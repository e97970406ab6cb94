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
@seed = internal unnamed_addr global i32 12345, align 4
@llvm.used = appending global [1 x i8*] [i8* bitcast (i32 ()* @__main_void to i8*)], section "llvm.metadata"

@__main_void = alias i32 (), i32 ()* @main

; Function Attrs: nounwind
define hidden i32 @main() #0 {
  %1 = alloca [5 x %struct.record], align 16
  %2 = load i32, i32* @seed, align 4, !tbaa !1
  br label %8

3:                                                ; preds = %8
  store i32 %19, i32* @seed, align 4, !tbaa !1
  tail call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 16 dereferenceable(80000) bitcast ([20000 x i32]* @copy to i8*), i8* noundef nonnull align 16 dereferenceable(80000) bitcast ([20000 x i32]* @numbers to i8*), i32 80000, i1 false)
  tail call fastcc void @sort(i8* noundef bitcast ([20000 x i32]* @numbers to i8*), i32 noundef 20000, i32 noundef 4, i32 (i8*, i8*)* noundef nonnull @by_int)
  tail call void @qsort(i8* noundef bitcast ([20000 x i32]* @copy to i8*), i32 noundef 20000, i32 noundef 4, i32 (i8*, i8*)* noundef nonnull @by_int) #8
  %4 = load i32, i32* getelementptr inbounds ([20000 x i32], [20000 x i32]* @numbers, i32 0, i32 0), align 16, !tbaa !1
  %5 = load i32, i32* getelementptr inbounds ([20000 x i32], [20000 x i32]* @copy, i32 0, i32 0), align 16, !tbaa !1
  %6 = icmp eq i32 %4, %5
  %7 = zext i1 %6 to i32
  br label %31

8:                                                ; preds = %8, %0
  %9 = phi i32 [ 0, %0 ], [ %24, %8 ]
  %10 = phi i32 [ %2, %0 ], [ %19, %8 ]
  %11 = mul i32 %10, 1103515245
  %12 = add i32 %11, 12345
  %13 = lshr i32 %12, 8
  %14 = urem i32 %13, 100000
  %15 = add nsw i32 %14, -50000
  %16 = getelementptr inbounds [20000 x i32], [20000 x i32]* @numbers, i32 0, i32 %9
  store i32 %15, i32* %16, align 8, !tbaa !1
  %17 = or i32 %9, 1
  %18 = mul i32 %12, 1103515245
  %19 = add i32 %18, 12345
  %20 = lshr i32 %19, 8
  %21 = urem i32 %20, 100000
  %22 = add nsw i32 %21, -50000
  %23 = getelementptr inbounds [20000 x i32], [20000 x i32]* @numbers, i32 0, i32 %17
  store i32 %22, i32* %23, align 4, !tbaa !1
  %24 = add nuw nsw i32 %9, 2
  %25 = icmp eq i32 %24, 20000
  br i1 %25, label %3, label %8, !llvm.loop !5

26:                                               ; preds = %31
  %27 = load i32, i32* getelementptr inbounds ([20000 x i32], [20000 x i32]* @numbers, i32 0, i32 10000), align 16, !tbaa !1
  %28 = load i32, i32* getelementptr inbounds ([20000 x i32], [20000 x i32]* @numbers, i32 0, i32 19999), align 4, !tbaa !1
  %29 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([16 x i8], [16 x i8]* @.str, i32 0, i32 0), i32 noundef %41, i32 noundef %47, i32 noundef %4, i32 noundef %27, i32 noundef %28)
  %30 = load i32, i32* @seed, align 4, !tbaa !1
  br label %115

31:                                               ; preds = %50, %3
  %32 = phi i32 [ 1, %3 ], [ %63, %50 ]
  %33 = phi i32 [ 1, %3 ], [ %62, %50 ]
  %34 = phi i32 [ %7, %3 ], [ %57, %50 ]
  %35 = getelementptr inbounds [20000 x i32], [20000 x i32]* @numbers, i32 0, i32 %32
  %36 = load i32, i32* %35, align 4, !tbaa !1
  %37 = getelementptr inbounds [20000 x i32], [20000 x i32]* @copy, i32 0, i32 %32
  %38 = load i32, i32* %37, align 4, !tbaa !1
  %39 = icmp eq i32 %36, %38
  %40 = zext i1 %39 to i32
  %41 = and i32 %34, %40
  %42 = add nsw i32 %32, -1
  %43 = getelementptr inbounds [20000 x i32], [20000 x i32]* @numbers, i32 0, i32 %42
  %44 = load i32, i32* %43, align 4, !tbaa !1
  %45 = icmp sle i32 %44, %36
  %46 = zext i1 %45 to i32
  %47 = and i32 %33, %46
  %48 = add nuw nsw i32 %32, 1
  %49 = icmp eq i32 %48, 20000
  br i1 %49, label %26, label %50, !llvm.loop !7

50:                                               ; preds = %31
  %51 = getelementptr inbounds [20000 x i32], [20000 x i32]* @numbers, i32 0, i32 %48
  %52 = load i32, i32* %51, align 4, !tbaa !1
  %53 = getelementptr inbounds [20000 x i32], [20000 x i32]* @copy, i32 0, i32 %48
  %54 = load i32, i32* %53, align 4, !tbaa !1
  %55 = icmp eq i32 %52, %54
  %56 = zext i1 %55 to i32
  %57 = and i32 %41, %56
  %58 = getelementptr inbounds [20000 x i32], [20000 x i32]* @numbers, i32 0, i32 %32
  %59 = load i32, i32* %58, align 4, !tbaa !1
  %60 = icmp sle i32 %59, %52
  %61 = zext i1 %60 to i32
  %62 = and i32 %47, %61
  %63 = add nuw nsw i32 %32, 2
  br label %31

64:                                               ; preds = %115
  store i32 %126, i32* @seed, align 4, !tbaa !1
  tail call fastcc void @sort(i8* noundef bitcast ([5000 x double]* @reals to i8*), i32 noundef 5000, i32 noundef 8, i32 (i8*, i8*)* noundef nonnull @by_double_down)
  %65 = load double, double* getelementptr inbounds ([5000 x double], [5000 x double]* @reals, i32 0, i32 0), align 16, !tbaa !9
  %66 = load double, double* getelementptr inbounds ([5000 x double], [5000 x double]* @reals, i32 0, i32 2500), align 16, !tbaa !9
  %67 = load double, double* getelementptr inbounds ([5000 x double], [5000 x double]* @reals, i32 0, i32 4999), align 8, !tbaa !9
  %68 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([16 x i8], [16 x i8]* @.str.1, i32 0, i32 0), double noundef %65, double noundef %66, double noundef %67)
  %69 = bitcast [5 x %struct.record]* %1 to i8*
  call void @llvm.lifetime.start.p0i8(i64 80, i8* nonnull %69) #8
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 16 dereferenceable(80) %69, i8* noundef nonnull align 16 dereferenceable(80) bitcast ([5 x %struct.record]* @__const.main.records to i8*), i32 80, i1 false)
  call fastcc void @sort(i8* noundef nonnull %69, i32 noundef 5, i32 noundef 16, i32 (i8*, i8*)* noundef nonnull @by_name)
  %70 = getelementptr inbounds [5 x %struct.record], [5 x %struct.record]* %1, i32 0, i32 0, i32 0
  %71 = load i8*, i8** %70, align 16, !tbaa !11
  %72 = getelementptr inbounds [5 x %struct.record], [5 x %struct.record]* %1, i32 0, i32 0, i32 1
  %73 = load i32, i32* %72, align 4, !tbaa !14
  %74 = getelementptr inbounds [5 x %struct.record], [5 x %struct.record]* %1, i32 0, i32 0, i32 2
  %75 = load double, double* %74, align 8, !tbaa !15
  %76 = call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([10 x i8], [10 x i8]* @.str.7, i32 0, i32 0), i8* noundef %71, i32 noundef %73, double noundef %75)
  %77 = getelementptr inbounds [5 x %struct.record], [5 x %struct.record]* %1, i32 0, i32 1, i32 0
  %78 = load i8*, i8** %77, align 16, !tbaa !11
  %79 = getelementptr inbounds [5 x %struct.record], [5 x %struct.record]* %1, i32 0, i32 1, i32 1
  %80 = load i32, i32* %79, align 4, !tbaa !14
  %81 = getelementptr inbounds [5 x %struct.record], [5 x %struct.record]* %1, i32 0, i32 1, i32 2
  %82 = load double, double* %81, align 8, !tbaa !15
  %83 = call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([10 x i8], [10 x i8]* @.str.7, i32 0, i32 0), i8* noundef %78, i32 noundef %80, double noundef %82)
  %84 = getelementptr inbounds [5 x %struct.record], [5 x %struct.record]* %1, i32 0, i32 2, i32 0
  %85 = load i8*, i8** %84, align 16, !tbaa !11
  %86 = getelementptr inbounds [5 x %struct.record], [5 x %struct.record]* %1, i32 0, i32 2, i32 1
  %87 = load i32, i32* %86, align 4, !tbaa !14
  %88 = getelementptr inbounds [5 x %struct.record], [5 x %struct.record]* %1, i32 0, i32 2, i32 2
  %89 = load double, double* %88, align 8, !tbaa !15
  %90 = call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([10 x i8], [10 x i8]* @.str.7, i32 0, i32 0), i8* noundef %85, i32 noundef %87, double noundef %89)
  %91 = getelementptr inbounds [5 x %struct.record], [5 x %struct.record]* %1, i32 0, i32 3, i32 0
  %92 = load i8*, i8** %91, align 16, !tbaa !11
  %93 = getelementptr inbounds [5 x %struct.record], [5 x %struct.record]* %1, i32 0, i32 3, i32 1
  %94 = load i32, i32* %93, align 4, !tbaa !14
  %95 = getelementptr inbounds [5 x %struct.record], [5 x %struct.record]* %1, i32 0, i32 3, i32 2
  %96 = load double, double* %95, align 8, !tbaa !15
  %97 = call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([10 x i8], [10 x i8]* @.str.7, i32 0, i32 0), i8* noundef %92, i32 noundef %94, double noundef %96)
  %98 = getelementptr inbounds [5 x %struct.record], [5 x %struct.record]* %1, i32 0, i32 4, i32 0
  %99 = load i8*, i8** %98, align 16, !tbaa !11
  %100 = getelementptr inbounds [5 x %struct.record], [5 x %struct.record]* %1, i32 0, i32 4, i32 1
  %101 = load i32, i32* %100, align 4, !tbaa !14
  %102 = getelementptr inbounds [5 x %struct.record], [5 x %struct.record]* %1, i32 0, i32 4, i32 2
  %103 = load double, double* %102, align 8, !tbaa !15
  %104 = call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([10 x i8], [10 x i8]* @.str.7, i32 0, i32 0), i8* noundef %99, i32 noundef %101, double noundef %103)
  call void @qsort(i8* noundef nonnull %69, i32 noundef 5, i32 noundef 16, i32 (i8*, i8*)* noundef nonnull @by_key) #8
  %105 = load i8*, i8** %70, align 16, !tbaa !11
  %106 = call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([5 x i8], [5 x i8]* @.str.8, i32 0, i32 0), i8* noundef %105, i32 noundef 32)
  %107 = load i8*, i8** %77, align 16, !tbaa !11
  %108 = call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([5 x i8], [5 x i8]* @.str.8, i32 0, i32 0), i8* noundef %107, i32 noundef 32)
  %109 = load i8*, i8** %84, align 16, !tbaa !11
  %110 = call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([5 x i8], [5 x i8]* @.str.8, i32 0, i32 0), i8* noundef %109, i32 noundef 32)
  %111 = load i8*, i8** %91, align 16, !tbaa !11
  %112 = call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([5 x i8], [5 x i8]* @.str.8, i32 0, i32 0), i8* noundef %111, i32 noundef 32)
  %113 = load i8*, i8** %98, align 16, !tbaa !11
  %114 = call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([5 x i8], [5 x i8]* @.str.8, i32 0, i32 0), i8* noundef %113, i32 noundef 10)
  call void @llvm.lifetime.end.p0i8(i64 80, i8* nonnull %69) #8
  ret i32 0

115:                                              ; preds = %115, %26
  %116 = phi i32 [ 0, %26 ], [ %131, %115 ]
  %117 = phi i32 [ %30, %26 ], [ %126, %115 ]
  %118 = mul i32 %117, 1103515245
  %119 = add i32 %118, 12345
  %120 = lshr i32 %119, 8
  %121 = uitofp i32 %120 to double
  %122 = fdiv double %121, 1.000000e+03
  %123 = getelementptr inbounds [5000 x double], [5000 x double]* @reals, i32 0, i32 %116
  store double %122, double* %123, align 16, !tbaa !9
  %124 = or i32 %116, 1
  %125 = mul i32 %119, 1103515245
  %126 = add i32 %125, 12345
  %127 = lshr i32 %126, 8
  %128 = uitofp i32 %127 to double
  %129 = fdiv double %128, 1.000000e+03
  %130 = getelementptr inbounds [5000 x double], [5000 x double]* @reals, i32 0, i32 %124
  store double %129, double* %130, align 8, !tbaa !9
  %131 = add nuw nsw i32 %116, 2
  %132 = icmp eq i32 %131, 5000
  br i1 %132, label %64, label %115, !llvm.loop !16
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i32(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i32, i1 immarg) #2

; Function Attrs: nounwind
define internal fastcc void @sort(i8* noundef %0, i32 noundef %1, i32 noundef %2, i32 (i8*, i8*)* noundef %3) unnamed_addr #0 {
  %5 = icmp sgt i32 %1, 1
  br i1 %5, label %6, label %179

6:                                                ; preds = %4
  %7 = icmp eq i32 %2, 0
  %8 = add i32 %2, -1
  %9 = and i32 %2, 3
  %10 = icmp eq i32 %9, 0
  %11 = icmp ult i32 %8, 3
  %12 = and i32 %2, 3
  %13 = icmp eq i32 %12, 0
  %14 = icmp ult i32 %8, 3
  %15 = and i32 %2, 3
  %16 = icmp eq i32 %15, 0
  %17 = icmp ult i32 %8, 3
  br label %18

18:                                               ; preds = %6, %175
  %19 = phi i8* [ %0, %6 ], [ %177, %175 ]
  %20 = phi i32 [ %1, %6 ], [ %176, %175 ]
  %21 = add nsw i32 %20, -1
  %22 = mul nsw i32 %21, %2
  %23 = getelementptr i8, i8* %19, i32 %22
  br i1 %7, label %109, label %24

24:                                               ; preds = %18
  %25 = lshr i32 %20, 1
  %26 = mul nsw i32 %25, %2
  %27 = getelementptr i8, i8* %19, i32 %26
  br i1 %10, label %40, label %28

28:                                               ; preds = %24, %28
  %29 = phi i8* [ %36, %28 ], [ %27, %24 ]
  %30 = phi i32 [ %33, %28 ], [ %2, %24 ]
  %31 = phi i8* [ %37, %28 ], [ %23, %24 ]
  %32 = phi i32 [ %38, %28 ], [ 0, %24 ]
  %33 = add nsw i32 %30, -1
  %34 = load i8, i8* %29, align 1, !tbaa !17
  %35 = load i8, i8* %31, align 1, !tbaa !17
  %36 = getelementptr inbounds i8, i8* %29, i32 1
  store i8 %35, i8* %29, align 1, !tbaa !17
  %37 = getelementptr inbounds i8, i8* %31, i32 1
  store i8 %34, i8* %31, align 1, !tbaa !17
  %38 = add i32 %32, 1
  %39 = icmp eq i32 %38, %9
  br i1 %39, label %40, label %28, !llvm.loop !18

40:                                               ; preds = %28, %24
  %41 = phi i8* [ %27, %24 ], [ %36, %28 ]
  %42 = phi i32 [ %2, %24 ], [ %33, %28 ]
  %43 = phi i8* [ %23, %24 ], [ %37, %28 ]
  br i1 %11, label %66, label %44

44:                                               ; preds = %40, %44
  %45 = phi i8* [ %63, %44 ], [ %41, %40 ]
  %46 = phi i32 [ %60, %44 ], [ %42, %40 ]
  %47 = phi i8* [ %64, %44 ], [ %43, %40 ]
  %48 = load i8, i8* %45, align 1, !tbaa !17
  %49 = load i8, i8* %47, align 1, !tbaa !17
  %50 = getelementptr inbounds i8, i8* %45, i32 1
  store i8 %49, i8* %45, align 1, !tbaa !17
  %51 = getelementptr inbounds i8, i8* %47, i32 1
  store i8 %48, i8* %47, align 1, !tbaa !17
  %52 = load i8, i8* %50, align 1, !tbaa !17
  %53 = load i8, i8* %51, align 1, !tbaa !17
  %54 = getelementptr inbounds i8, i8* %45, i32 2
  store i8 %53, i8* %50, align 1, !tbaa !17
  %55 = getelementptr inbounds i8, i8* %47, i32 2
  store i8 %52, i8* %51, align 1, !tbaa !17
  %56 = load i8, i8* %54, align 1, !tbaa !17
  %57 = load i8, i8* %55, align 1, !tbaa !17
  %58 = getelementptr inbounds i8, i8* %45, i32 3
  store i8 %57, i8* %54, align 1, !tbaa !17
  %59 = getelementptr inbounds i8, i8* %47, i32 3
  store i8 %56, i8* %55, align 1, !tbaa !17
  %60 = add nsw i32 %46, -4
  %61 = load i8, i8* %58, align 1, !tbaa !17
  %62 = load i8, i8* %59, align 1, !tbaa !17
  %63 = getelementptr inbounds i8, i8* %45, i32 4
  store i8 %62, i8* %58, align 1, !tbaa !17
  %64 = getelementptr inbounds i8, i8* %47, i32 4
  store i8 %61, i8* %59, align 1, !tbaa !17
  %65 = icmp eq i32 %60, 0
  br i1 %65, label %66, label %44, !llvm.loop !20

66:                                               ; preds = %44, %40
  %67 = icmp sgt i32 %22, 0
  br i1 %67, label %117, label %68

68:                                               ; preds = %164, %66
  %69 = phi i8* [ %19, %66 ], [ %165, %164 ]
  br i1 %7, label %109, label %70

70:                                               ; preds = %68
  br i1 %16, label %83, label %71

71:                                               ; preds = %70, %71
  %72 = phi i8* [ %79, %71 ], [ %69, %70 ]
  %73 = phi i32 [ %76, %71 ], [ %2, %70 ]
  %74 = phi i8* [ %80, %71 ], [ %23, %70 ]
  %75 = phi i32 [ %81, %71 ], [ 0, %70 ]
  %76 = add nsw i32 %73, -1
  %77 = load i8, i8* %72, align 1, !tbaa !17
  %78 = load i8, i8* %74, align 1, !tbaa !17
  %79 = getelementptr inbounds i8, i8* %72, i32 1
  store i8 %78, i8* %72, align 1, !tbaa !17
  %80 = getelementptr inbounds i8, i8* %74, i32 1
  store i8 %77, i8* %74, align 1, !tbaa !17
  %81 = add i32 %75, 1
  %82 = icmp eq i32 %81, %15
  br i1 %82, label %83, label %71, !llvm.loop !21

83:                                               ; preds = %71, %70
  %84 = phi i8* [ %69, %70 ], [ %79, %71 ]
  %85 = phi i32 [ %2, %70 ], [ %76, %71 ]
  %86 = phi i8* [ %23, %70 ], [ %80, %71 ]
  br i1 %17, label %109, label %87

87:                                               ; preds = %83, %87
  %88 = phi i8* [ %106, %87 ], [ %84, %83 ]
  %89 = phi i32 [ %103, %87 ], [ %85, %83 ]
  %90 = phi i8* [ %107, %87 ], [ %86, %83 ]
  %91 = load i8, i8* %88, align 1, !tbaa !17
  %92 = load i8, i8* %90, align 1, !tbaa !17
  %93 = getelementptr inbounds i8, i8* %88, i32 1
  store i8 %92, i8* %88, align 1, !tbaa !17
  %94 = getelementptr inbounds i8, i8* %90, i32 1
  store i8 %91, i8* %90, align 1, !tbaa !17
  %95 = load i8, i8* %93, align 1, !tbaa !17
  %96 = load i8, i8* %94, align 1, !tbaa !17
  %97 = getelementptr inbounds i8, i8* %88, i32 2
  store i8 %96, i8* %93, align 1, !tbaa !17
  %98 = getelementptr inbounds i8, i8* %90, i32 2
  store i8 %95, i8* %94, align 1, !tbaa !17
  %99 = load i8, i8* %97, align 1, !tbaa !17
  %100 = load i8, i8* %98, align 1, !tbaa !17
  %101 = getelementptr inbounds i8, i8* %88, i32 3
  store i8 %100, i8* %97, align 1, !tbaa !17
  %102 = getelementptr inbounds i8, i8* %90, i32 3
  store i8 %99, i8* %98, align 1, !tbaa !17
  %103 = add nsw i32 %89, -4
  %104 = load i8, i8* %101, align 1, !tbaa !17
  %105 = load i8, i8* %102, align 1, !tbaa !17
  %106 = getelementptr inbounds i8, i8* %88, i32 4
  store i8 %105, i8* %101, align 1, !tbaa !17
  %107 = getelementptr inbounds i8, i8* %90, i32 4
  store i8 %104, i8* %102, align 1, !tbaa !17
  %108 = icmp eq i32 %103, 0
  br i1 %108, label %109, label %87, !llvm.loop !20

109:                                              ; preds = %83, %87, %18, %68
  %110 = phi i8* [ %69, %68 ], [ %19, %18 ], [ %69, %87 ], [ %69, %83 ]
  %111 = ptrtoint i8* %110 to i32
  %112 = ptrtoint i8* %19 to i32
  %113 = sub i32 %111, %112
  %114 = sdiv i32 %113, %2
  %115 = sub nsw i32 %20, %114
  %116 = icmp slt i32 %114, %115
  br i1 %116, label %168, label %172

117:                                              ; preds = %66, %164
  %118 = phi i8* [ %166, %164 ], [ %19, %66 ]
  %119 = phi i8* [ %165, %164 ], [ %19, %66 ]
  %120 = tail call i32 %3(i8* noundef %118, i8* noundef nonnull %23) #8, !callees !22
  %121 = icmp slt i32 %120, 0
  br i1 %121, label %122, label %164

122:                                              ; preds = %117
  br i1 %7, label %162, label %123

123:                                              ; preds = %122
  br i1 %13, label %136, label %124

124:                                              ; preds = %123, %124
  %125 = phi i8* [ %132, %124 ], [ %118, %123 ]
  %126 = phi i32 [ %129, %124 ], [ %2, %123 ]
  %127 = phi i8* [ %133, %124 ], [ %119, %123 ]
  %128 = phi i32 [ %134, %124 ], [ 0, %123 ]
  %129 = add nsw i32 %126, -1
  %130 = load i8, i8* %125, align 1, !tbaa !17
  %131 = load i8, i8* %127, align 1, !tbaa !17
  %132 = getelementptr inbounds i8, i8* %125, i32 1
  store i8 %131, i8* %125, align 1, !tbaa !17
  %133 = getelementptr inbounds i8, i8* %127, i32 1
  store i8 %130, i8* %127, align 1, !tbaa !17
  %134 = add i32 %128, 1
  %135 = icmp eq i32 %134, %12
  br i1 %135, label %136, label %124, !llvm.loop !23

136:                                              ; preds = %124, %123
  %137 = phi i8* [ %118, %123 ], [ %132, %124 ]
  %138 = phi i32 [ %2, %123 ], [ %129, %124 ]
  %139 = phi i8* [ %119, %123 ], [ %133, %124 ]
  br i1 %14, label %162, label %140

140:                                              ; preds = %136, %140
  %141 = phi i8* [ %159, %140 ], [ %137, %136 ]
  %142 = phi i32 [ %156, %140 ], [ %138, %136 ]
  %143 = phi i8* [ %160, %140 ], [ %139, %136 ]
  %144 = load i8, i8* %141, align 1, !tbaa !17
  %145 = load i8, i8* %143, align 1, !tbaa !17
  %146 = getelementptr inbounds i8, i8* %141, i32 1
  store i8 %145, i8* %141, align 1, !tbaa !17
  %147 = getelementptr inbounds i8, i8* %143, i32 1
  store i8 %144, i8* %143, align 1, !tbaa !17
  %148 = load i8, i8* %146, align 1, !tbaa !17
  %149 = load i8, i8* %147, align 1, !tbaa !17
  %150 = getelementptr inbounds i8, i8* %141, i32 2
  store i8 %149, i8* %146, align 1, !tbaa !17
  %151 = getelementptr inbounds i8, i8* %143, i32 2
  store i8 %148, i8* %147, align 1, !tbaa !17
  %152 = load i8, i8* %150, align 1, !tbaa !17
  %153 = load i8, i8* %151, align 1, !tbaa !17
  %154 = getelementptr inbounds i8, i8* %141, i32 3
  store i8 %153, i8* %150, align 1, !tbaa !17
  %155 = getelementptr inbounds i8, i8* %143, i32 3
  store i8 %152, i8* %151, align 1, !tbaa !17
  %156 = add nsw i32 %142, -4
  %157 = load i8, i8* %154, align 1, !tbaa !17
  %158 = load i8, i8* %155, align 1, !tbaa !17
  %159 = getelementptr inbounds i8, i8* %141, i32 4
  store i8 %158, i8* %154, align 1, !tbaa !17
  %160 = getelementptr inbounds i8, i8* %143, i32 4
  store i8 %157, i8* %155, align 1, !tbaa !17
  %161 = icmp eq i32 %156, 0
  br i1 %161, label %162, label %140, !llvm.loop !20

162:                                              ; preds = %136, %140, %122
  %163 = getelementptr inbounds i8, i8* %119, i32 %2
  br label %164

164:                                              ; preds = %117, %162
  %165 = phi i8* [ %163, %162 ], [ %119, %117 ]
  %166 = getelementptr inbounds i8, i8* %118, i32 %2
  %167 = icmp ult i8* %166, %23
  br i1 %167, label %117, label %68, !llvm.loop !24

168:                                              ; preds = %109
  tail call fastcc void @sort(i8* noundef %19, i32 noundef %114, i32 noundef %2, i32 (i8*, i8*)* noundef %3)
  %169 = getelementptr inbounds i8, i8* %110, i32 %2
  %170 = xor i32 %114, -1
  %171 = add i32 %20, %170
  br label %175

172:                                              ; preds = %109
  %173 = getelementptr inbounds i8, i8* %110, i32 %2
  %174 = add nsw i32 %115, -1
  tail call fastcc void @sort(i8* noundef %173, i32 noundef %174, i32 noundef %2, i32 (i8*, i8*)* noundef %3)
  br label %175

175:                                              ; preds = %172, %168
  %176 = phi i32 [ %171, %168 ], [ %114, %172 ]
  %177 = phi i8* [ %169, %168 ], [ %19, %172 ]
  %178 = icmp sgt i32 %176, 1
  br i1 %178, label %18, label %179, !llvm.loop !25

179:                                              ; preds = %175, %4
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readonly willreturn
define internal i32 @by_int(i8* nocapture noundef readonly %0, i8* nocapture noundef readonly %1) #3 {
  %3 = bitcast i8* %0 to i32*
  %4 = load i32, i32* %3, align 4, !tbaa !1
  %5 = bitcast i8* %1 to i32*
  %6 = load i32, i32* %5, align 4, !tbaa !1
  %7 = icmp sgt i32 %4, %6
  %8 = zext i1 %7 to i32
  %9 = icmp slt i32 %4, %6
  %10 = sext i1 %9 to i32
  %11 = add nsw i32 %10, %8
  ret i32 %11
}

; Function Attrs: nofree
declare void @qsort(i8* noundef, i32 noundef, i32 noundef, i32 (i8*, i8*)* nocapture noundef) local_unnamed_addr #4

; Function Attrs: nofree nounwind
declare noundef i32 @printf(i8* nocapture noundef readonly, ...) local_unnamed_addr #5

; Function Attrs: mustprogress nofree norecurse nosync nounwind readonly willreturn
define internal i32 @by_double_down(i8* nocapture noundef readonly %0, i8* nocapture noundef readonly %1) #3 {
  %3 = bitcast i8* %0 to double*
  %4 = load double, double* %3, align 8, !tbaa !9
  %5 = bitcast i8* %1 to double*
  %6 = load double, double* %5, align 8, !tbaa !9
  %7 = fcmp olt double %4, %6
  %8 = zext i1 %7 to i32
  %9 = fcmp ogt double %4, %6
  %10 = sext i1 %9 to i32
  %11 = add nsw i32 %10, %8
  ret i32 %11
}

; Function Attrs: mustprogress nofree nounwind readonly willreturn
define internal i32 @by_name(i8* nocapture noundef readonly %0, i8* nocapture noundef readonly %1) #6 {
  %3 = bitcast i8* %0 to i8**
  %4 = load i8*, i8** %3, align 8, !tbaa !11
  %5 = bitcast i8* %1 to i8**
  %6 = load i8*, i8** %5, align 8, !tbaa !11
  %7 = tail call i32 @strcmp(i8* noundef nonnull dereferenceable(1) %4, i8* noundef nonnull dereferenceable(1) %6)
  ret i32 %7
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readonly willreturn
define internal i32 @by_key(i8* nocapture noundef readonly %0, i8* nocapture noundef readonly %1) #3 {
  %3 = getelementptr inbounds i8, i8* %0, i32 4
  %4 = bitcast i8* %3 to i32*
  %5 = load i32, i32* %4, align 4, !tbaa !14
  %6 = getelementptr inbounds i8, i8* %1, i32 4
  %7 = bitcast i8* %6 to i32*
  %8 = load i32, i32* %7, align 4, !tbaa !14
  %9 = sub nsw i32 %5, %8
  ret i32 %9
}

; Function Attrs: argmemonly mustprogress nofree nounwind readonly willreturn
declare i32 @strcmp(i8* nocapture noundef, i8* nocapture noundef) local_unnamed_addr #7

attributes #0 = { nounwind "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { argmemonly mustprogress nofree nounwind willreturn }
attributes #3 = { mustprogress nofree norecurse nosync nounwind readonly willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #4 = { nofree "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #5 = { nofree nounwind "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #6 = { mustprogress nofree nounwind readonly willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #7 = { argmemonly mustprogress nofree nounwind readonly willreturn "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #8 = { nounwind }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!2, !2, i64 0}
!2 = !{!"int", !3, i64 0}
!3 = !{!"omnipotent char", !4, i64 0}
!4 = !{!"Simple C/C++ TBAA"}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = distinct !{!7, !6, !8}
!8 = !{!"llvm.loop.peeled.count", i32 1}
!9 = !{!10, !10, i64 0}
!10 = !{!"double", !3, i64 0}
!11 = !{!12, !13, i64 0}
!12 = !{!"record", !13, i64 0, !2, i64 4, !10, i64 8}
!13 = !{!"any pointer", !3, i64 0}
!14 = !{!12, !2, i64 4}
!15 = !{!12, !10, i64 8}
!16 = distinct !{!16, !6}
!17 = !{!3, !3, i64 0}
!18 = distinct !{!18, !19}
!19 = !{!"llvm.loop.unroll.disable"}
!20 = distinct !{!20, !6}
!21 = distinct !{!21, !19}
!22 = !{i32 (i8*, i8*)* @by_double_down, i32 (i8*, i8*)* @by_int, i32 (i8*, i8*)* @by_name}
!23 = distinct !{!23, !19}
!24 = distinct !{!24, !6}
!25 = distinct !{!25, !6}
