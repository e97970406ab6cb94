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

@__main_void = hidden alias i32 (), ptr @main

; Function Attrs: nofree nounwind
define hidden noundef i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca %struct.pair, align 4
  %3 = alloca %struct.pair, align 4
  %4 = alloca %struct.pair, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %1) #7
  store i32 7, ptr %1, align 4, !tbaa !1
  %5 = tail call i32 (i32, ...) @sum(i32 noundef 0)
  %6 = tail call i32 (i32, ...) @sum(i32 noundef 1, i32 noundef 42)
  %7 = tail call i32 (i32, ...) @sum(i32 noundef 8, i32 noundef 1, i32 noundef 2, i32 noundef 3, i32 noundef 4, i32 noundef 5, i32 noundef 6, i32 noundef 7, i32 noundef 8)
  %8 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %5, i32 noundef %6, i32 noundef %7)
  %9 = call double (ptr, ...) @mixed(ptr nonnull poison, i32 noundef 1, double noundef 2.500000e+00, i64 noundef 3000000000, ptr noundef nonnull %1, i32 noundef -4, double noundef 1.250000e-01)
  %10 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, double noundef %9)
  call void (ptr, ...) @say(ptr noundef nonnull @.str.3, i32 noundef -1, ptr noundef nonnull @.str.4, i32 noundef 120, double noundef 3.141590e+00, i32 noundef 42, i32 noundef 42, i64 noundef 1234567890123)
  call void (ptr, ...) @say(ptr noundef nonnull @.str.5)
  call void (ptr, ...) @tiny_printf(ptr nonnull poison, i32 noundef -2147483648, i32 noundef -1, i32 noundef 48879, i32 noundef 121, ptr noundef nonnull @.str.7)
  store i32 3, ptr %2, align 4, !tbaa !5
  %11 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 1, ptr %11, align 4, !tbaa !7
  store i32 7, ptr %3, align 4, !tbaa !5
  %12 = getelementptr inbounds i8, ptr %3, i32 4
  store i32 2, ptr %12, align 4, !tbaa !7
  store i32 9, ptr %4, align 4, !tbaa !5
  %13 = getelementptr inbounds i8, ptr %4, i32 4
  store i32 10, ptr %13, align 4, !tbaa !7
  %14 = call i32 (i32, ...) @pairs(i32 poison, ptr noundef nonnull byval(%struct.pair) align 4 %2, ptr noundef nonnull byval(%struct.pair) align 4 %3, ptr noundef nonnull byval(%struct.pair) align 4 %4)
  %15 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, i32 noundef %14)
  %16 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, i32 noundef -5, i32 noundef -300, double noundef 5.000000e-01, i32 noundef 251)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %1) #7
  ret i32 0
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #0

; Function Attrs: nofree norecurse nosync nounwind
define internal i32 @sum(i32 noundef %0, ...) unnamed_addr #2 {
  %2 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2) #7
  call void @llvm.va_start.p0(ptr nonnull %2)
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %24

4:                                                ; preds = %1
  %5 = load ptr, ptr %2, align 4
  %6 = and i32 %0, 3
  %7 = icmp ult i32 %0, 4
  br i1 %7, label %10, label %8

8:                                                ; preds = %4
  %9 = and i32 %0, 2147483644
  br label %26

10:                                               ; preds = %26, %4
  %11 = phi i32 [ poison, %4 ], [ %41, %26 ]
  %12 = phi i32 [ 0, %4 ], [ %41, %26 ]
  %13 = phi ptr [ %5, %4 ], [ %39, %26 ]
  %14 = icmp eq i32 %6, 0
  br i1 %14, label %24, label %15

15:                                               ; preds = %10, %15
  %16 = phi i32 [ %21, %15 ], [ %12, %10 ]
  %17 = phi ptr [ %19, %15 ], [ %13, %10 ]
  %18 = phi i32 [ %22, %15 ], [ 0, %10 ]
  %19 = getelementptr inbounds i8, ptr %17, i32 4
  store ptr %19, ptr %2, align 4
  %20 = load i32, ptr %17, align 4, !tbaa !1
  %21 = add nsw i32 %20, %16
  %22 = add i32 %18, 1
  %23 = icmp eq i32 %22, %6
  br i1 %23, label %24, label %15, !llvm.loop !8

24:                                               ; preds = %10, %15, %1
  %25 = phi i32 [ 0, %1 ], [ %11, %10 ], [ %21, %15 ]
  call void @llvm.va_end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2) #7
  ret i32 %25

26:                                               ; preds = %26, %8
  %27 = phi i32 [ 0, %8 ], [ %41, %26 ]
  %28 = phi ptr [ %5, %8 ], [ %39, %26 ]
  %29 = phi i32 [ 0, %8 ], [ %42, %26 ]
  %30 = getelementptr inbounds i8, ptr %28, i32 4
  store ptr %30, ptr %2, align 4
  %31 = load i32, ptr %28, align 4, !tbaa !1
  %32 = add nsw i32 %31, %27
  %33 = getelementptr inbounds i8, ptr %28, i32 8
  store ptr %33, ptr %2, align 4
  %34 = load i32, ptr %30, align 4, !tbaa !1
  %35 = add nsw i32 %34, %32
  %36 = getelementptr inbounds i8, ptr %28, i32 12
  store ptr %36, ptr %2, align 4
  %37 = load i32, ptr %33, align 4, !tbaa !1
  %38 = add nsw i32 %37, %35
  %39 = getelementptr inbounds i8, ptr %28, i32 16
  store ptr %39, ptr %2, align 4
  %40 = load i32, ptr %36, align 4, !tbaa !1
  %41 = add nsw i32 %40, %38
  %42 = add i32 %29, 4
  %43 = icmp eq i32 %42, %9
  br i1 %43, label %10, label %26, !llvm.loop !10
}

; Function Attrs: nofree norecurse nosync nounwind
define internal double @mixed(ptr nocapture readnone %0, ...) unnamed_addr #2 {
  %2 = alloca ptr, align 4
  %3 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2) #7
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) #7
  call void @llvm.va_start.p0(ptr nonnull %2)
  call void @llvm.va_copy.p0(ptr nonnull %3, ptr nonnull %2)
  %4 = load ptr, ptr %2, align 4
  br label %5

5:                                                ; preds = %1, %34
  %6 = phi ptr [ %35, %34 ], [ %4, %1 ]
  %7 = phi double [ %36, %34 ], [ 0.000000e+00, %1 ]
  %8 = phi ptr [ %37, %34 ], [ @.str.2, %1 ]
  %9 = load i8, ptr %8, align 1, !tbaa !12
  switch i8 %9, label %34 [
    i8 0, label %38
    i8 105, label %10
    i8 108, label %15
    i8 100, label %22
    i8 112, label %28
  ]

10:                                               ; preds = %5
  %11 = getelementptr inbounds i8, ptr %6, i32 4
  store ptr %11, ptr %2, align 4
  %12 = load i32, ptr %6, align 4, !tbaa !1
  %13 = sitofp i32 %12 to double
  %14 = fadd double %7, %13
  br label %34

15:                                               ; preds = %5
  %16 = getelementptr inbounds i8, ptr %6, i32 7
  %17 = call align 8 ptr @llvm.ptrmask.p0.i32(ptr nonnull %16, i32 -8)
  %18 = getelementptr inbounds i8, ptr %17, i32 8
  store ptr %18, ptr %2, align 4
  %19 = load i64, ptr %17, align 8, !tbaa !13
  %20 = sitofp i64 %19 to double
  %21 = fadd double %7, %20
  br label %34

22:                                               ; preds = %5
  %23 = getelementptr inbounds i8, ptr %6, i32 7
  %24 = call align 8 ptr @llvm.ptrmask.p0.i32(ptr nonnull %23, i32 -8)
  %25 = getelementptr inbounds i8, ptr %24, i32 8
  store ptr %25, ptr %2, align 4
  %26 = load double, ptr %24, align 8, !tbaa !15
  %27 = fadd double %7, %26
  br label %34

28:                                               ; preds = %5
  %29 = getelementptr inbounds i8, ptr %6, i32 4
  store ptr %29, ptr %2, align 4
  %30 = load ptr, ptr %6, align 4, !tbaa !17
  %31 = load i32, ptr %30, align 4, !tbaa !1
  %32 = sitofp i32 %31 to double
  %33 = fadd double %7, %32
  br label %34

34:                                               ; preds = %5, %10, %15, %22, %28
  %35 = phi ptr [ %29, %28 ], [ %25, %22 ], [ %18, %15 ], [ %11, %10 ], [ %6, %5 ]
  %36 = phi double [ %33, %28 ], [ %27, %22 ], [ %21, %15 ], [ %14, %10 ], [ %7, %5 ]
  %37 = getelementptr inbounds i8, ptr %8, i32 1
  br label %5, !llvm.loop !19

38:                                               ; preds = %5
  call void @llvm.va_end.p0(ptr nonnull %2)
  call void @llvm.va_copy.p0(ptr nonnull %2, ptr nonnull %3)
  %39 = load ptr, ptr %2, align 4
  br label %40

40:                                               ; preds = %71, %38
  %41 = phi ptr [ %72, %71 ], [ %39, %38 ]
  %42 = phi double [ %73, %71 ], [ %7, %38 ]
  %43 = phi ptr [ %74, %71 ], [ @.str.2, %38 ]
  %44 = load i8, ptr %43, align 1, !tbaa !12
  switch i8 %44, label %71 [
    i8 0, label %69
    i8 105, label %64
    i8 108, label %57
    i8 100, label %51
    i8 112, label %45
  ]

45:                                               ; preds = %40
  %46 = getelementptr inbounds i8, ptr %41, i32 4
  store ptr %46, ptr %2, align 4
  %47 = load ptr, ptr %41, align 4, !tbaa !17
  %48 = load i32, ptr %47, align 4, !tbaa !1
  %49 = sitofp i32 %48 to double
  %50 = fadd double %42, %49
  br label %71

51:                                               ; preds = %40
  %52 = getelementptr inbounds i8, ptr %41, i32 7
  %53 = call align 8 ptr @llvm.ptrmask.p0.i32(ptr nonnull %52, i32 -8)
  %54 = getelementptr inbounds i8, ptr %53, i32 8
  store ptr %54, ptr %2, align 4
  %55 = load double, ptr %53, align 8, !tbaa !15
  %56 = fadd double %42, %55
  br label %71

57:                                               ; preds = %40
  %58 = getelementptr inbounds i8, ptr %41, i32 7
  %59 = call align 8 ptr @llvm.ptrmask.p0.i32(ptr nonnull %58, i32 -8)
  %60 = getelementptr inbounds i8, ptr %59, i32 8
  store ptr %60, ptr %2, align 4
  %61 = load i64, ptr %59, align 8, !tbaa !13
  %62 = sitofp i64 %61 to double
  %63 = fadd double %42, %62
  br label %71

64:                                               ; preds = %40
  %65 = getelementptr inbounds i8, ptr %41, i32 4
  store ptr %65, ptr %2, align 4
  %66 = load i32, ptr %41, align 4, !tbaa !1
  %67 = sitofp i32 %66 to double
  %68 = fadd double %42, %67
  br label %71

69:                                               ; preds = %40
  %70 = fmul double %42, 2.000000e+00
  call void @llvm.va_end.p0(ptr nonnull %3)
  call void @llvm.va_end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) #7
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2) #7
  ret double %70

71:                                               ; preds = %64, %57, %51, %45, %40
  %72 = phi ptr [ %46, %45 ], [ %54, %51 ], [ %60, %57 ], [ %65, %64 ], [ %41, %40 ]
  %73 = phi double [ %50, %45 ], [ %56, %51 ], [ %63, %57 ], [ %68, %64 ], [ %42, %40 ]
  %74 = getelementptr inbounds i8, ptr %43, i32 1
  br label %40, !llvm.loop !19
}

; Function Attrs: nofree nounwind
define internal void @say(ptr nocapture noundef readonly %0, ...) unnamed_addr #0 {
  %2 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2) #7
  call void @llvm.va_start.p0(ptr nonnull %2)
  %3 = load ptr, ptr %2, align 4, !tbaa !17
  %4 = call i32 @vprintf(ptr noundef %0, ptr noundef %3) #7
  call void @llvm.va_end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2) #7
  ret void
}

; Function Attrs: nofree nounwind
define internal void @tiny_printf(ptr nocapture readnone %0, ...) unnamed_addr #0 {
  %2 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2) #7
  call void @llvm.va_start.p0(ptr nonnull %2)
  br label %3

3:                                                ; preds = %51, %1
  %4 = phi ptr [ @.str.6, %1 ], [ %53, %51 ]
  %5 = load i8, ptr %4, align 1, !tbaa !12
  switch i8 %5, label %6 [
    i8 0, label %54
    i8 37, label %9
  ]

6:                                                ; preds = %3
  %7 = sext i8 %5 to i32
  %8 = call i32 @putchar(i32 noundef %7)
  br label %51

9:                                                ; preds = %3
  %10 = getelementptr inbounds i8, ptr %4, i32 1
  %11 = load i8, ptr %10, align 1, !tbaa !12
  switch i8 %11, label %48 [
    i8 100, label %12
    i8 117, label %21
    i8 120, label %25
    i8 99, label %29
    i8 115, label %34
  ]

12:                                               ; preds = %9
  %13 = load ptr, ptr %2, align 4
  %14 = getelementptr inbounds i8, ptr %13, i32 4
  store ptr %14, ptr %2, align 4
  %15 = load i32, ptr %13, align 4, !tbaa !1
  %16 = icmp slt i32 %15, 0
  br i1 %16, label %17, label %19

17:                                               ; preds = %12
  %18 = call i32 @putchar(i32 noundef 45)
  br label %19

19:                                               ; preds = %17, %12
  %20 = call i32 @llvm.abs.i32(i32 %15, i1 false)
  call fastcc void @print_number(i32 noundef %20, i32 noundef 10)
  br label %51

21:                                               ; preds = %9
  %22 = load ptr, ptr %2, align 4
  %23 = getelementptr inbounds i8, ptr %22, i32 4
  store ptr %23, ptr %2, align 4
  %24 = load i32, ptr %22, align 4, !tbaa !1
  call fastcc void @print_number(i32 noundef %24, i32 noundef 10)
  br label %51

25:                                               ; preds = %9
  %26 = load ptr, ptr %2, align 4
  %27 = getelementptr inbounds i8, ptr %26, i32 4
  store ptr %27, ptr %2, align 4
  %28 = load i32, ptr %26, align 4, !tbaa !1
  call fastcc void @print_number(i32 noundef %28, i32 noundef 16)
  br label %51

29:                                               ; preds = %9
  %30 = load ptr, ptr %2, align 4
  %31 = getelementptr inbounds i8, ptr %30, i32 4
  store ptr %31, ptr %2, align 4
  %32 = load i32, ptr %30, align 4, !tbaa !1
  %33 = call i32 @putchar(i32 noundef %32)
  br label %51

34:                                               ; preds = %9
  %35 = load ptr, ptr %2, align 4
  %36 = getelementptr inbounds i8, ptr %35, i32 4
  store ptr %36, ptr %2, align 4
  %37 = load ptr, ptr %35, align 4, !tbaa !17
  %38 = load i8, ptr %37, align 1, !tbaa !12
  %39 = icmp eq i8 %38, 0
  br i1 %39, label %51, label %40

40:                                               ; preds = %34, %40
  %41 = phi i8 [ %46, %40 ], [ %38, %34 ]
  %42 = phi ptr [ %45, %40 ], [ %37, %34 ]
  %43 = sext i8 %41 to i32
  %44 = call i32 @putchar(i32 noundef %43)
  %45 = getelementptr inbounds i8, ptr %42, i32 1
  %46 = load i8, ptr %45, align 1, !tbaa !12
  %47 = icmp eq i8 %46, 0
  br i1 %47, label %51, label %40, !llvm.loop !20

48:                                               ; preds = %9
  %49 = sext i8 %11 to i32
  %50 = call i32 @putchar(i32 noundef %49)
  br label %51

51:                                               ; preds = %40, %34, %19, %21, %25, %29, %48, %6
  %52 = phi ptr [ %4, %6 ], [ %10, %48 ], [ %10, %29 ], [ %10, %25 ], [ %10, %21 ], [ %10, %19 ], [ %10, %34 ], [ %10, %40 ]
  %53 = getelementptr inbounds i8, ptr %52, i32 1
  br label %3, !llvm.loop !21

54:                                               ; preds = %3
  call void @llvm.va_end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2) #7
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn
define internal i32 @pairs(i32 %0, ...) unnamed_addr #3 {
  %2 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2) #7
  call void @llvm.va_start.p0(ptr nonnull %2)
  %3 = load ptr, ptr %2, align 4
  %4 = getelementptr inbounds i8, ptr %3, i32 4
  store ptr %4, ptr %2, align 4
  %5 = load ptr, ptr %3, align 4
  %6 = load i32, ptr %5, align 4, !tbaa !1
  %7 = getelementptr inbounds i8, ptr %5, i32 4
  %8 = load i32, ptr %7, align 4, !tbaa !1
  %9 = sub i32 %6, %8
  %10 = getelementptr inbounds i8, ptr %3, i32 8
  store ptr %10, ptr %2, align 4
  %11 = load ptr, ptr %4, align 4
  %12 = load i32, ptr %11, align 4, !tbaa !1
  %13 = getelementptr inbounds i8, ptr %11, i32 4
  %14 = load i32, ptr %13, align 4, !tbaa !1
  %15 = mul nsw i32 %9, 10
  %16 = add nsw i32 %12, %15
  %17 = sub i32 %16, %14
  %18 = getelementptr inbounds i8, ptr %3, i32 12
  store ptr %18, ptr %2, align 4
  %19 = load ptr, ptr %10, align 4
  %20 = load i32, ptr %19, align 4, !tbaa !1
  %21 = getelementptr inbounds i8, ptr %19, i32 4
  %22 = load i32, ptr %21, align 4, !tbaa !1
  %23 = mul nsw i32 %17, 10
  %24 = add nsw i32 %20, %23
  %25 = sub i32 %24, %22
  call void @llvm.va_end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2) #7
  ret i32 %25
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_start.p0(ptr) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_end.p0(ptr) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_copy.p0(ptr, ptr) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare ptr @llvm.ptrmask.p0.i32(ptr, i32) #5

; Function Attrs: nofree nounwind
declare noundef i32 @vprintf(ptr nocapture noundef readonly, ptr noundef) local_unnamed_addr #0

; Function Attrs: nofree nounwind
declare noundef i32 @putchar(i32 noundef) local_unnamed_addr #0

; Function Attrs: nofree nounwind
define internal fastcc void @print_number(i32 noundef %0, i32 noundef %1) unnamed_addr #0 {
  %3 = icmp ult i32 %0, %1
  br i1 %3, label %6, label %4

4:                                                ; preds = %2
  %5 = udiv i32 %0, %1
  tail call fastcc void @print_number(i32 noundef %5, i32 noundef %1)
  br label %6

6:                                                ; preds = %4, %2
  %7 = urem i32 %0, %1
  %8 = getelementptr inbounds [17 x i8], ptr @.str.10, i32 0, i32 %7
  %9 = load i8, ptr %8, align 1, !tbaa !12
  %10 = sext i8 %9 to i32
  %11 = tail call i32 @putchar(i32 noundef %10)
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.abs.i32(i32, i1 immarg) #6

attributes #0 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #5 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nounwind }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!2, !2, i64 0}
!2 = !{!"int", !3, i64 0}
!3 = !{!"omnipotent char", !4, i64 0}
!4 = !{!"Simple C/C++ TBAA"}
!5 = !{!6, !2, i64 0}
!6 = !{!"pair", !2, i64 0, !2, i64 4}
!7 = !{!6, !2, i64 4}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.mustprogress"}
!12 = !{!3, !3, i64 0}
!13 = !{!14, !14, i64 0}
!14 = !{!"long long", !3, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"double", !3, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"any pointer", !3, i64 0}
!19 = distinct !{!19, !11}
!20 = distinct !{!20, !11}
!21 = distinct !{!21, !11}
