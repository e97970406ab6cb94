source_filename = "primes.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

@.str = private unnamed_addr constant [25 x i8] c"went through %d numbers\0A\00", align 1

; Function Attrs: nounwind
define hidden i32 @primes_below(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp slt i32 %0, 3
  br i1 %2, label %31, label %3

3:                                                ; preds = %1
  %4 = tail call ptr @calloc(i32 noundef %0, i32 noundef 1) #4
  %5 = icmp eq ptr %4, null
  br i1 %5, label %31, label %6

6:                                                ; preds = %3
  %7 = zext nneg i32 %0 to i64
  br label %10

8:                                                ; preds = %27
  tail call void @free(ptr noundef nonnull %4)
  %9 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %0)
  br label %31

10:                                               ; preds = %6, %27
  %11 = phi i64 [ 2, %6 ], [ %29, %27 ]
  %12 = phi i32 [ 0, %6 ], [ %28, %27 ]
  %13 = trunc nuw nsw i64 %11 to i32
  %14 = getelementptr inbounds i8, ptr %4, i32 %13
  %15 = load i8, ptr %14, align 1, !tbaa !1
  %16 = icmp eq i8 %15, 0
  br i1 %16, label %17, label %27

17:                                               ; preds = %10
  %18 = add nsw i32 %12, 1
  %19 = mul nuw nsw i64 %11, %11
  %20 = icmp ult i64 %19, %7
  br i1 %20, label %21, label %27

21:                                               ; preds = %17, %21
  %22 = phi i64 [ %25, %21 ], [ %19, %17 ]
  %23 = trunc i64 %22 to i32
  %24 = getelementptr inbounds i8, ptr %4, i32 %23
  store i8 1, ptr %24, align 1, !tbaa !1
  %25 = add nuw nsw i64 %22, %11
  %26 = icmp ult i64 %25, %7
  br i1 %26, label %21, label %27, !llvm.loop !4

27:                                               ; preds = %21, %17, %10
  %28 = phi i32 [ %12, %10 ], [ %18, %17 ], [ %18, %21 ]
  %29 = add nuw nsw i64 %11, 1
  %30 = icmp eq i64 %29, %7
  br i1 %30, label %8, label %10, !llvm.loop !6

31:                                               ; preds = %8, %3, %1
  %32 = phi i32 [ 0, %1 ], [ %28, %8 ], [ -1, %3 ]
  ret i32 %32
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i32 noundef, i32 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #2

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #3

attributes #0 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #2 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #3 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #4 = { allocsize(0,1) }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!2, !2, i64 0}
!2 = !{!"omnipotent char", !3, i64 0}
!3 = !{!"Simple C/C++ TBAA"}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
