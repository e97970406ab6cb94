source_filename = "callbacks.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

%struct.machine = type { i8*, i32, %struct.next }
%struct.next = type { {}* }

@__const.main.list = private unnamed_addr constant [8 x i32] [i32 3, i32 1, i32 4, i32 1, i32 5, i32 9, i32 2, i32 6], align 16
@.str = private unnamed_addr constant [10 x i8] c"%s %d %d\0A\00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"%g\0A\00", align 1
@.str.2 = private unnamed_addr constant [11 x i8] c"%.6g %lld\0A\00", align 1
@__const.main.counters = private unnamed_addr constant [2 x void (i32*)*] [void (i32*)* @count, void (i32*)* @count_twice], align 4
@.str.3 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@.str.4 = private unnamed_addr constant [27 x i8] c"the quick  brown fox jumps\00", align 1
@__const.main.m = private unnamed_addr constant { i8*, i32, { {}* (%struct.machine*)* } } { i8* getelementptr inbounds ([27 x i8], [27 x i8]* @.str.4, i32 0, i32 0), i32 0, { {}* (%struct.machine*)* } { {}* (%struct.machine*)* @in_space } }, align 4
@.str.5 = private unnamed_addr constant [10 x i8] c"%d words\0A\00", align 1
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

; Function Attrs: nounwind
define hidden i32 @main() #0 {
  %1 = alloca [8 x i32], align 16
  %2 = alloca i32, align 4
  %3 = alloca float (float)*, align 4
  %4 = alloca i64 (i32, i64)*, align 4
  %5 = alloca i32, align 4
  %6 = alloca %struct.machine, align 4
  %7 = bitcast [8 x i32]* %1 to i8*
  call void @llvm.lifetime.start.p0i8(i64 32, i8* nonnull %7) #7
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 16 dereferenceable(32) %7, i8* noundef nonnull align 16 dereferenceable(32) bitcast ([8 x i32]* @__const.main.list to i8*), i32 32, i1 false)
  %8 = getelementptr inbounds [8 x i32], [8 x i32]* %1, i32 0, i32 0
  %9 = call fastcc i32 @fold(i32* noundef nonnull %8, i32 (i32, i32)* noundef nonnull @add)
  %10 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([10 x i8], [10 x i8]* @.str, i32 0, i32 0), i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str.8, i32 0, i32 0), i32 noundef 4, i32 noundef %9)
  %11 = call fastcc i32 @fold(i32* noundef nonnull %8, i32 (i32, i32)* noundef nonnull @subtract)
  %12 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([10 x i8], [10 x i8]* @.str, i32 0, i32 0), i8* noundef getelementptr inbounds ([9 x i8], [9 x i8]* @.str.9, i32 0, i32 0), i32 noundef 10, i32 noundef %11)
  %13 = call fastcc i32 @fold(i32* noundef nonnull %8, i32 (i32, i32)* noundef nonnull @multiply)
  %14 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([10 x i8], [10 x i8]* @.str, i32 0, i32 0), i8* noundef getelementptr inbounds ([9 x i8], [9 x i8]* @.str.10, i32 0, i32 0), i32 noundef -21, i32 noundef %13)
  %15 = call fastcc i32 @fold(i32* noundef nonnull %8, i32 (i32, i32)* noundef nonnull @larger)
  %16 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([10 x i8], [10 x i8]* @.str, i32 0, i32 0), i8* noundef getelementptr inbounds ([7 x i8], [7 x i8]* @.str.11, i32 0, i32 0), i32 noundef 7, i32 noundef %15)
  %17 = bitcast i32* %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %17)
  store volatile i32 0, i32* %2, align 4, !tbaa !1
  %18 = load volatile i32, i32* %2, align 4, !tbaa !1
  %19 = and i32 %18, 1
  %20 = icmp eq i32 %19, 0
  %21 = select i1 %20, double (double)* @square, double (double)* @half
  %22 = tail call double %21(double noundef 1.000000e+01) #7, !callees !5
  %23 = load volatile i32, i32* %2, align 4, !tbaa !1
  %24 = and i32 %23, 1
  %25 = icmp eq i32 %24, 0
  %26 = select i1 %25, double (double)* @half, double (double)* @square
  %27 = tail call double %26(double noundef %22) #7, !callees !5
  %28 = load volatile i32, i32* %2, align 4, !tbaa !1
  %29 = and i32 %28, 1
  %30 = icmp eq i32 %29, 0
  %31 = select i1 %30, double (double)* @square, double (double)* @half
  %32 = tail call double %31(double noundef %27) #7, !callees !5
  %33 = load volatile i32, i32* %2, align 4, !tbaa !1
  %34 = and i32 %33, 1
  %35 = icmp eq i32 %34, 0
  %36 = select i1 %35, double (double)* @half, double (double)* @square
  %37 = tail call double %36(double noundef %32) #7, !callees !5
  %38 = load volatile i32, i32* %2, align 4, !tbaa !1
  %39 = and i32 %38, 1
  %40 = icmp eq i32 %39, 0
  %41 = select i1 %40, double (double)* @square, double (double)* @half
  %42 = tail call double %41(double noundef %37) #7, !callees !5
  %43 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str.1, i32 0, i32 0), double noundef %42)
  %44 = bitcast float (float)** %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %44)
  store volatile float (float)* @thirds, float (float)** %3, align 4, !tbaa !6
  %45 = bitcast i64 (i32, i64)** %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %45)
  store volatile i64 (i32, i64)* @widen, i64 (i32, i64)** %4, align 4, !tbaa !6
  %46 = load volatile float (float)*, float (float)** %3, align 4, !tbaa !6
  %47 = tail call float %46(float noundef 1.000000e+01) #7
  %48 = fpext float %47 to double
  %49 = load volatile i64 (i32, i64)*, i64 (i32, i64)** %4, align 4, !tbaa !6
  %50 = tail call i64 %49(i32 noundef -3, i64 noundef 3000000000) #7
  %51 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([11 x i8], [11 x i8]* @.str.2, i32 0, i32 0), double noundef %48, i64 noundef %50)
  %52 = bitcast i32* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4, i8* nonnull %52) #7
  store i32 0, i32* %5, align 4, !tbaa !1
  br label %58

53:                                               ; preds = %58
  %54 = load i32, i32* %5, align 4, !tbaa !1
  %55 = call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([4 x i8], [4 x i8]* @.str.3, i32 0, i32 0), i32 noundef %54)
  %56 = bitcast %struct.machine* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 12, i8* nonnull %56) #7
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* noundef nonnull align 4 dereferenceable(12) %56, i8* noundef nonnull align 4 dereferenceable(12) bitcast ({ i8*, i32, { {}* (%struct.machine*)* } }* @__const.main.m to i8*), i32 12, i1 false)
  %57 = getelementptr inbounds %struct.machine, %struct.machine* %6, i32 0, i32 2, i32 0
  br label %73

58:                                               ; preds = %58, %0
  %59 = phi i32 [ 0, %0 ], [ %71, %58 ]
  %60 = urem i32 %59, 3
  %61 = icmp eq i32 %60, 0
  %62 = zext i1 %61 to i32
  %63 = getelementptr inbounds [2 x void (i32*)*], [2 x void (i32*)*]* @__const.main.counters, i32 0, i32 %62
  %64 = load void (i32*)*, void (i32*)** %63, align 4, !tbaa !6
  call void %64(i32* noundef nonnull %5) #7
  %65 = or i32 %59, 1
  %66 = urem i32 %65, 3
  %67 = icmp eq i32 %66, 0
  %68 = zext i1 %67 to i32
  %69 = getelementptr inbounds [2 x void (i32*)*], [2 x void (i32*)*]* @__const.main.counters, i32 0, i32 %68
  %70 = load void (i32*)*, void (i32*)** %69, align 4, !tbaa !6
  call void %70(i32* noundef nonnull %5) #7
  %71 = add nuw nsw i32 %59, 2
  %72 = icmp eq i32 %71, 100000
  br i1 %72, label %53, label %58, !llvm.loop !8

73:                                               ; preds = %53, %73
  %74 = phi {}* (%struct.machine*)* [ %76, %73 ], [ @in_space, %53 ]
  %75 = call {}* %74(%struct.machine* noundef nonnull %6) #7
  store {}* %75, {}** %57, align 4, !tbaa.struct !10
  %76 = bitcast {}* %75 to {}* (%struct.machine*)*
  %77 = icmp eq {}* %75, null
  br i1 %77, label %78, label %73, !llvm.loop !11

78:                                               ; preds = %73
  %79 = getelementptr inbounds %struct.machine, %struct.machine* %6, i32 0, i32 1
  %80 = load i32, i32* %79, align 4, !tbaa !12
  %81 = call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([10 x i8], [10 x i8]* @.str.5, i32 0, i32 0), i32 noundef %80)
  %82 = call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([7 x i8], [7 x i8]* @.str.6, i32 0, i32 0), i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str.12, i32 0, i32 0), i32 noundef 12)
  %83 = call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([7 x i8], [7 x i8]* @.str.6, i32 0, i32 0), i8* noundef getelementptr inbounds ([7 x i8], [7 x i8]* @.str.13, i32 0, i32 0), i32 noundef 6)
  %84 = call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([7 x i8], [7 x i8]* @.str.6, i32 0, i32 0), i8* noundef getelementptr inbounds ([4 x i8], [4 x i8]* @.str.12, i32 0, i32 0), i32 noundef 10)
  %85 = load volatile i32, i32* %2, align 4, !tbaa !1
  %86 = icmp eq i32 %85, 0
  %87 = zext i1 %86 to i32
  %88 = call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([7 x i8], [7 x i8]* @.str.7, i32 0, i32 0), i32 noundef 1, i32 noundef %87)
  call void @llvm.lifetime.end.p0i8(i64 12, i8* nonnull %56) #7
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %52) #7
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %45)
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %44)
  call void @llvm.lifetime.end.p0i8(i64 4, i8* nonnull %17)
  call void @llvm.lifetime.end.p0i8(i64 32, i8* nonnull %7) #7
  ret i32 0
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i32(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i32, i1 immarg) #2

; Function Attrs: nofree nounwind
declare noundef i32 @printf(i8* nocapture noundef readonly, ...) local_unnamed_addr #3

; Function Attrs: noinline nounwind
define internal fastcc i32 @fold(i32* nocapture noundef readonly %0, i32 (i32, i32)* nocapture noundef readonly %1) unnamed_addr #4 {
  %3 = load i32, i32* %0, align 4, !tbaa !1
  %4 = tail call i32 %1(i32 noundef 1, i32 noundef %3) #7
  %5 = getelementptr inbounds i32, i32* %0, i32 1
  %6 = load i32, i32* %5, align 4, !tbaa !1
  %7 = tail call i32 %1(i32 noundef %4, i32 noundef %6) #7
  %8 = getelementptr inbounds i32, i32* %0, i32 2
  %9 = load i32, i32* %8, align 4, !tbaa !1
  %10 = tail call i32 %1(i32 noundef %7, i32 noundef %9) #7
  %11 = getelementptr inbounds i32, i32* %0, i32 3
  %12 = load i32, i32* %11, align 4, !tbaa !1
  %13 = tail call i32 %1(i32 noundef %10, i32 noundef %12) #7
  %14 = getelementptr inbounds i32, i32* %0, i32 4
  %15 = load i32, i32* %14, align 4, !tbaa !1
  %16 = tail call i32 %1(i32 noundef %13, i32 noundef %15) #7
  %17 = getelementptr inbounds i32, i32* %0, i32 5
  %18 = load i32, i32* %17, align 4, !tbaa !1
  %19 = tail call i32 %1(i32 noundef %16, i32 noundef %18) #7
  %20 = getelementptr inbounds i32, i32* %0, i32 6
  %21 = load i32, i32* %20, align 4, !tbaa !1
  %22 = tail call i32 %1(i32 noundef %19, i32 noundef %21) #7
  %23 = getelementptr inbounds i32, i32* %0, i32 7
  %24 = load i32, i32* %23, align 4, !tbaa !1
  %25 = tail call i32 %1(i32 noundef %22, i32 noundef %24) #7
  ret i32 %25
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone willreturn
define internal float @thirds(float noundef %0) #5 {
  %2 = fdiv float %0, 3.000000e+00
  ret float %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone willreturn
define internal i64 @widen(i32 noundef %0, i64 noundef %1) #5 {
  %3 = sext i32 %0 to i64
  %4 = mul nsw i64 %3, %1
  ret i64 %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn
define internal void @count(i32* nocapture noundef %0) #6 {
  %2 = load i32, i32* %0, align 4, !tbaa !1
  %3 = add nsw i32 %2, 1
  store i32 %3, i32* %0, align 4, !tbaa !1
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn
define internal void @count_twice(i32* nocapture noundef %0) #6 {
  %2 = load i32, i32* %0, align 4, !tbaa !1
  %3 = add nsw i32 %2, 2
  store i32 %3, i32* %0, align 4, !tbaa !1
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn
define internal {}* @in_space(%struct.machine* nocapture noundef %0) #6 {
  %2 = getelementptr inbounds %struct.machine, %struct.machine* %0, i32 0, i32 0
  %3 = load i8*, i8** %2, align 4, !tbaa !15
  %4 = getelementptr inbounds i8, i8* %3, i32 1
  store i8* %4, i8** %2, align 4, !tbaa !15
  %5 = load i8, i8* %3, align 1, !tbaa !16
  switch i8 %5, label %7 [
    i8 0, label %11
    i8 32, label %6
  ]

6:                                                ; preds = %1
  br label %11

7:                                                ; preds = %1
  %8 = getelementptr inbounds %struct.machine, %struct.machine* %0, i32 0, i32 1
  %9 = load i32, i32* %8, align 4, !tbaa !12
  %10 = add nsw i32 %9, 1
  store i32 %10, i32* %8, align 4, !tbaa !12
  br label %11

11:                                               ; preds = %1, %7, %6
  %12 = phi {}* [ bitcast ({}* (%struct.machine*)* @in_space to {}*), %6 ], [ bitcast ({}* (%struct.machine*)* @in_word to {}*), %7 ], [ null, %1 ]
  ret {}* %12
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone willreturn
define internal i32 @add(i32 noundef %0, i32 noundef %1) #5 {
  %3 = add nsw i32 %1, %0
  ret i32 %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone willreturn
define internal i32 @subtract(i32 noundef %0, i32 noundef %1) #5 {
  %3 = sub nsw i32 %0, %1
  ret i32 %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone willreturn
define internal i32 @multiply(i32 noundef %0, i32 noundef %1) #5 {
  %3 = mul nsw i32 %1, %0
  ret i32 %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone willreturn
define internal i32 @larger(i32 noundef %0, i32 noundef %1) #5 {
  %3 = icmp sgt i32 %0, %1
  %4 = select i1 %3, i32 %0, i32 %1
  ret i32 %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone willreturn
define internal double @half(double noundef %0) unnamed_addr #5 {
  %2 = fmul double %0, 5.000000e-01
  ret double %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone willreturn
define internal double @square(double noundef %0) unnamed_addr #5 {
  %2 = fmul double %0, %0
  ret double %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn
define internal {}* @in_word(%struct.machine* nocapture noundef %0) #6 {
  %2 = getelementptr inbounds %struct.machine, %struct.machine* %0, i32 0, i32 0
  %3 = load i8*, i8** %2, align 4, !tbaa !15
  %4 = getelementptr inbounds i8, i8* %3, i32 1
  store i8* %4, i8** %2, align 4, !tbaa !15
  %5 = load i8, i8* %3, align 1, !tbaa !16
  %6 = icmp eq i8 %5, 0
  %7 = icmp eq i8 %5, 32
  %8 = select i1 %7, {}* bitcast ({}* (%struct.machine*)* @in_space to {}*), {}* bitcast ({}* (%struct.machine*)* @in_word to {}*)
  %9 = select i1 %6, {}* null, {}* %8
  ret {}* %9
}

attributes #0 = { nounwind "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { argmemonly mustprogress nofree nounwind willreturn }
attributes #3 = { nofree nounwind "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #4 = { noinline nounwind "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind readnone willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #7 = { nounwind }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!2, !2, i64 0}
!2 = !{!"int", !3, i64 0}
!3 = !{!"omnipotent char", !4, i64 0}
!4 = !{!"Simple C/C++ TBAA"}
!5 = !{double (double)* @half, double (double)* @square}
!6 = !{!7, !7, i64 0}
!7 = !{!"any pointer", !3, i64 0}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{i64 0, i64 4, !6}
!11 = distinct !{!11, !9}
!12 = !{!13, !2, i64 4}
!13 = !{!"machine", !7, i64 0, !2, i64 4, !14, i64 8}
!14 = !{!"next", !7, i64 0}
!15 = !{!13, !7, i64 0}
!16 = !{!3, !3, i64 0}
