source_filename = "quicksort.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

%struct.record = type { ptr, i32, double }

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
@__const.main.records = private unnamed_addr constant [5 x %struct.record] [%struct.record { ptr @.str.2, i32 5, double 5.000000e-01 }, %struct.record { ptr @.str.3, i32 3, double 1.500000e+00 }, %struct.record { ptr @.str.4, i32 9, double 2.250000e+00 }, %struct.record { ptr @.str.5, i32 1, double 1.250000e-01 }, %struct.record { ptr @.str.6, i32 7, double 3.000000e+00 }], align 16
@.str.7 = private unnamed_addr constant [10 x i8] c"%s %d %g\0A\00", align 1
@.str.8 = private unnamed_addr constant [5 x i8] c"%s%c\00", align 1
@seed = internal unnamed_addr global i32 12345, align 4

@__main_void = hidden alias i32 (), ptr @main

; Function Attrs: nounwind
define hidden noundef i32 @main() #0 {
  %1 = alloca [5 x %struct.record], align 16
  %2 = load i32, ptr @seed, align 4, !tbaa !1
  br label %8

3:                                                ; preds = %8
  store i32 %19, ptr @seed, align 4, !tbaa !1
  tail call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 16 dereferenceable(80000) @copy, ptr noundef nonnull align 16 dereferenceable(80000) @numbers, i32 80000, i1 false)
  tail call fastcc void @sort(ptr noundef nonnull @numbers, i32 noundef 20000, i32 noundef 4, ptr noundef nonnull @by_int)
  tail call void @qsort(ptr noundef nonnull @copy, i32 noundef 20000, i32 noundef 4, ptr noundef nonnull @by_int) #8
  %4 = load i32, ptr @numbers, align 16, !tbaa !1
  %5 = load i32, ptr @copy, align 16, !tbaa !1
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
  %16 = getelementptr inbounds [20000 x i32], ptr @numbers, i32 0, i32 %9
  store i32 %15, ptr %16, align 8, !tbaa !1
  %17 = or disjoint i32 %9, 1
  %18 = mul i32 %12, 1103515245
  %19 = add i32 %18, 12345
  %20 = lshr i32 %19, 8
  %21 = urem i32 %20, 100000
  %22 = add nsw i32 %21, -50000
  %23 = getelementptr inbounds [20000 x i32], ptr @numbers, i32 0, i32 %17
  store i32 %22, ptr %23, align 4, !tbaa !1
  %24 = add nuw nsw i32 %9, 2
  %25 = icmp eq i32 %24, 20000
  br i1 %25, label %3, label %8, !llvm.loop !5

26:                                               ; preds = %31
  %27 = load i32, ptr getelementptr inbounds (i8, ptr @numbers, i32 40000), align 16, !tbaa !1
  %28 = load i32, ptr getelementptr inbounds (i8, ptr @numbers, i32 79996), align 4, !tbaa !1
  %29 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %40, i32 noundef %46, i32 noundef %4, i32 noundef %27, i32 noundef %28)
  %30 = load i32, ptr @seed, align 4, !tbaa !1
  br label %109

31:                                               ; preds = %49, %3
  %32 = phi i32 [ 1, %3 ], [ %59, %49 ]
  %33 = phi i32 [ 1, %3 ], [ %58, %49 ]
  %34 = phi i32 [ %7, %3 ], [ %55, %49 ]
  %35 = getelementptr inbounds [20000 x i32], ptr @numbers, i32 0, i32 %32
  %36 = load i32, ptr %35, align 4, !tbaa !1
  %37 = getelementptr inbounds [20000 x i32], ptr @copy, i32 0, i32 %32
  %38 = load i32, ptr %37, align 4, !tbaa !1
  %39 = icmp eq i32 %36, %38
  %40 = select i1 %39, i32 %34, i32 0
  %41 = add nsw i32 %32, -1
  %42 = getelementptr inbounds [20000 x i32], ptr @numbers, i32 0, i32 %41
  %43 = load i32, ptr %42, align 4, !tbaa !1
  %44 = icmp sle i32 %43, %36
  %45 = freeze i1 %44
  %46 = select i1 %45, i32 %33, i32 0
  %47 = add nuw nsw i32 %32, 1
  %48 = icmp eq i32 %47, 20000
  br i1 %48, label %26, label %49, !llvm.loop !7

49:                                               ; preds = %31
  %50 = getelementptr inbounds [20000 x i32], ptr @numbers, i32 0, i32 %47
  %51 = load i32, ptr %50, align 4, !tbaa !1
  %52 = getelementptr inbounds [20000 x i32], ptr @copy, i32 0, i32 %47
  %53 = load i32, ptr %52, align 4, !tbaa !1
  %54 = icmp eq i32 %51, %53
  %55 = select i1 %54, i32 %40, i32 0
  %56 = icmp sle i32 %36, %51
  %57 = freeze i1 %56
  %58 = select i1 %57, i32 %46, i32 0
  %59 = add nuw nsw i32 %32, 2
  br label %31

60:                                               ; preds = %109
  store i32 %120, ptr @seed, align 4, !tbaa !1
  tail call fastcc void @sort(ptr noundef nonnull @reals, i32 noundef 5000, i32 noundef 8, ptr noundef nonnull @by_double_down)
  %61 = load double, ptr @reals, align 16, !tbaa !9
  %62 = load double, ptr getelementptr inbounds (i8, ptr @reals, i32 20000), align 16, !tbaa !9
  %63 = load double, ptr getelementptr inbounds (i8, ptr @reals, i32 39992), align 8, !tbaa !9
  %64 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, double noundef %61, double noundef %62, double noundef %63)
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %1) #8
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 16 dereferenceable(80) %1, ptr noundef nonnull align 16 dereferenceable(80) @__const.main.records, i32 80, i1 false)
  call fastcc void @sort(ptr noundef nonnull %1, i32 noundef 5, i32 noundef 16, ptr noundef nonnull @by_name)
  %65 = load ptr, ptr %1, align 16, !tbaa !11
  %66 = getelementptr inbounds i8, ptr %1, i32 4
  %67 = load i32, ptr %66, align 4, !tbaa !14
  %68 = getelementptr inbounds i8, ptr %1, i32 8
  %69 = load double, ptr %68, align 8, !tbaa !15
  %70 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, ptr noundef %65, i32 noundef %67, double noundef %69)
  %71 = getelementptr inbounds i8, ptr %1, i32 16
  %72 = load ptr, ptr %71, align 16, !tbaa !11
  %73 = getelementptr inbounds i8, ptr %1, i32 20
  %74 = load i32, ptr %73, align 4, !tbaa !14
  %75 = getelementptr inbounds i8, ptr %1, i32 24
  %76 = load double, ptr %75, align 8, !tbaa !15
  %77 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, ptr noundef %72, i32 noundef %74, double noundef %76)
  %78 = getelementptr inbounds i8, ptr %1, i32 32
  %79 = load ptr, ptr %78, align 16, !tbaa !11
  %80 = getelementptr inbounds i8, ptr %1, i32 36
  %81 = load i32, ptr %80, align 4, !tbaa !14
  %82 = getelementptr inbounds i8, ptr %1, i32 40
  %83 = load double, ptr %82, align 8, !tbaa !15
  %84 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, ptr noundef %79, i32 noundef %81, double noundef %83)
  %85 = getelementptr inbounds i8, ptr %1, i32 48
  %86 = load ptr, ptr %85, align 16, !tbaa !11
  %87 = getelementptr inbounds i8, ptr %1, i32 52
  %88 = load i32, ptr %87, align 4, !tbaa !14
  %89 = getelementptr inbounds i8, ptr %1, i32 56
  %90 = load double, ptr %89, align 8, !tbaa !15
  %91 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, ptr noundef %86, i32 noundef %88, double noundef %90)
  %92 = getelementptr inbounds i8, ptr %1, i32 64
  %93 = load ptr, ptr %92, align 16, !tbaa !11
  %94 = getelementptr inbounds i8, ptr %1, i32 68
  %95 = load i32, ptr %94, align 4, !tbaa !14
  %96 = getelementptr inbounds i8, ptr %1, i32 72
  %97 = load double, ptr %96, align 8, !tbaa !15
  %98 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, ptr noundef %93, i32 noundef %95, double noundef %97)
  call void @qsort(ptr noundef nonnull %1, i32 noundef 5, i32 noundef 16, ptr noundef nonnull @by_key) #8
  %99 = load ptr, ptr %1, align 16, !tbaa !11
  %100 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, ptr noundef %99, i32 noundef 32)
  %101 = load ptr, ptr %71, align 16, !tbaa !11
  %102 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, ptr noundef %101, i32 noundef 32)
  %103 = load ptr, ptr %78, align 16, !tbaa !11
  %104 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, ptr noundef %103, i32 noundef 32)
  %105 = load ptr, ptr %85, align 16, !tbaa !11
  %106 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, ptr noundef %105, i32 noundef 32)
  %107 = load ptr, ptr %92, align 16, !tbaa !11
  %108 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, ptr noundef %107, i32 noundef 10)
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %1) #8
  ret i32 0

109:                                              ; preds = %109, %26
  %110 = phi i32 [ 0, %26 ], [ %125, %109 ]
  %111 = phi i32 [ %30, %26 ], [ %120, %109 ]
  %112 = mul i32 %111, 1103515245
  %113 = add i32 %112, 12345
  %114 = lshr i32 %113, 8
  %115 = uitofp nneg i32 %114 to double
  %116 = fdiv double %115, 1.000000e+03
  %117 = getelementptr inbounds [5000 x double], ptr @reals, i32 0, i32 %110
  store double %116, ptr %117, align 16, !tbaa !9
  %118 = or disjoint i32 %110, 1
  %119 = mul i32 %113, 1103515245
  %120 = add i32 %119, 12345
  %121 = lshr i32 %120, 8
  %122 = uitofp nneg i32 %121 to double
  %123 = fdiv double %122, 1.000000e+03
  %124 = getelementptr inbounds [5000 x double], ptr @reals, i32 0, i32 %118
  store double %123, ptr %124, align 8, !tbaa !9
  %125 = add nuw nsw i32 %110, 2
  %126 = icmp eq i32 %125, 5000
  br i1 %126, label %60, label %109, !llvm.loop !16
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i32, i1 immarg) #2

; Function Attrs: nounwind
define internal fastcc void @sort(ptr noundef %0, i32 noundef %1, i32 noundef %2, ptr noundef %3) unnamed_addr #0 {
  %5 = icmp sgt i32 %1, 1
  br i1 %5, label %6, label %178

6:                                                ; preds = %4
  %7 = icmp eq i32 %2, 0
  %8 = and i32 %2, 3
  %9 = icmp eq i32 %8, 0
  %10 = icmp ult i32 %2, 4
  %11 = and i32 %2, 3
  %12 = icmp eq i32 %11, 0
  %13 = icmp ult i32 %2, 4
  %14 = and i32 %2, 3
  %15 = icmp eq i32 %14, 0
  %16 = icmp ult i32 %2, 4
  br label %17

17:                                               ; preds = %6, %174
  %18 = phi ptr [ %0, %6 ], [ %176, %174 ]
  %19 = phi i32 [ %1, %6 ], [ %175, %174 ]
  %20 = add nsw i32 %19, -1
  %21 = mul nsw i32 %20, %2
  %22 = getelementptr i8, ptr %18, i32 %21
  br i1 %7, label %108, label %23

23:                                               ; preds = %17
  %24 = lshr i32 %19, 1
  %25 = mul nsw i32 %24, %2
  %26 = getelementptr i8, ptr %18, i32 %25
  br i1 %9, label %39, label %27

27:                                               ; preds = %23, %27
  %28 = phi ptr [ %35, %27 ], [ %26, %23 ]
  %29 = phi i32 [ %32, %27 ], [ %2, %23 ]
  %30 = phi ptr [ %36, %27 ], [ %22, %23 ]
  %31 = phi i32 [ %37, %27 ], [ 0, %23 ]
  %32 = add nsw i32 %29, -1
  %33 = load i8, ptr %28, align 1, !tbaa !17
  %34 = load i8, ptr %30, align 1, !tbaa !17
  %35 = getelementptr inbounds i8, ptr %28, i32 1
  store i8 %34, ptr %28, align 1, !tbaa !17
  %36 = getelementptr inbounds i8, ptr %30, i32 1
  store i8 %33, ptr %30, align 1, !tbaa !17
  %37 = add i32 %31, 1
  %38 = icmp eq i32 %37, %8
  br i1 %38, label %39, label %27, !llvm.loop !18

39:                                               ; preds = %27, %23
  %40 = phi ptr [ %26, %23 ], [ %35, %27 ]
  %41 = phi i32 [ %2, %23 ], [ %32, %27 ]
  %42 = phi ptr [ %22, %23 ], [ %36, %27 ]
  br i1 %10, label %65, label %43

43:                                               ; preds = %39, %43
  %44 = phi ptr [ %62, %43 ], [ %40, %39 ]
  %45 = phi i32 [ %59, %43 ], [ %41, %39 ]
  %46 = phi ptr [ %63, %43 ], [ %42, %39 ]
  %47 = load i8, ptr %44, align 1, !tbaa !17
  %48 = load i8, ptr %46, align 1, !tbaa !17
  %49 = getelementptr inbounds i8, ptr %44, i32 1
  store i8 %48, ptr %44, align 1, !tbaa !17
  %50 = getelementptr inbounds i8, ptr %46, i32 1
  store i8 %47, ptr %46, align 1, !tbaa !17
  %51 = load i8, ptr %49, align 1, !tbaa !17
  %52 = load i8, ptr %50, align 1, !tbaa !17
  %53 = getelementptr inbounds i8, ptr %44, i32 2
  store i8 %52, ptr %49, align 1, !tbaa !17
  %54 = getelementptr inbounds i8, ptr %46, i32 2
  store i8 %51, ptr %50, align 1, !tbaa !17
  %55 = load i8, ptr %53, align 1, !tbaa !17
  %56 = load i8, ptr %54, align 1, !tbaa !17
  %57 = getelementptr inbounds i8, ptr %44, i32 3
  store i8 %56, ptr %53, align 1, !tbaa !17
  %58 = getelementptr inbounds i8, ptr %46, i32 3
  store i8 %55, ptr %54, align 1, !tbaa !17
  %59 = add nsw i32 %45, -4
  %60 = load i8, ptr %57, align 1, !tbaa !17
  %61 = load i8, ptr %58, align 1, !tbaa !17
  %62 = getelementptr inbounds i8, ptr %44, i32 4
  store i8 %61, ptr %57, align 1, !tbaa !17
  %63 = getelementptr inbounds i8, ptr %46, i32 4
  store i8 %60, ptr %58, align 1, !tbaa !17
  %64 = icmp eq i32 %59, 0
  br i1 %64, label %65, label %43, !llvm.loop !20

65:                                               ; preds = %43, %39
  %66 = icmp sgt i32 %21, 0
  br i1 %66, label %116, label %67

67:                                               ; preds = %163, %65
  %68 = phi ptr [ %18, %65 ], [ %164, %163 ]
  br i1 %7, label %108, label %69

69:                                               ; preds = %67
  br i1 %15, label %82, label %70

70:                                               ; preds = %69, %70
  %71 = phi ptr [ %78, %70 ], [ %68, %69 ]
  %72 = phi i32 [ %75, %70 ], [ %2, %69 ]
  %73 = phi ptr [ %79, %70 ], [ %22, %69 ]
  %74 = phi i32 [ %80, %70 ], [ 0, %69 ]
  %75 = add nsw i32 %72, -1
  %76 = load i8, ptr %71, align 1, !tbaa !17
  %77 = load i8, ptr %73, align 1, !tbaa !17
  %78 = getelementptr inbounds i8, ptr %71, i32 1
  store i8 %77, ptr %71, align 1, !tbaa !17
  %79 = getelementptr inbounds i8, ptr %73, i32 1
  store i8 %76, ptr %73, align 1, !tbaa !17
  %80 = add i32 %74, 1
  %81 = icmp eq i32 %80, %14
  br i1 %81, label %82, label %70, !llvm.loop !21

82:                                               ; preds = %70, %69
  %83 = phi ptr [ %68, %69 ], [ %78, %70 ]
  %84 = phi i32 [ %2, %69 ], [ %75, %70 ]
  %85 = phi ptr [ %22, %69 ], [ %79, %70 ]
  br i1 %16, label %108, label %86

86:                                               ; preds = %82, %86
  %87 = phi ptr [ %105, %86 ], [ %83, %82 ]
  %88 = phi i32 [ %102, %86 ], [ %84, %82 ]
  %89 = phi ptr [ %106, %86 ], [ %85, %82 ]
  %90 = load i8, ptr %87, align 1, !tbaa !17
  %91 = load i8, ptr %89, align 1, !tbaa !17
  %92 = getelementptr inbounds i8, ptr %87, i32 1
  store i8 %91, ptr %87, align 1, !tbaa !17
  %93 = getelementptr inbounds i8, ptr %89, i32 1
  store i8 %90, ptr %89, align 1, !tbaa !17
  %94 = load i8, ptr %92, align 1, !tbaa !17
  %95 = load i8, ptr %93, align 1, !tbaa !17
  %96 = getelementptr inbounds i8, ptr %87, i32 2
  store i8 %95, ptr %92, align 1, !tbaa !17
  %97 = getelementptr inbounds i8, ptr %89, i32 2
  store i8 %94, ptr %93, align 1, !tbaa !17
  %98 = load i8, ptr %96, align 1, !tbaa !17
  %99 = load i8, ptr %97, align 1, !tbaa !17
  %100 = getelementptr inbounds i8, ptr %87, i32 3
  store i8 %99, ptr %96, align 1, !tbaa !17
  %101 = getelementptr inbounds i8, ptr %89, i32 3
  store i8 %98, ptr %97, align 1, !tbaa !17
  %102 = add nsw i32 %88, -4
  %103 = load i8, ptr %100, align 1, !tbaa !17
  %104 = load i8, ptr %101, align 1, !tbaa !17
  %105 = getelementptr inbounds i8, ptr %87, i32 4
  store i8 %104, ptr %100, align 1, !tbaa !17
  %106 = getelementptr inbounds i8, ptr %89, i32 4
  store i8 %103, ptr %101, align 1, !tbaa !17
  %107 = icmp eq i32 %102, 0
  br i1 %107, label %108, label %86, !llvm.loop !20

108:                                              ; preds = %82, %86, %17, %67
  %109 = phi ptr [ %68, %67 ], [ %18, %17 ], [ %68, %86 ], [ %68, %82 ]
  %110 = ptrtoint ptr %109 to i32
  %111 = ptrtoint ptr %18 to i32
  %112 = sub i32 %110, %111
  %113 = sdiv i32 %112, %2
  %114 = sub nsw i32 %19, %113
  %115 = icmp slt i32 %113, %114
  br i1 %115, label %167, label %171

116:                                              ; preds = %65, %163
  %117 = phi ptr [ %165, %163 ], [ %18, %65 ]
  %118 = phi ptr [ %164, %163 ], [ %18, %65 ]
  %119 = tail call i32 %3(ptr noundef %117, ptr noundef nonnull %22) #8, !callees !22
  %120 = icmp slt i32 %119, 0
  br i1 %120, label %121, label %163

121:                                              ; preds = %116
  br i1 %7, label %161, label %122

122:                                              ; preds = %121
  br i1 %12, label %135, label %123

123:                                              ; preds = %122, %123
  %124 = phi ptr [ %131, %123 ], [ %117, %122 ]
  %125 = phi i32 [ %128, %123 ], [ %2, %122 ]
  %126 = phi ptr [ %132, %123 ], [ %118, %122 ]
  %127 = phi i32 [ %133, %123 ], [ 0, %122 ]
  %128 = add nsw i32 %125, -1
  %129 = load i8, ptr %124, align 1, !tbaa !17
  %130 = load i8, ptr %126, align 1, !tbaa !17
  %131 = getelementptr inbounds i8, ptr %124, i32 1
  store i8 %130, ptr %124, align 1, !tbaa !17
  %132 = getelementptr inbounds i8, ptr %126, i32 1
  store i8 %129, ptr %126, align 1, !tbaa !17
  %133 = add i32 %127, 1
  %134 = icmp eq i32 %133, %11
  br i1 %134, label %135, label %123, !llvm.loop !23

135:                                              ; preds = %123, %122
  %136 = phi ptr [ %117, %122 ], [ %131, %123 ]
  %137 = phi i32 [ %2, %122 ], [ %128, %123 ]
  %138 = phi ptr [ %118, %122 ], [ %132, %123 ]
  br i1 %13, label %161, label %139

139:                                              ; preds = %135, %139
  %140 = phi ptr [ %158, %139 ], [ %136, %135 ]
  %141 = phi i32 [ %155, %139 ], [ %137, %135 ]
  %142 = phi ptr [ %159, %139 ], [ %138, %135 ]
  %143 = load i8, ptr %140, align 1, !tbaa !17
  %144 = load i8, ptr %142, align 1, !tbaa !17
  %145 = getelementptr inbounds i8, ptr %140, i32 1
  store i8 %144, ptr %140, align 1, !tbaa !17
  %146 = getelementptr inbounds i8, ptr %142, i32 1
  store i8 %143, ptr %142, align 1, !tbaa !17
  %147 = load i8, ptr %145, align 1, !tbaa !17
  %148 = load i8, ptr %146, align 1, !tbaa !17
  %149 = getelementptr inbounds i8, ptr %140, i32 2
  store i8 %148, ptr %145, align 1, !tbaa !17
  %150 = getelementptr inbounds i8, ptr %142, i32 2
  store i8 %147, ptr %146, align 1, !tbaa !17
  %151 = load i8, ptr %149, align 1, !tbaa !17
  %152 = load i8, ptr %150, align 1, !tbaa !17
  %153 = getelementptr inbounds i8, ptr %140, i32 3
  store i8 %152, ptr %149, align 1, !tbaa !17
  %154 = getelementptr inbounds i8, ptr %142, i32 3
  store i8 %151, ptr %150, align 1, !tbaa !17
  %155 = add nsw i32 %141, -4
  %156 = load i8, ptr %153, align 1, !tbaa !17
  %157 = load i8, ptr %154, align 1, !tbaa !17
  %158 = getelementptr inbounds i8, ptr %140, i32 4
  store i8 %157, ptr %153, align 1, !tbaa !17
  %159 = getelementptr inbounds i8, ptr %142, i32 4
  store i8 %156, ptr %154, align 1, !tbaa !17
  %160 = icmp eq i32 %155, 0
  br i1 %160, label %161, label %139, !llvm.loop !20

161:                                              ; preds = %135, %139, %121
  %162 = getelementptr inbounds i8, ptr %118, i32 %2
  br label %163

163:                                              ; preds = %116, %161
  %164 = phi ptr [ %162, %161 ], [ %118, %116 ]
  %165 = getelementptr inbounds i8, ptr %117, i32 %2
  %166 = icmp ult ptr %165, %22
  br i1 %166, label %116, label %67, !llvm.loop !24

167:                                              ; preds = %108
  tail call fastcc void @sort(ptr noundef %18, i32 noundef %113, i32 noundef %2, ptr noundef %3)
  %168 = getelementptr inbounds i8, ptr %109, i32 %2
  %169 = xor i32 %113, -1
  %170 = add i32 %19, %169
  br label %174

171:                                              ; preds = %108
  %172 = getelementptr inbounds i8, ptr %109, i32 %2
  %173 = add nsw i32 %114, -1
  tail call fastcc void @sort(ptr noundef nonnull %172, i32 noundef %173, i32 noundef %2, ptr noundef %3)
  br label %174

174:                                              ; preds = %171, %167
  %175 = phi i32 [ %170, %167 ], [ %113, %171 ]
  %176 = phi ptr [ %168, %167 ], [ %18, %171 ]
  %177 = icmp sgt i32 %175, 1
  br i1 %177, label %17, label %178, !llvm.loop !25

178:                                              ; preds = %174, %4
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal range(i32 -1, 2) i32 @by_int(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #3 {
  %3 = load i32, ptr %0, align 4, !tbaa !1
  %4 = load i32, ptr %1, align 4, !tbaa !1
  %5 = icmp sgt i32 %3, %4
  %6 = zext i1 %5 to i32
  %7 = icmp slt i32 %3, %4
  %8 = sext i1 %7 to i32
  %9 = add nsw i32 %8, %6
  ret i32 %9
}

; Function Attrs: nofree
declare void @qsort(ptr noundef, i32 noundef, i32 noundef, ptr nocapture noundef) local_unnamed_addr #4

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #5

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal range(i32 -1, 2) i32 @by_double_down(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #3 {
  %3 = load double, ptr %0, align 8, !tbaa !9
  %4 = load double, ptr %1, align 8, !tbaa !9
  %5 = fcmp olt double %3, %4
  %6 = zext i1 %5 to i32
  %7 = fcmp ogt double %3, %4
  %8 = sext i1 %7 to i32
  %9 = add nsw i32 %8, %6
  ret i32 %9
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(read, inaccessiblemem: none)
define internal i32 @by_name(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #6 {
  %3 = load ptr, ptr %0, align 8, !tbaa !11
  %4 = load ptr, ptr %1, align 8, !tbaa !11
  %5 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %3, ptr noundef nonnull dereferenceable(1) %4) #8
  ret i32 %5
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal i32 @by_key(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #3 {
  %3 = getelementptr inbounds i8, ptr %0, i32 4
  %4 = load i32, ptr %3, align 4, !tbaa !14
  %5 = getelementptr inbounds i8, ptr %1, i32 4
  %6 = load i32, ptr %5, align 4, !tbaa !14
  %7 = sub nsw i32 %4, %6
  ret i32 %7
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare i32 @strcmp(ptr nocapture noundef, ptr nocapture noundef) local_unnamed_addr #7

attributes #0 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #4 = { nofree "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #5 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #6 = { mustprogress nofree nounwind willreturn memory(read, inaccessiblemem: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #7 = { mustprogress nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
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
!22 = !{ptr @by_double_down, ptr @by_int, ptr @by_name}
!23 = distinct !{!23, !19}
!24 = distinct !{!24, !6}
!25 = distinct !{!25, !6}
