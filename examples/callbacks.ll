source_filename = "callbacks.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

%struct.machine = type { ptr, i32, %struct.next }
%struct.next = type { ptr }

@__const.main.list = private unnamed_addr constant [8 x i32] [i32 3, i32 1, i32 4, i32 1, i32 5, i32 9, i32 2, i32 6], align 16
@.str = private unnamed_addr constant [10 x i8] c"%s %d %d\0A\00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"%g\0A\00", align 1
@.str.2 = private unnamed_addr constant [11 x i8] c"%.6g %lld\0A\00", align 1
@__const.main.counters = private unnamed_addr constant [2 x ptr] [ptr @count, ptr @count_twice], align 4
@.str.3 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@.str.4 = private unnamed_addr constant [27 x i8] c"the quick  brown fox jumps\00", align 1
@__const.main.m = private unnamed_addr constant %struct.machine { ptr @.str.4, i32 0, %struct.next { ptr @in_space } }, align 4
@.str.5 = private unnamed_addr constant [10 x i8] c"%d words\0A\00", align 1
@.str.6 = private unnamed_addr constant [7 x i8] c"%s %d\0A\00", align 1
@.str.7 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1
@.str.8 = private unnamed_addr constant [4 x i8] c"add\00", align 1
@.str.9 = private unnamed_addr constant [9 x i8] c"subtract\00", align 1
@.str.10 = private unnamed_addr constant [9 x i8] c"multiply\00", align 1
@.str.11 = private unnamed_addr constant [7 x i8] c"larger\00", align 1
@.str.12 = private unnamed_addr constant [4 x i8] c"box\00", align 1
@.str.13 = private unnamed_addr constant [7 x i8] c"corner\00", align 1

@__main_void = hidden alias i32 (), ptr @main

; Function Attrs: nounwind
define hidden noundef i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca ptr, align 4
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  %5 = alloca %struct.machine, align 4
  %6 = tail call fastcc i32 @fold(ptr noundef nonnull @__const.main.list, ptr noundef nonnull @add)
  %7 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, ptr noundef nonnull @.str.8, i32 noundef 4, i32 noundef %6)
  %8 = tail call fastcc i32 @fold(ptr noundef nonnull @__const.main.list, ptr noundef nonnull @subtract)
  %9 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, ptr noundef nonnull @.str.9, i32 noundef 10, i32 noundef %8)
  %10 = tail call fastcc i32 @fold(ptr noundef nonnull @__const.main.list, ptr noundef nonnull @multiply)
  %11 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, ptr noundef nonnull @.str.10, i32 noundef -21, i32 noundef %10)
  %12 = tail call fastcc i32 @fold(ptr noundef nonnull @__const.main.list, ptr noundef nonnull @larger)
  %13 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, ptr noundef nonnull @.str.11, i32 noundef 7, i32 noundef %12)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %1)
  store volatile i32 0, ptr %1, align 4, !tbaa !1
  %14 = load volatile i32, ptr %1, align 4, !tbaa !1
  %15 = and i32 %14, 1
  %16 = icmp eq i32 %15, 0
  %17 = select i1 %16, ptr @square, ptr @half
  %18 = tail call double %17(double noundef 1.000000e+01) #9, !callees !5
  %19 = load volatile i32, ptr %1, align 4, !tbaa !1
  %20 = and i32 %19, 1
  %21 = icmp eq i32 %20, 0
  %22 = select i1 %21, ptr @half, ptr @square
  %23 = tail call double %22(double noundef %18) #9, !callees !5
  %24 = load volatile i32, ptr %1, align 4, !tbaa !1
  %25 = and i32 %24, 1
  %26 = icmp eq i32 %25, 0
  %27 = select i1 %26, ptr @square, ptr @half
  %28 = tail call double %27(double noundef %23) #9, !callees !5
  %29 = load volatile i32, ptr %1, align 4, !tbaa !1
  %30 = and i32 %29, 1
  %31 = icmp eq i32 %30, 0
  %32 = select i1 %31, ptr @half, ptr @square
  %33 = tail call double %32(double noundef %28) #9, !callees !5
  %34 = load volatile i32, ptr %1, align 4, !tbaa !1
  %35 = and i32 %34, 1
  %36 = icmp eq i32 %35, 0
  %37 = select i1 %36, ptr @square, ptr @half
  %38 = tail call double %37(double noundef %33) #9, !callees !5
  %39 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, double noundef %38)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2)
  store volatile ptr @thirds, ptr %2, align 4, !tbaa !6
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3)
  store volatile ptr @widen, ptr %3, align 4, !tbaa !6
  %40 = load volatile ptr, ptr %2, align 4, !tbaa !6
  %41 = tail call float %40(float noundef 1.000000e+01) #9
  %42 = fpext float %41 to double
  %43 = load volatile ptr, ptr %3, align 4, !tbaa !6
  %44 = tail call i64 %43(i32 noundef -3, i64 noundef 3000000000) #9
  %45 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, double noundef %42, i64 noundef %44)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) #9
  store i32 0, ptr %4, align 4, !tbaa !1
  br label %50

46:                                               ; preds = %50
  %47 = load i32, ptr %4, align 4, !tbaa !1
  %48 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef %47)
  call void @llvm.lifetime.start.p0(i64 12, ptr nonnull %5) #9
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 4 dereferenceable(12) %5, ptr noundef nonnull align 4 dereferenceable(12) @__const.main.m, i32 12, i1 false)
  %49 = getelementptr inbounds i8, ptr %5, i32 8
  br label %65

50:                                               ; preds = %50, %0
  %51 = phi i32 [ 0, %0 ], [ %63, %50 ]
  %52 = urem i32 %51, 3
  %53 = icmp eq i32 %52, 0
  %54 = zext i1 %53 to i32
  %55 = getelementptr inbounds [2 x ptr], ptr @__const.main.counters, i32 0, i32 %54
  %56 = load ptr, ptr %55, align 4, !tbaa !6
  call void %56(ptr noundef nonnull %4) #9
  %57 = or disjoint i32 %51, 1
  %58 = urem i32 %57, 3
  %59 = icmp eq i32 %58, 0
  %60 = zext i1 %59 to i32
  %61 = getelementptr inbounds [2 x ptr], ptr @__const.main.counters, i32 0, i32 %60
  %62 = load ptr, ptr %61, align 4, !tbaa !6
  call void %62(ptr noundef nonnull %4) #9
  %63 = add nuw nsw i32 %51, 2
  %64 = icmp eq i32 %63, 100000
  br i1 %64, label %46, label %50, !llvm.loop !8

65:                                               ; preds = %46, %65
  %66 = phi ptr [ %67, %65 ], [ @in_space, %46 ]
  %67 = call ptr %66(ptr noundef nonnull %5) #9
  store ptr %67, ptr %49, align 4, !tbaa !6
  %68 = icmp eq ptr %67, null
  br i1 %68, label %69, label %65, !llvm.loop !10

69:                                               ; preds = %65
  %70 = getelementptr inbounds i8, ptr %5, i32 4
  %71 = load i32, ptr %70, align 4, !tbaa !11
  %72 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %71)
  %73 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, ptr noundef nonnull @.str.12, i32 noundef 12)
  %74 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, ptr noundef nonnull @.str.13, i32 noundef 6)
  %75 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, ptr noundef nonnull @.str.12, i32 noundef 10)
  %76 = load volatile i32, ptr %1, align 4, !tbaa !1
  %77 = icmp eq i32 %76, 0
  %78 = zext i1 %77 to i32
  %79 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i32 noundef 1, i32 noundef %78)
  call void @llvm.lifetime.end.p0(i64 12, ptr nonnull %5) #9
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) #9
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %1)
  ret i32 0
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i32, i1 immarg) #2

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #3

; Function Attrs: noinline nounwind
define internal fastcc i32 @fold(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) unnamed_addr #4 {
  %3 = load i32, ptr %0, align 4, !tbaa !1
  %4 = tail call i32 %1(i32 noundef 1, i32 noundef %3) #9
  %5 = getelementptr inbounds i8, ptr %0, i32 4
  %6 = load i32, ptr %5, align 4, !tbaa !1
  %7 = tail call i32 %1(i32 noundef %4, i32 noundef %6) #9
  %8 = getelementptr inbounds i8, ptr %0, i32 8
  %9 = load i32, ptr %8, align 4, !tbaa !1
  %10 = tail call i32 %1(i32 noundef %7, i32 noundef %9) #9
  %11 = getelementptr inbounds i8, ptr %0, i32 12
  %12 = load i32, ptr %11, align 4, !tbaa !1
  %13 = tail call i32 %1(i32 noundef %10, i32 noundef %12) #9
  %14 = getelementptr inbounds i8, ptr %0, i32 16
  %15 = load i32, ptr %14, align 4, !tbaa !1
  %16 = tail call i32 %1(i32 noundef %13, i32 noundef %15) #9
  %17 = getelementptr inbounds i8, ptr %0, i32 20
  %18 = load i32, ptr %17, align 4, !tbaa !1
  %19 = tail call i32 %1(i32 noundef %16, i32 noundef %18) #9
  %20 = getelementptr inbounds i8, ptr %0, i32 24
  %21 = load i32, ptr %20, align 4, !tbaa !1
  %22 = tail call i32 %1(i32 noundef %19, i32 noundef %21) #9
  %23 = getelementptr inbounds i8, ptr %0, i32 28
  %24 = load i32, ptr %23, align 4, !tbaa !1
  %25 = tail call i32 %1(i32 noundef %22, i32 noundef %24) #9
  ret i32 %25
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal noundef float @thirds(float noundef %0) #5 {
  %2 = fdiv float %0, 3.000000e+00
  ret float %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal i64 @widen(i32 noundef %0, i64 noundef %1) #5 {
  %3 = sext i32 %0 to i64
  %4 = mul nsw i64 %3, %1
  ret i64 %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal void @count(ptr nocapture noundef %0) #6 {
  %2 = load i32, ptr %0, align 4, !tbaa !1
  %3 = add nsw i32 %2, 1
  store i32 %3, ptr %0, align 4, !tbaa !1
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal void @count_twice(ptr nocapture noundef %0) #6 {
  %2 = load i32, ptr %0, align 4, !tbaa !1
  %3 = add nsw i32 %2, 2
  store i32 %3, ptr %0, align 4, !tbaa !1
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none)
define internal noundef ptr @in_space(ptr nocapture noundef %0) #7 {
  %2 = load ptr, ptr %0, align 4, !tbaa !14
  %3 = getelementptr inbounds i8, ptr %2, i32 1
  store ptr %3, ptr %0, align 4, !tbaa !14
  %4 = load i8, ptr %2, align 1, !tbaa !15
  switch i8 %4, label %6 [
    i8 0, label %10
    i8 32, label %5
  ]

5:                                                ; preds = %1
  br label %10

6:                                                ; preds = %1
  %7 = getelementptr inbounds i8, ptr %0, i32 4
  %8 = load i32, ptr %7, align 4, !tbaa !11
  %9 = add nsw i32 %8, 1
  store i32 %9, ptr %7, align 4, !tbaa !11
  br label %10

10:                                               ; preds = %1, %6, %5
  %11 = phi ptr [ @in_space, %5 ], [ @in_word, %6 ], [ null, %1 ]
  ret ptr %11
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal i32 @add(i32 noundef %0, i32 noundef %1) #5 {
  %3 = add nsw i32 %1, %0
  ret i32 %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal i32 @subtract(i32 noundef %0, i32 noundef %1) #5 {
  %3 = sub nsw i32 %0, %1
  ret i32 %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal i32 @multiply(i32 noundef %0, i32 noundef %1) #5 {
  %3 = mul nsw i32 %1, %0
  ret i32 %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal noundef i32 @larger(i32 noundef %0, i32 noundef %1) #5 {
  %3 = tail call i32 @llvm.smax.i32(i32 %0, i32 %1)
  ret i32 %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal noundef double @half(double noundef %0) unnamed_addr #5 {
  %2 = fmul double %0, 5.000000e-01
  ret double %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal noundef double @square(double noundef %0) unnamed_addr #5 {
  %2 = fmul double %0, %0
  ret double %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none)
define internal ptr @in_word(ptr nocapture noundef %0) #7 {
  %2 = load ptr, ptr %0, align 4, !tbaa !14
  %3 = getelementptr inbounds i8, ptr %2, i32 1
  store ptr %3, ptr %0, align 4, !tbaa !14
  %4 = load i8, ptr %2, align 1, !tbaa !15
  %5 = icmp eq i8 %4, 0
  %6 = icmp eq i8 %4, 32
  %7 = select i1 %6, ptr @in_space, ptr @in_word
  %8 = select i1 %5, ptr null, ptr %7
  ret ptr %8
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #8

attributes #0 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #4 = { noinline nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #7 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #8 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nounwind }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!2, !2, i64 0}
!2 = !{!"int", !3, i64 0}
!3 = !{!"omnipotent char", !4, i64 0}
!4 = !{!"Simple C/C++ TBAA"}
!5 = !{ptr @half, ptr @square}
!6 = !{!7, !7, i64 0}
!7 = !{!"any pointer", !3, i64 0}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = distinct !{!10, !9}
!11 = !{!12, !2, i64 4}
!12 = !{!"machine", !7, i64 0, !2, i64 4, !13, i64 8}
!13 = !{!"next", !7, i64 0}
!14 = !{!12, !7, i64 0}
!15 = !{!3, !3, i64 0}
