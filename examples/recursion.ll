source_filename = "recursion.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

@.str = private unnamed_addr constant [8 x i8] c"fib %d\0A\00", align 1
@.str.1 = private unnamed_addr constant [14 x i8] c"ackermann %d\0A\00", align 1
@.str.2 = private unnamed_addr constant [16 x i8] c"even %d odd %d\0A\00", align 1
@.str.3 = private unnamed_addr constant [10 x i8] c"hanoi %d\0A\00", align 1
@moves = internal unnamed_addr global i32 0, align 4
@.str.4 = private unnamed_addr constant [15 x i8] c"queens %d: %d\0A\00", align 1
@.str.5 = private unnamed_addr constant [17 x i8] c"permutations %d\0A\00", align 1

@__main_void = hidden alias i32 (), ptr @main

; Function Attrs: nofree nounwind
define hidden noundef i32 @main() #0 {
  %1 = tail call fastcc i32 @fib(i32 noundef 27)
  %2 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %1)
  %3 = tail call fastcc i32 @ackermann(i32 noundef 2, i32 noundef 300)
  %4 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %3)
  %5 = tail call fastcc i32 @is_even(i32 noundef 2000)
  %6 = tail call fastcc i32 @is_odd(i32 noundef 2000)
  %7 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef %5, i32 noundef %6)
  tail call fastcc void @hanoi(i32 noundef 16, i32 noundef 0, i32 noundef 1, i32 noundef 2)
  %8 = load i32, ptr @moves, align 4, !tbaa !1
  %9 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef %8)
  %10 = tail call fastcc i32 @queens(i32 noundef 4, i32 noundef 0, i32 noundef 0, i32 noundef 0)
  %11 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef 4, i32 noundef %10)
  %12 = tail call fastcc i32 @queens(i32 noundef 5, i32 noundef 0, i32 noundef 0, i32 noundef 0)
  %13 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef 5, i32 noundef %12)
  %14 = tail call fastcc i32 @queens(i32 noundef 6, i32 noundef 0, i32 noundef 0, i32 noundef 0)
  %15 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef 6, i32 noundef %14)
  %16 = tail call fastcc i32 @queens(i32 noundef 7, i32 noundef 0, i32 noundef 0, i32 noundef 0)
  %17 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef 7, i32 noundef %16)
  %18 = tail call fastcc i32 @queens(i32 noundef 8, i32 noundef 0, i32 noundef 0, i32 noundef 0)
  %19 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef 8, i32 noundef %18)
  %20 = tail call fastcc i32 @queens(i32 noundef 9, i32 noundef 0, i32 noundef 0, i32 noundef 0)
  %21 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef 9, i32 noundef %20)
  %22 = tail call fastcc i32 @permutations(i32 noundef 0, ptr noundef null)
  %23 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %22)
  ret i32 0
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #0

; Function Attrs: nofree nosync nounwind memory(none)
define internal fastcc i32 @fib(i32 noundef %0) unnamed_addr #1 {
  %2 = icmp slt i32 %0, 2
  br i1 %2, label %11, label %3

3:                                                ; preds = %1, %3
  %4 = phi i32 [ %8, %3 ], [ %0, %1 ]
  %5 = phi i32 [ %9, %3 ], [ 0, %1 ]
  %6 = add nsw i32 %4, -1
  %7 = tail call fastcc i32 @fib(i32 noundef %6)
  %8 = add nsw i32 %4, -2
  %9 = add nsw i32 %7, %5
  %10 = icmp ult i32 %4, 4
  br i1 %10, label %11, label %3

11:                                               ; preds = %3, %1
  %12 = phi i32 [ 0, %1 ], [ %9, %3 ]
  %13 = phi i32 [ %0, %1 ], [ %8, %3 ]
  %14 = add nsw i32 %13, %12
  ret i32 %14
}

; Function Attrs: nofree nosync nounwind memory(none)
define internal fastcc range(i32 -2147483647, -2147483648) i32 @ackermann(i32 noundef %0, i32 noundef %1) unnamed_addr #1 {
  %3 = icmp eq i32 %0, 0
  br i1 %3, label %4, label %7

4:                                                ; preds = %11, %2
  %5 = phi i32 [ %1, %2 ], [ %12, %11 ]
  %6 = add nsw i32 %5, 1
  ret i32 %6

7:                                                ; preds = %2, %11
  %8 = phi i32 [ %12, %11 ], [ %1, %2 ]
  %9 = phi i32 [ %13, %11 ], [ %0, %2 ]
  %10 = icmp eq i32 %8, 0
  br i1 %10, label %11, label %15

11:                                               ; preds = %7, %15
  %12 = phi i32 [ %17, %15 ], [ 1, %7 ]
  %13 = add nsw i32 %9, -1
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %4, label %7

15:                                               ; preds = %7
  %16 = add nsw i32 %8, -1
  %17 = tail call fastcc i32 @ackermann(i32 noundef %9, i32 noundef %16)
  br label %11
}

; Function Attrs: nofree noinline nosync nounwind memory(none)
define internal fastcc range(i32 0, 2) i32 @is_even(i32 noundef %0) unnamed_addr #2 {
  %2 = icmp eq i32 %0, 0
  br i1 %2, label %6, label %3

3:                                                ; preds = %1
  %4 = add i32 %0, -1
  %5 = tail call fastcc i32 @is_odd(i32 noundef %4)
  br label %6

6:                                                ; preds = %1, %3
  %7 = phi i32 [ %5, %3 ], [ 1, %1 ]
  ret i32 %7
}

; Function Attrs: nofree noinline nosync nounwind memory(none)
define internal fastcc range(i32 0, 2) i32 @is_odd(i32 noundef %0) unnamed_addr #2 {
  %2 = icmp eq i32 %0, 0
  br i1 %2, label %6, label %3

3:                                                ; preds = %1
  %4 = add i32 %0, -1
  %5 = tail call fastcc i32 @is_even(i32 noundef %4)
  br label %6

6:                                                ; preds = %1, %3
  %7 = phi i32 [ %5, %3 ], [ 0, %1 ]
  ret i32 %7
}

; Function Attrs: nofree nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none)
define internal fastcc void @hanoi(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) unnamed_addr #3 {
  %5 = icmp eq i32 %0, 0
  br i1 %5, label %18, label %6

6:                                                ; preds = %4, %6
  %7 = phi i32 [ %8, %6 ], [ %3, %4 ]
  %8 = phi i32 [ %7, %6 ], [ %1, %4 ]
  %9 = phi i32 [ %10, %6 ], [ %0, %4 ]
  %10 = add nsw i32 %9, -1
  tail call fastcc void @hanoi(i32 noundef %10, i32 noundef %8, i32 noundef %7, i32 noundef %2)
  %11 = load i32, ptr @moves, align 4, !tbaa !1
  %12 = mul nuw nsw i32 %11, 31
  %13 = mul nuw nsw i32 %8, 3
  %14 = add nuw nsw i32 %13, %2
  %15 = add nuw nsw i32 %14, %12
  %16 = urem i32 %15, 1000003
  store i32 %16, ptr @moves, align 4, !tbaa !1
  %17 = icmp eq i32 %10, 0
  br i1 %17, label %18, label %6

18:                                               ; preds = %6, %4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #4

; Function Attrs: nofree nosync nounwind memory(none)
define internal fastcc i32 @queens(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) unnamed_addr #1 {
  %5 = shl nsw i32 -1, %0
  %6 = xor i32 %5, -1
  %7 = icmp eq i32 %6, %1
  br i1 %7, label %29, label %8

8:                                                ; preds = %4
  %9 = or i32 %2, %1
  %10 = or i32 %9, %3
  %11 = xor i32 %10, -1
  %12 = and i32 %11, %6
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %29, label %14

14:                                               ; preds = %8, %14
  %15 = phi i32 [ %27, %14 ], [ %12, %8 ]
  %16 = phi i32 [ %25, %14 ], [ 0, %8 ]
  %17 = sub i32 0, %15
  %18 = and i32 %15, %17
  %19 = or i32 %18, %1
  %20 = or i32 %18, %2
  %21 = shl i32 %20, 1
  %22 = or i32 %18, %3
  %23 = lshr i32 %22, 1
  %24 = tail call fastcc i32 @queens(i32 noundef %0, i32 noundef %19, i32 noundef %21, i32 noundef %23)
  %25 = add i32 %24, %16
  %26 = add i32 %15, -1
  %27 = and i32 %26, %15
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %29, label %14, !llvm.loop !5

29:                                               ; preds = %14, %8, %4
  %30 = phi i32 [ 1, %4 ], [ 0, %8 ], [ %25, %14 ]
  ret i32 %30
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #4

; Function Attrs: nofree nosync nounwind memory(argmem: read)
define internal fastcc i32 @permutations(i32 noundef %0, ptr nocapture noundef readonly %1) unnamed_addr #5 {
  %3 = alloca [8 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %3) #7
  %4 = icmp eq i32 %0, 7
  br i1 %4, label %14, label %5

5:                                                ; preds = %2
  %6 = icmp sgt i32 %0, 0
  %7 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %0
  %8 = add nuw nsw i32 %0, 1
  %9 = shl nuw i32 %0, 2
  %10 = and i32 %0, 3
  %11 = icmp ult i32 %0, 4
  %12 = and i32 %0, 2147483644
  %13 = icmp eq i32 %10, 0
  br label %20

14:                                               ; preds = %2
  %15 = load i32, ptr %1, align 4, !tbaa !1
  %16 = mul nsw i32 %15, 10
  %17 = getelementptr inbounds i8, ptr %1, i32 24
  %18 = load i32, ptr %17, align 4, !tbaa !1
  %19 = add nsw i32 %16, %18
  br label %80

20:                                               ; preds = %5, %76
  %21 = phi i32 [ 0, %5 ], [ %78, %76 ]
  %22 = phi i32 [ 0, %5 ], [ %77, %76 ]
  br i1 %6, label %23, label %73

23:                                               ; preds = %20
  call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 16 %3, ptr align 4 %1, i32 %9, i1 false), !tbaa !1
  br i1 %11, label %24, label %43

24:                                               ; preds = %43, %23
  %25 = phi i32 [ poison, %23 ], [ %69, %43 ]
  %26 = phi i32 [ 0, %23 ], [ %70, %43 ]
  %27 = phi i32 [ 0, %23 ], [ %69, %43 ]
  br i1 %13, label %40, label %28

28:                                               ; preds = %24, %28
  %29 = phi i32 [ %37, %28 ], [ %26, %24 ]
  %30 = phi i32 [ %36, %28 ], [ %27, %24 ]
  %31 = phi i32 [ %38, %28 ], [ 0, %24 ]
  %32 = getelementptr inbounds i32, ptr %1, i32 %29
  %33 = load i32, ptr %32, align 4, !tbaa !1
  %34 = icmp eq i32 %33, %21
  %35 = zext i1 %34 to i32
  %36 = or i32 %30, %35
  %37 = add nuw nsw i32 %29, 1
  %38 = add i32 %31, 1
  %39 = icmp eq i32 %38, %10
  br i1 %39, label %40, label %28, !llvm.loop !7

40:                                               ; preds = %28, %24
  %41 = phi i32 [ %25, %24 ], [ %36, %28 ]
  %42 = icmp eq i32 %41, 0
  br i1 %42, label %73, label %76

43:                                               ; preds = %23, %43
  %44 = phi i32 [ %70, %43 ], [ 0, %23 ]
  %45 = phi i32 [ %69, %43 ], [ 0, %23 ]
  %46 = phi i32 [ %71, %43 ], [ 0, %23 ]
  %47 = getelementptr inbounds i32, ptr %1, i32 %44
  %48 = load i32, ptr %47, align 4, !tbaa !1
  %49 = icmp eq i32 %48, %21
  %50 = zext i1 %49 to i32
  %51 = or i32 %45, %50
  %52 = or disjoint i32 %44, 1
  %53 = getelementptr inbounds i32, ptr %1, i32 %52
  %54 = load i32, ptr %53, align 4, !tbaa !1
  %55 = icmp eq i32 %54, %21
  %56 = zext i1 %55 to i32
  %57 = or i32 %51, %56
  %58 = or disjoint i32 %44, 2
  %59 = getelementptr inbounds i32, ptr %1, i32 %58
  %60 = load i32, ptr %59, align 4, !tbaa !1
  %61 = icmp eq i32 %60, %21
  %62 = zext i1 %61 to i32
  %63 = or i32 %57, %62
  %64 = or disjoint i32 %44, 3
  %65 = getelementptr inbounds i32, ptr %1, i32 %64
  %66 = load i32, ptr %65, align 4, !tbaa !1
  %67 = icmp eq i32 %66, %21
  %68 = zext i1 %67 to i32
  %69 = or i32 %63, %68
  %70 = add nuw nsw i32 %44, 4
  %71 = add i32 %46, 4
  %72 = icmp eq i32 %71, %12
  br i1 %72, label %24, label %43, !llvm.loop !9

73:                                               ; preds = %20, %40
  store i32 %21, ptr %7, align 4, !tbaa !1
  %74 = call fastcc i32 @permutations(i32 noundef %8, ptr noundef nonnull %3)
  %75 = add nsw i32 %74, %22
  br label %76

76:                                               ; preds = %40, %73
  %77 = phi i32 [ %75, %73 ], [ %22, %40 ]
  %78 = add nuw nsw i32 %21, 1
  %79 = icmp eq i32 %78, 7
  br i1 %79, label %80, label %20, !llvm.loop !10

80:                                               ; preds = %76, %14
  %81 = phi i32 [ %19, %14 ], [ %77, %76 ]
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %3) #7
  ret i32 %81
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i32, i1 immarg) #6

attributes #0 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #1 = { nofree nosync nounwind memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #2 = { nofree noinline nosync nounwind memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #3 = { nofree nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nofree nosync nounwind memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #6 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { nounwind }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!2, !2, i64 0}
!2 = !{!"int", !3, i64 0}
!3 = !{!"omnipotent char", !4, i64 0}
!4 = !{!"Simple C/C++ TBAA"}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
!9 = distinct !{!9, !6}
!10 = distinct !{!10, !6}
