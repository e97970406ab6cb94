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
@llvm.used = appending global [1 x i8*] [i8* bitcast (i32 ()* @__main_void to i8*)], section "llvm.metadata"

@__main_void = alias i32 (), i32 ()* @main

; Function Attrs: nofree nounwind
define hidden i32 @main() #0 {
  %1 = tail call fastcc i32 @fib(i32 noundef 27)
  %2 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([8 x i8], [8 x i8]* @.str, i32 0, i32 0), i32 noundef %1)
  %3 = tail call fastcc i32 @ackermann(i32 noundef 2, i32 noundef 300)
  %4 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([14 x i8], [14 x i8]* @.str.1, i32 0, i32 0), i32 noundef %3)
  %5 = tail call fastcc i32 @is_even(i32 noundef 2000)
  %6 = tail call fastcc i32 @is_odd(i32 noundef 2000), !range !1
  %7 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([16 x i8], [16 x i8]* @.str.2, i32 0, i32 0), i32 noundef %5, i32 noundef %6)
  tail call fastcc void @hanoi(i32 noundef 16, i32 noundef 0, i32 noundef 1, i32 noundef 2)
  %8 = load i32, i32* @moves, align 4, !tbaa !2
  %9 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([10 x i8], [10 x i8]* @.str.3, i32 0, i32 0), i32 noundef %8)
  %10 = tail call fastcc i32 @queens(i32 noundef 4, i32 noundef 0, i32 noundef 0, i32 noundef 0)
  %11 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([15 x i8], [15 x i8]* @.str.4, i32 0, i32 0), i32 noundef 4, i32 noundef %10)
  %12 = tail call fastcc i32 @queens(i32 noundef 5, i32 noundef 0, i32 noundef 0, i32 noundef 0)
  %13 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([15 x i8], [15 x i8]* @.str.4, i32 0, i32 0), i32 noundef 5, i32 noundef %12)
  %14 = tail call fastcc i32 @queens(i32 noundef 6, i32 noundef 0, i32 noundef 0, i32 noundef 0)
  %15 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([15 x i8], [15 x i8]* @.str.4, i32 0, i32 0), i32 noundef 6, i32 noundef %14)
  %16 = tail call fastcc i32 @queens(i32 noundef 7, i32 noundef 0, i32 noundef 0, i32 noundef 0)
  %17 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([15 x i8], [15 x i8]* @.str.4, i32 0, i32 0), i32 noundef 7, i32 noundef %16)
  %18 = tail call fastcc i32 @queens(i32 noundef 8, i32 noundef 0, i32 noundef 0, i32 noundef 0)
  %19 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([15 x i8], [15 x i8]* @.str.4, i32 0, i32 0), i32 noundef 8, i32 noundef %18)
  %20 = tail call fastcc i32 @queens(i32 noundef 9, i32 noundef 0, i32 noundef 0, i32 noundef 0)
  %21 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([15 x i8], [15 x i8]* @.str.4, i32 0, i32 0), i32 noundef 9, i32 noundef %20)
  %22 = tail call fastcc i32 @permutations(i32 noundef 0, i32* noundef null)
  %23 = tail call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([17 x i8], [17 x i8]* @.str.5, i32 0, i32 0), i32 noundef %22)
  ret i32 0
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(i8* nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: nofree nosync nounwind readnone
define internal fastcc i32 @fib(i32 noundef %0) unnamed_addr #2 {
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

; Function Attrs: nofree nosync nounwind readnone
define internal fastcc i32 @ackermann(i32 noundef %0, i32 noundef %1) unnamed_addr #2 {
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

; Function Attrs: nofree noinline nosync nounwind readnone
define internal fastcc i32 @is_even(i32 noundef %0) unnamed_addr #3 {
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

; Function Attrs: nofree noinline nosync nounwind readnone
define internal fastcc i32 @is_odd(i32 noundef %0) unnamed_addr #3 {
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

; Function Attrs: nofree nosync nounwind
define internal fastcc void @hanoi(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) unnamed_addr #4 {
  %5 = icmp eq i32 %0, 0
  br i1 %5, label %18, label %6

6:                                                ; preds = %4, %6
  %7 = phi i32 [ %8, %6 ], [ %3, %4 ]
  %8 = phi i32 [ %7, %6 ], [ %1, %4 ]
  %9 = phi i32 [ %10, %6 ], [ %0, %4 ]
  %10 = add nsw i32 %9, -1
  tail call fastcc void @hanoi(i32 noundef %10, i32 noundef %8, i32 noundef %7, i32 noundef %2)
  %11 = load i32, i32* @moves, align 4, !tbaa !2
  %12 = mul nsw i32 %11, 31
  %13 = mul nsw i32 %8, 3
  %14 = add i32 %13, %2
  %15 = add i32 %14, %12
  %16 = srem i32 %15, 1000003
  store i32 %16, i32* @moves, align 4, !tbaa !2
  %17 = icmp eq i32 %10, 0
  br i1 %17, label %18, label %6

18:                                               ; preds = %6, %4
  ret void
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #5

; Function Attrs: nofree nosync nounwind readnone
define internal fastcc i32 @queens(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) unnamed_addr #2 {
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
  br i1 %28, label %29, label %14, !llvm.loop !6

29:                                               ; preds = %14, %8, %4
  %30 = phi i32 [ 1, %4 ], [ 0, %8 ], [ %25, %14 ]
  ret i32 %30
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #5

; Function Attrs: nofree nosync nounwind readonly
define internal fastcc i32 @permutations(i32 noundef %0, i32* nocapture noundef readonly %1) unnamed_addr #6 {
  %3 = bitcast i32* %1 to i8*
  %4 = alloca [8 x i32], align 16
  %5 = bitcast [8 x i32]* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 32, i8* nonnull %5) #8
  %6 = icmp eq i32 %0, 7
  br i1 %6, label %18, label %7

7:                                                ; preds = %2
  %8 = icmp sgt i32 %0, 0
  %9 = getelementptr inbounds [8 x i32], [8 x i32]* %4, i32 0, i32 %0
  %10 = add nsw i32 %0, 1
  %11 = getelementptr inbounds [8 x i32], [8 x i32]* %4, i32 0, i32 0
  %12 = shl nuw i32 %0, 2
  %13 = add i32 %0, -1
  %14 = and i32 %0, 3
  %15 = icmp ult i32 %13, 3
  %16 = and i32 %0, -4
  %17 = icmp eq i32 %14, 0
  br label %24

18:                                               ; preds = %2
  %19 = load i32, i32* %1, align 4, !tbaa !2
  %20 = mul nsw i32 %19, 10
  %21 = getelementptr inbounds i32, i32* %1, i32 6
  %22 = load i32, i32* %21, align 4, !tbaa !2
  %23 = add nsw i32 %20, %22
  br label %84

24:                                               ; preds = %7, %80
  %25 = phi i32 [ 0, %7 ], [ %82, %80 ]
  %26 = phi i32 [ 0, %7 ], [ %81, %80 ]
  br i1 %8, label %27, label %77

27:                                               ; preds = %24
  call void @llvm.memcpy.p0i8.p0i8.i32(i8* nonnull align 16 %5, i8* align 4 %3, i32 %12, i1 false), !tbaa !2
  br i1 %15, label %28, label %47

28:                                               ; preds = %47, %27
  %29 = phi i32 [ undef, %27 ], [ %73, %47 ]
  %30 = phi i32 [ 0, %27 ], [ %74, %47 ]
  %31 = phi i32 [ 0, %27 ], [ %73, %47 ]
  br i1 %17, label %44, label %32

32:                                               ; preds = %28, %32
  %33 = phi i32 [ %41, %32 ], [ %30, %28 ]
  %34 = phi i32 [ %40, %32 ], [ %31, %28 ]
  %35 = phi i32 [ %42, %32 ], [ 0, %28 ]
  %36 = getelementptr inbounds i32, i32* %1, i32 %33
  %37 = load i32, i32* %36, align 4, !tbaa !2
  %38 = icmp eq i32 %37, %25
  %39 = zext i1 %38 to i32
  %40 = or i32 %34, %39
  %41 = add nuw nsw i32 %33, 1
  %42 = add i32 %35, 1
  %43 = icmp eq i32 %42, %14
  br i1 %43, label %44, label %32, !llvm.loop !8

44:                                               ; preds = %32, %28
  %45 = phi i32 [ %29, %28 ], [ %40, %32 ]
  %46 = icmp eq i32 %45, 0
  br i1 %46, label %77, label %80

47:                                               ; preds = %27, %47
  %48 = phi i32 [ %74, %47 ], [ 0, %27 ]
  %49 = phi i32 [ %73, %47 ], [ 0, %27 ]
  %50 = phi i32 [ %75, %47 ], [ 0, %27 ]
  %51 = getelementptr inbounds i32, i32* %1, i32 %48
  %52 = load i32, i32* %51, align 4, !tbaa !2
  %53 = icmp eq i32 %52, %25
  %54 = zext i1 %53 to i32
  %55 = or i32 %49, %54
  %56 = or i32 %48, 1
  %57 = getelementptr inbounds i32, i32* %1, i32 %56
  %58 = load i32, i32* %57, align 4, !tbaa !2
  %59 = icmp eq i32 %58, %25
  %60 = zext i1 %59 to i32
  %61 = or i32 %55, %60
  %62 = or i32 %48, 2
  %63 = getelementptr inbounds i32, i32* %1, i32 %62
  %64 = load i32, i32* %63, align 4, !tbaa !2
  %65 = icmp eq i32 %64, %25
  %66 = zext i1 %65 to i32
  %67 = or i32 %61, %66
  %68 = or i32 %48, 3
  %69 = getelementptr inbounds i32, i32* %1, i32 %68
  %70 = load i32, i32* %69, align 4, !tbaa !2
  %71 = icmp eq i32 %70, %25
  %72 = zext i1 %71 to i32
  %73 = or i32 %67, %72
  %74 = add nuw nsw i32 %48, 4
  %75 = add i32 %50, 4
  %76 = icmp eq i32 %75, %16
  br i1 %76, label %28, label %47, !llvm.loop !10

77:                                               ; preds = %24, %44
  store i32 %25, i32* %9, align 4, !tbaa !2
  %78 = call fastcc i32 @permutations(i32 noundef %10, i32* noundef nonnull %11)
  %79 = add nsw i32 %78, %26
  br label %80

80:                                               ; preds = %44, %77
  %81 = phi i32 [ %79, %77 ], [ %26, %44 ]
  %82 = add nuw nsw i32 %25, 1
  %83 = icmp eq i32 %82, 7
  br i1 %83, label %84, label %24, !llvm.loop !11

84:                                               ; preds = %80, %18
  %85 = phi i32 [ %23, %18 ], [ %81, %80 ]
  call void @llvm.lifetime.end.p0i8(i64 32, i8* nonnull %5) #8
  ret i32 %85
}

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i32(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i32, i1 immarg) #7

attributes #0 = { nofree nounwind "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #1 = { nofree nounwind "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #2 = { nofree nosync nounwind readnone "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #3 = { nofree noinline nosync nounwind readnone "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #4 = { nofree nosync nounwind "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #5 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #6 = { nofree nosync nounwind readonly "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" }
attributes #7 = { argmemonly nofree nounwind willreturn }
attributes #8 = { nounwind }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 0, i32 2}
!2 = !{!3, !3, i64 0}
!3 = !{!"int", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.mustprogress"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
!10 = distinct !{!10, !7}
!11 = distinct !{!11, !7}
