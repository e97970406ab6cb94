source_filename = "canvas.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

@next_row = internal unnamed_addr global i32 0, align 4
@step = internal unnamed_addr global double 1.875000e-02, align 8
@center_x = internal unnamed_addr global double -7.500000e-01, align 8
@center_y = internal unnamed_addr global double 0.000000e+00, align 8
@pixels = internal global [8 x [160 x [4 x i8]]] zeroinitializer, align 16

@__main_void = hidden alias i32 (), ptr @main

; Function Attrs: nounwind
define hidden void @zoom(i32 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = load i32, ptr @next_row, align 4, !tbaa !1
  %4 = icmp slt i32 %3, 120
  %5 = add nsw i32 %0, -80
  %6 = sitofp i32 %5 to double
  %7 = load double, ptr @step, align 8, !tbaa !5
  %8 = fmul double %7, %6
  %9 = load double, ptr @center_x, align 8, !tbaa !5
  %10 = fadd double %9, %8
  store double %10, ptr @center_x, align 8, !tbaa !5
  %11 = add nsw i32 %1, -60
  %12 = sitofp i32 %11 to double
  %13 = fmul double %7, %12
  %14 = load double, ptr @center_y, align 8, !tbaa !5
  %15 = fadd double %13, %14
  store double %15, ptr @center_y, align 8, !tbaa !5
  %16 = fmul double %7, 5.000000e-01
  store double %16, ptr @step, align 8, !tbaa !5
  store i32 0, ptr @next_row, align 4, !tbaa !1
  br i1 %4, label %18, label %17

17:                                               ; preds = %2
  tail call void @canvas_each_frame(ptr noundef nonnull @draw_rows) #2
  br label %18

18:                                               ; preds = %17, %2
  ret void
}

declare void @canvas_each_frame(ptr noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define internal range(i32 0, 2) i32 @draw_rows() #0 {
  %1 = load i32, ptr @next_row, align 4, !tbaa !1
  %2 = icmp sgt i32 %1, 119
  br i1 %2, label %74, label %3

3:                                                ; preds = %0
  %4 = load double, ptr @center_x, align 8, !tbaa !5
  %5 = load double, ptr @step, align 8, !tbaa !5
  %6 = load double, ptr @center_y, align 8, !tbaa !5
  %7 = add i32 %1, -60
  br label %8

8:                                                ; preds = %3, %19
  %9 = phi i32 [ 0, %3 ], [ %20, %19 ]
  %10 = add i32 %7, %9
  %11 = sitofp i32 %10 to double
  %12 = fmul double %5, %11
  %13 = fadd double %6, %12
  br label %22

14:                                               ; preds = %19
  tail call void @canvas_put(ptr noundef nonnull @pixels, i32 noundef %1, i32 noundef 160, i32 noundef 8) #2
  %15 = load i32, ptr @next_row, align 4, !tbaa !1
  %16 = add nsw i32 %15, 8
  store i32 %16, ptr @next_row, align 4, !tbaa !1
  %17 = icmp slt i32 %15, 112
  %18 = zext i1 %17 to i32
  br label %74

19:                                               ; preds = %58
  %20 = add nuw nsw i32 %9, 1
  %21 = icmp eq i32 %20, 8
  br i1 %21, label %14, label %8, !llvm.loop !7

22:                                               ; preds = %8, %58
  %23 = phi i32 [ 0, %8 ], [ %72, %58 ]
  %24 = getelementptr inbounds [8 x [160 x [4 x i8]]], ptr @pixels, i32 0, i32 %9, i32 %23
  %25 = add nsw i32 %23, -80
  %26 = sitofp i32 %25 to double
  %27 = fmul double %5, %26
  %28 = fadd double %4, %27
  br label %29

29:                                               ; preds = %49, %22
  %30 = phi double [ 0.000000e+00, %22 ], [ %51, %49 ]
  %31 = phi i32 [ 0, %22 ], [ %55, %49 ]
  %32 = phi double [ 0.000000e+00, %22 ], [ %54, %49 ]
  %33 = fmul double %30, %30
  %34 = fmul double %32, %32
  %35 = fadd double %33, %34
  %36 = fcmp olt double %35, 4.000000e+00
  br i1 %36, label %37, label %58

37:                                               ; preds = %29
  %38 = fsub double %33, %34
  %39 = fadd double %28, %38
  %40 = fmul double %30, 2.000000e+00
  %41 = fmul double %40, %32
  %42 = fadd double %13, %41
  %43 = icmp eq i32 %31, 254
  br i1 %43, label %58, label %44, !llvm.loop !9

44:                                               ; preds = %37
  %45 = fmul double %39, %39
  %46 = fmul double %42, %42
  %47 = fadd double %45, %46
  %48 = fcmp olt double %47, 4.000000e+00
  br i1 %48, label %49, label %56

49:                                               ; preds = %44
  %50 = fsub double %45, %46
  %51 = fadd double %28, %50
  %52 = fmul double %39, 2.000000e+00
  %53 = fmul double %52, %42
  %54 = fadd double %13, %53
  %55 = add nuw nsw i32 %31, 2
  br label %29

56:                                               ; preds = %44
  %57 = or disjoint i32 %31, 1
  br label %58

58:                                               ; preds = %37, %29, %56
  %59 = phi i32 [ %57, %56 ], [ %31, %29 ], [ 255, %37 ]
  %60 = icmp eq i32 %59, 255
  %61 = trunc i32 %59 to i8
  %62 = mul i8 %61, 3
  %63 = select i1 %60, i8 0, i8 %62
  store i8 %63, ptr %24, align 4, !tbaa !10
  %64 = mul i8 %61, 5
  %65 = select i1 %60, i8 0, i8 %64
  %66 = getelementptr inbounds i8, ptr %24, i32 1
  store i8 %65, ptr %66, align 1, !tbaa !10
  %67 = mul i8 %61, 7
  %68 = add i8 %67, 64
  %69 = select i1 %60, i8 0, i8 %68
  %70 = getelementptr inbounds i8, ptr %24, i32 2
  store i8 %69, ptr %70, align 2, !tbaa !10
  %71 = getelementptr inbounds i8, ptr %24, i32 3
  store i8 -1, ptr %71, align 1, !tbaa !10
  %72 = add nuw nsw i32 %23, 1
  %73 = icmp eq i32 %72, 160
  br i1 %73, label %19, label %22, !llvm.loop !11

74:                                               ; preds = %0, %14
  %75 = phi i32 [ %18, %14 ], [ 0, %0 ]
  ret i32 %75
}

; Function Attrs: nounwind
define hidden noundef i32 @main() #0 {
  tail call void @canvas_size(i32 noundef 160, i32 noundef 120) #2
  tail call void @canvas_each_frame(ptr noundef nonnull @draw_rows) #2
  ret i32 0
}

declare void @canvas_size(i32 noundef, i32 noundef) local_unnamed_addr #1

declare void @canvas_put(ptr noundef, i32 noundef, i32 noundef, i32 noundef) local_unnamed_addr #1

attributes #0 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #1 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #2 = { nounwind }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!2, !2, i64 0}
!2 = !{!"int", !3, i64 0}
!3 = !{!"omnipotent char", !4, i64 0}
!4 = !{!"Simple C/C++ TBAA"}
!5 = !{!6, !6, i64 0}
!6 = !{!"double", !3, i64 0}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.mustprogress"}
!9 = distinct !{!9, !8}
!10 = !{!3, !3, i64 0}
!11 = distinct !{!11, !8}
