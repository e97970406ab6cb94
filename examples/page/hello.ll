source_filename = "hello.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

@.str = private unnamed_addr constant [11 x i8] c"hello, %s\0A\00", align 1
@stderr = external local_unnamed_addr global ptr, align 4
@.str.1 = private unnamed_addr constant [26 x i8] c"there is nobody to greet\0A\00", align 1

; Function Attrs: nofree nounwind
define hidden noundef i32 @greet(ptr noundef %0) local_unnamed_addr #0 {
  %2 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, ptr noundef %0)
  ret i32 %2
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #0

; Function Attrs: nofree nounwind
define hidden range(i32 -2147483648, 2147483647) i32 @__main_argc_argv(i32 noundef %0, ptr nocapture noundef readonly %1) local_unnamed_addr #0 {
  %3 = icmp slt i32 %0, 2
  br i1 %3, label %4, label %9

4:                                                ; preds = %2
  %5 = load ptr, ptr @stderr, align 4, !tbaa !1
  %6 = tail call i32 @fwrite(ptr nonnull @.str.1, i32 25, i32 1, ptr %5) #2
  br label %7

7:                                                ; preds = %9, %4
  %8 = add nsw i32 %0, -1
  ret i32 %8

9:                                                ; preds = %2, %9
  %10 = phi i32 [ %14, %9 ], [ 1, %2 ]
  %11 = getelementptr inbounds ptr, ptr %1, i32 %10
  %12 = load ptr, ptr %11, align 4, !tbaa !1
  %13 = tail call noundef i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, ptr noundef %12)
  %14 = add nuw nsw i32 %10, 1
  %15 = icmp eq i32 %14, %0
  br i1 %15, label %7, label %9, !llvm.loop !5
}

; Function Attrs: nofree nounwind
declare noundef i32 @fwrite(ptr nocapture noundef, i32 noundef, i32 noundef, ptr nocapture noundef) local_unnamed_addr #1

attributes #0 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #1 = { nofree nounwind }
attributes #2 = { cold }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!2, !2, i64 0}
!2 = !{!"any pointer", !3, i64 0}
!3 = !{!"omnipotent char", !4, i64 0}
!4 = !{!"Simple C/C++ TBAA"}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
