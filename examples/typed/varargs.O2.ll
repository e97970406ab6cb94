source_filename = "varargs.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

%struct.pair = type { i32, i32 }

@.str = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1
@.str.1 = private unnamed_addr constant [6 x i8] c"%.3f\0A\00", align 1
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

; Function Attrs: nofree nounwind
define hidden i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca %struct.pair, align 4
  %3 = alloca %struct.pair, align 4
  %4 = alloca %struct.pair, align 4
  %5 = bitcast i32* %1 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %5) #5
  store i32 7, i32* %1, align 4, !tbaa !1
  %6 = tail call i32 (i32, ...) @sum(i32 noundef 0)
  %7 = tail call i32 (i32, ...) @sum(i32 noundef 1, i32 noundef 42)
  %8 = tail call i32 (i32, ...) @sum(i32 noundef 8, i32 noundef 1, i32 noundef 2, i32 noundef 3, i32 noundef 4, i32 noundef 5, i32 noundef 6, i32 noundef 7, i32 noundef 8)
  %9 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([10 x i8], [10 x i8]* @.str, i32 0, i32 0), i32 noundef %6, i32 noundef %7, i32 noundef %8)
  %10 = call double (i8*, ...) @mixed(i8* undef, i32 noundef 1, double noundef 2.500000e+00, i64 noundef 3000000000, i32* noundef nonnull %1, i32 noundef -4, double noundef 1.250000e-01)
  %11 = call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([6 x i8], [6 x i8]* @.str.1, i32 0, i32 0), double noundef %10)
  call void (i8*, ...) @say(i8* noundef getelementptr inbounds ([31 x i8], [31 x i8]* @.str.3, i32 0, i32 0), i32 noundef -1, i8* noundef getelementptr inbounds ([5 x i8], [5 x i8]* @.str.4, i32 0, i32 0), i32 noundef 120, double noundef 3.141590e+00, i32 noundef 42, i32 noundef 42, i64 noundef 1234567890123)
  call void (i8*, ...) @say(i8* noundef getelementptr inbounds ([14 x i8], [14 x i8]* @.str.5, i32 0, i32 0))
  call void (i8*, ...) @tiny_printf(i8* undef, i32 noundef -2147483648, i32 noundef -1, i32 noundef 48879, i32 noundef 121, i8* noundef getelementptr inbounds ([8 x i8], [8 x i8]* @.str.7, i32 0, i32 0))
  %12 = getelementptr inbounds %struct.pair, %struct.pair* %2, i32 0, i32 0
  store i32 3, i32* %12, align 4, !tbaa !5
  %13 = getelementptr inbounds %struct.pair, %struct.pair* %2, i32 0, i32 1
  store i32 1, i32* %13, align 4, !tbaa !7
  %14 = getelementptr inbounds %struct.pair, %struct.pair* %3, i32 0, i32 0
  store i32 7, i32* %14, align 4, !tbaa !5
  %15 = getelementptr inbounds %struct.pair, %struct.pair* %3, i32 0, i32 1
  store i32 2, i32* %15, align 4, !tbaa !7
  %16 = getelementptr inbounds %struct.pair, %struct.pair* %4, i32 0, i32 0
  store i32 9, i32* %16, align 4, !tbaa !5
  %17 = getelementptr inbounds %struct.pair, %struct.pair* %4, i32 0, i32 1
  store i32 10, i32* %17, align 4, !tbaa !7
  %18 = call i32 (i32, ...) @pairs(i32 undef, %struct.pair* noundef nonnull byval(%struct.pair) align 4 %2, %struct.pair* noundef nonnull byval(%struct.pair) align 4 %3, %struct.pair* noundef nonnull byval(%struct.pair) align 4 %4)
  %19 = call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str.8, i32 0, i32 0), i32 noundef %18)
  %20 = call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([13 x i8], [13 x i8]* @.str.9, i32 0, i32 0), i32 noundef -5, i32 noundef -300, double noundef 5.000000e-01, i32 noundef 251)
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %5) #5
  ret i32 0
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: nofree nounwind
declare noundef i32 @printf(i8* nocapture noundef readonly, ...) local_unnamed_addr #2

; Function Attrs: nofree nosync nounwind
define internal i32 @sum(i32 noundef %0, ...) unnamed_addr #3 {
  %2 = alloca i8*, align 4
  %3 = bitcast i8** %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %3) #5
  call void @llvm.va_start(i8* nonnull %3)
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %27

5:                                                ; preds = %1
  %6 = load i8*, i8** %2, align 4
  %7 = add i32 %0, -1
  %8 = and i32 %0, 3
  %9 = icmp ult i32 %7, 3
  br i1 %9, label %12, label %10

10:                                               ; preds = %5
  %11 = and i32 %0, -4
  br label %29

12:                                               ; preds = %29, %5
  %13 = phi i32 [ undef, %5 ], [ %48, %29 ]
  %14 = phi i8* [ %6, %5 ], [ %45, %29 ]
  %15 = phi i32 [ 0, %5 ], [ %48, %29 ]
  %16 = icmp eq i32 %8, 0
  br i1 %16, label %27, label %17

17:                                               ; preds = %12, %17
  %18 = phi i8* [ %21, %17 ], [ %14, %12 ]
  %19 = phi i32 [ %24, %17 ], [ %15, %12 ]
  %20 = phi i32 [ %25, %17 ], [ 0, %12 ]
  %21 = getelementptr inbounds i8, i8* %18, i32 4
  store i8* %21, i8** %2, align 4
  %22 = bitcast i8* %18 to i32*
  %23 = load i32, i32* %22, align 4
  %24 = add nsw i32 %23, %19
  %25 = add i32 %20, 1
  %26 = icmp eq i32 %25, %8
  br i1 %26, label %27, label %17, !llvm.loop !8

27:                                               ; preds = %12, %17, %1
  %28 = phi i32 [ 0, %1 ], [ %13, %12 ], [ %24, %17 ]
  call void @llvm.va_end(i8* nonnull %3)
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %3) #5
  ret i32 %28

29:                                               ; preds = %29, %10
  %30 = phi i8* [ %6, %10 ], [ %45, %29 ]
  %31 = phi i32 [ 0, %10 ], [ %48, %29 ]
  %32 = phi i32 [ 0, %10 ], [ %49, %29 ]
  %33 = getelementptr inbounds i8, i8* %30, i32 4
  store i8* %33, i8** %2, align 4
  %34 = bitcast i8* %30 to i32*
  %35 = load i32, i32* %34, align 4
  %36 = add nsw i32 %35, %31
  %37 = getelementptr inbounds i8, i8* %30, i32 8
  store i8* %37, i8** %2, align 4
  %38 = bitcast i8* %33 to i32*
  %39 = load i32, i32* %38, align 4
  %40 = add nsw i32 %39, %36
  %41 = getelementptr inbounds i8, i8* %30, i32 12
  store i8* %41, i8** %2, align 4
  %42 = bitcast i8* %37 to i32*
  %43 = load i32, i32* %42, align 4
  %44 = add nsw i32 %43, %40
  %45 = getelementptr inbounds i8, i8* %30, i32 16
  store i8* %45, i8** %2, align 4
  %46 = bitcast i8* %41 to i32*
  %47 = load i32, i32* %46, align 4
  %48 = add nsw i32 %47, %44
  %49 = add i32 %32, 4
  %50 = icmp eq i32 %49, %11
  br i1 %50, label %12, label %29, !llvm.loop !10
}

; Function Attrs: nofree nosync nounwind
define internal double @mixed(i8* nocapture readnone %0, ...) unnamed_addr #3 {
  %2 = alloca i8*, align 4
  %3 = alloca i8*, align 4
  %4 = bitcast i8** %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %4) #5
  %5 = bitcast i8** %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %5) #5
  call void @llvm.va_start(i8* nonnull %4)
  call void @llvm.va_copy(i8* nonnull %5, i8* nonnull %4)
  %6 = load i8*, i8** %2, align 4
  %7 = getelementptr inbounds i8, i8* %6, i32 4
  store i8* %7, i8** %2, align 4
  %8 = bitcast i8* %6 to i32*
  %9 = load i32, i32* %8, align 4
  %10 = sitofp i32 %9 to double
  %11 = ptrtoint i8* %7 to i32
  %12 = add i32 %11, 7
  %13 = and i32 %12, -8
  %14 = inttoptr i32 %13 to i8*
  %15 = getelementptr inbounds i8, i8* %14, i32 8
  store i8* %15, i8** %2, align 4
  %16 = inttoptr i32 %13 to double*
  %17 = load double, double* %16, align 8
  %18 = fadd double %17, %10
  %19 = getelementptr inbounds i8, i8* %14, i32 16
  store i8* %19, i8** %2, align 4
  %20 = bitcast i8* %15 to i64*
  %21 = load i64, i64* %20, align 8
  %22 = sitofp i64 %21 to double
  %23 = fadd double %18, %22
  %24 = getelementptr inbounds i8, i8* %14, i32 20
  store i8* %24, i8** %2, align 4
  %25 = bitcast i8* %19 to i32**
  %26 = load i32*, i32** %25, align 8
  %27 = load i32, i32* %26, align 4, !tbaa !1
  %28 = sitofp i32 %27 to double
  %29 = fadd double %23, %28
  %30 = getelementptr inbounds i8, i8* %14, i32 24
  store i8* %30, i8** %2, align 4
  %31 = bitcast i8* %24 to i32*
  %32 = load i32, i32* %31, align 4
  %33 = sitofp i32 %32 to double
  %34 = fadd double %29, %33
  %35 = getelementptr inbounds i8, i8* %14, i32 32
  store i8* %35, i8** %2, align 4
  %36 = bitcast i8* %30 to double*
  %37 = load double, double* %36, align 8
  %38 = fadd double %34, %37
  call void @llvm.va_end(i8* nonnull %4)
  call void @llvm.va_copy(i8* nonnull %4, i8* nonnull %5)
  %39 = load i8*, i8** %2, align 4
  %40 = getelementptr inbounds i8, i8* %39, i32 4
  store i8* %40, i8** %2, align 4
  %41 = bitcast i8* %39 to i32*
  %42 = load i32, i32* %41, align 4
  %43 = sitofp i32 %42 to double
  %44 = fadd double %38, %43
  %45 = ptrtoint i8* %40 to i32
  %46 = add i32 %45, 7
  %47 = and i32 %46, -8
  %48 = inttoptr i32 %47 to i8*
  %49 = getelementptr inbounds i8, i8* %48, i32 8
  store i8* %49, i8** %2, align 4
  %50 = inttoptr i32 %47 to double*
  %51 = load double, double* %50, align 8
  %52 = fadd double %44, %51
  %53 = getelementptr inbounds i8, i8* %48, i32 16
  store i8* %53, i8** %2, align 4
  %54 = bitcast i8* %49 to i64*
  %55 = load i64, i64* %54, align 8
  %56 = sitofp i64 %55 to double
  %57 = fadd double %52, %56
  %58 = getelementptr inbounds i8, i8* %48, i32 20
  store i8* %58, i8** %2, align 4
  %59 = bitcast i8* %53 to i32**
  %60 = load i32*, i32** %59, align 8
  %61 = load i32, i32* %60, align 4, !tbaa !1
  %62 = sitofp i32 %61 to double
  %63 = fadd double %57, %62
  %64 = getelementptr inbounds i8, i8* %48, i32 24
  store i8* %64, i8** %2, align 4
  %65 = bitcast i8* %58 to i32*
  %66 = load i32, i32* %65, align 4
  %67 = sitofp i32 %66 to double
  %68 = fadd double %63, %67
  %69 = getelementptr inbounds i8, i8* %48, i32 32
  store i8* %69, i8** %2, align 4
  %70 = bitcast i8* %64 to double*
  %71 = load double, double* %70, align 8
  %72 = fadd double %68, %71
  %73 = fmul double %72, 2.000000e+00
  call void @llvm.va_end(i8* nonnull %5)
  call void @llvm.va_end(i8* nonnull %4)
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %5) #5
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %4) #5
  ret double %73
}

; Function Attrs: nofree nounwind
define internal void @say(i8* nocapture noundef readonly %0, ...) unnamed_addr #0 {
  %2 = alloca i8*, align 4
  %3 = bitcast i8** %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %3) #5
  call void @llvm.va_start(i8* nonnull %3)
  %4 = load i8*, i8** %2, align 4, !tbaa !12
  %5 = call i32 @vprintf(i8* noundef %0, i8* noundef %4)
  call void @llvm.va_end(i8* nonnull %3)
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %3) #5
  ret void
}

; Function Attrs: nofree nounwind
define internal void @tiny_printf(i8* nocapture readnone %0, ...) unnamed_addr #0 {
  %2 = alloca i8*, align 4
  %3 = bitcast i8** %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %3) #5
  call void @llvm.va_start(i8* nonnull %3)
  br label %4

4:                                                ; preds = %58, %1
  %5 = phi i8* [ getelementptr inbounds ([19 x i8], [19 x i8]* @.str.6, i32 0, i32 0), %1 ], [ %60, %58 ]
  %6 = load i8, i8* %5, align 1, !tbaa !14
  switch i8 %6, label %7 [
    i8 0, label %61
    i8 37, label %10
  ]

7:                                                ; preds = %4
  %8 = sext i8 %6 to i32
  %9 = call i32 @putchar(i32 noundef %8)
  br label %58

10:                                               ; preds = %4
  %11 = getelementptr inbounds i8, i8* %5, i32 1
  %12 = load i8, i8* %11, align 1, !tbaa !14
  %13 = sext i8 %12 to i32
  switch i32 %13, label %56 [
    i32 100, label %14
    i32 117, label %25
    i32 120, label %30
    i32 99, label %35
    i32 115, label %41
  ]

14:                                               ; preds = %10
  %15 = load i8*, i8** %2, align 4
  %16 = getelementptr inbounds i8, i8* %15, i32 4
  store i8* %16, i8** %2, align 4
  %17 = bitcast i8* %15 to i32*
  %18 = load i32, i32* %17, align 4
  %19 = icmp slt i32 %18, 0
  br i1 %19, label %20, label %22

20:                                               ; preds = %14
  %21 = call i32 @putchar(i32 noundef 45)
  br label %22

22:                                               ; preds = %20, %14
  %23 = sub i32 0, %18
  %24 = select i1 %19, i32 %23, i32 %18
  call fastcc void @print_number(i32 noundef %24, i32 noundef 10)
  br label %58

25:                                               ; preds = %10
  %26 = load i8*, i8** %2, align 4
  %27 = getelementptr inbounds i8, i8* %26, i32 4
  store i8* %27, i8** %2, align 4
  %28 = bitcast i8* %26 to i32*
  %29 = load i32, i32* %28, align 4
  call fastcc void @print_number(i32 noundef %29, i32 noundef 10)
  br label %58

30:                                               ; preds = %10
  %31 = load i8*, i8** %2, align 4
  %32 = getelementptr inbounds i8, i8* %31, i32 4
  store i8* %32, i8** %2, align 4
  %33 = bitcast i8* %31 to i32*
  %34 = load i32, i32* %33, align 4
  call fastcc void @print_number(i32 noundef %34, i32 noundef 16)
  br label %58

35:                                               ; preds = %10
  %36 = load i8*, i8** %2, align 4
  %37 = getelementptr inbounds i8, i8* %36, i32 4
  store i8* %37, i8** %2, align 4
  %38 = bitcast i8* %36 to i32*
  %39 = load i32, i32* %38, align 4
  %40 = call i32 @putchar(i32 noundef %39)
  br label %58

41:                                               ; preds = %10
  %42 = load i8*, i8** %2, align 4
  %43 = getelementptr inbounds i8, i8* %42, i32 4
  store i8* %43, i8** %2, align 4
  %44 = bitcast i8* %42 to i8**
  %45 = load i8*, i8** %44, align 4
  %46 = load i8, i8* %45, align 1, !tbaa !14
  %47 = icmp eq i8 %46, 0
  br i1 %47, label %58, label %48

48:                                               ; preds = %41, %48
  %49 = phi i8 [ %54, %48 ], [ %46, %41 ]
  %50 = phi i8* [ %53, %48 ], [ %45, %41 ]
  %51 = sext i8 %49 to i32
  %52 = call i32 @putchar(i32 noundef %51)
  %53 = getelementptr inbounds i8, i8* %50, i32 1
  %54 = load i8, i8* %53, align 1, !tbaa !14
  %55 = icmp eq i8 %54, 0
  br i1 %55, label %58, label %48, !llvm.loop !15

56:                                               ; preds = %10
  %57 = call i32 @putchar(i32 noundef %13)
  br label %58

58:                                               ; preds = %48, %41, %22, %25, %30, %35, %56, %7
  %59 = phi i8* [ %5, %7 ], [ %11, %56 ], [ %11, %35 ], [ %11, %30 ], [ %11, %25 ], [ %11, %22 ], [ %11, %41 ], [ %11, %48 ]
  %60 = getelementptr inbounds i8, i8* %59, i32 1
  br label %4, !llvm.loop !16

61:                                               ; preds = %4
  call void @llvm.va_end(i8* nonnull %3)
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %3) #5
  ret void
}

; Function Attrs: nofree nosync nounwind
define internal i32 @pairs(i32 %0, ...) unnamed_addr #3 {
  %2 = alloca i8*, align 4
  %3 = bitcast i8** %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %3) #5
  call void @llvm.va_start(i8* nonnull %3)
  %4 = load i8*, i8** %2, align 4
  %5 = getelementptr inbounds i8, i8* %4, i32 4
  store i8* %5, i8** %2, align 4
  %6 = bitcast i8* %4 to %struct.pair**
  %7 = load %struct.pair*, %struct.pair** %6, align 4
  %8 = getelementptr inbounds %struct.pair, %struct.pair* %7, i32 0, i32 0
  %9 = load i32, i32* %8, align 4, !tbaa.struct !17
  %10 = getelementptr inbounds %struct.pair, %struct.pair* %7, i32 0, i32 1
  %11 = load i32, i32* %10, align 4, !tbaa.struct !18
  %12 = sub i32 %9, %11
  %13 = getelementptr inbounds i8, i8* %4, i32 8
  store i8* %13, i8** %2, align 4
  %14 = bitcast i8* %5 to %struct.pair**
  %15 = load %struct.pair*, %struct.pair** %14, align 4
  %16 = getelementptr inbounds %struct.pair, %struct.pair* %15, i32 0, i32 0
  %17 = load i32, i32* %16, align 4, !tbaa.struct !17
  %18 = getelementptr inbounds %struct.pair, %struct.pair* %15, i32 0, i32 1
  %19 = load i32, i32* %18, align 4, !tbaa.struct !18
  %20 = mul nsw i32 %12, 10
  %21 = add nsw i32 %17, %20
  %22 = sub i32 %21, %19
  %23 = getelementptr inbounds i8, i8* %4, i32 12
  store i8* %23, i8** %2, align 4
  %24 = bitcast i8* %13 to %struct.pair**
  %25 = load %struct.pair*, %struct.pair** %24, align 4
  %26 = getelementptr inbounds %struct.pair, %struct.pair* %25, i32 0, i32 0
  %27 = load i32, i32* %26, align 4, !tbaa.struct !17
  %28 = getelementptr inbounds %struct.pair, %struct.pair* %25, i32 0, i32 1
  %29 = load i32, i32* %28, align 4, !tbaa.struct !18
  %30 = mul nsw i32 %22, 10
  %31 = add nsw i32 %27, %30
  %32 = sub i32 %31, %29
  call void @llvm.va_end(i8* nonnull %3)
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %3) #5
  ret i32 %32
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn
declare void @llvm.va_start(i8*) #4

; Function Attrs: mustprogress nofree nosync nounwind willreturn
declare void @llvm.va_end(i8*) #4

; Function Attrs: mustprogress nofree nosync nounwind willreturn
declare void @llvm.va_copy(i8*, i8*) #4

; Function Attrs: nofree nounwind
declare noundef i32 @vprintf(i8* nocapture noundef readonly, i8* noundef) local_unnamed_addr #2

; Function Attrs: nofree nounwind
declare noundef i32 @putchar(i32 noundef) local_unnamed_addr #2

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
  %8 = getelementptr inbounds [17 x i8], [17 x i8]* @.str.10, i32 0, i32 %7
  %9 = load i8, i8* %8, align 1, !tbaa !14
  %10 = sext i8 %9 to i32
  %11 = tail call i32 @putchar(i32 noundef %10)
  ret void
}

attributes #0 = { nofree nounwind "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { nofree nounwind "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #3 = { nofree nosync nounwind "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #4 = { mustprogress nofree nosync nounwind willreturn }
attributes #5 = { nounwind }

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
!12 = !{!13, !13, i64 0}
!13 = !{!"any pointer", !3, i64 0}
!14 = !{!3, !3, i64 0}
!15 = distinct !{!15, !11}
!16 = distinct !{!16, !11}
!17 = !{i64 0, i64 4, !1, i64 4, i64 4, !1}
!18 = !{i64 0, i64 4, !1}
