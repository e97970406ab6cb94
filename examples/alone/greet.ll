source_filename = "greet.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

%struct.Part = type { ptr, i32 }

@.str = private unnamed_addr constant [8 x i8] c"hello, \00", align 1
@.str.1 = private unnamed_addr constant [2 x i8] c"\0A\00", align 1

; Function Attrs: nounwind
define hidden i32 @__main_argc_argv(i32 noundef %0, ptr nocapture noundef readonly %1) local_unnamed_addr #0 {
  %3 = alloca [3 x %struct.Part], align 16
  %4 = alloca i32, align 4
  %5 = icmp sgt i32 %0, 1
  br i1 %5, label %6, label %28

6:                                                ; preds = %2
  %7 = getelementptr inbounds i8, ptr %3, i32 4
  %8 = getelementptr inbounds i8, ptr %3, i32 8
  %9 = getelementptr inbounds i8, ptr %3, i32 12
  %10 = getelementptr inbounds i8, ptr %3, i32 16
  %11 = getelementptr inbounds i8, ptr %3, i32 20
  br label %15

12:                                               ; preds = %25
  %13 = add nuw nsw i32 %16, 1
  %14 = icmp eq i32 %13, %0
  br i1 %14, label %28, label %15, !llvm.loop !1

15:                                               ; preds = %6, %12
  %16 = phi i32 [ 1, %6 ], [ %13, %12 ]
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %3) #3
  store ptr @.str, ptr %3, align 16, !tbaa !3
  store i32 7, ptr %7, align 4, !tbaa !9
  %17 = getelementptr inbounds ptr, ptr %1, i32 %16
  %18 = load ptr, ptr %17, align 4, !tbaa !10
  store ptr %18, ptr %8, align 8, !tbaa !3
  br label %19

19:                                               ; preds = %19, %15
  %20 = phi i32 [ 0, %15 ], [ %24, %19 ]
  %21 = getelementptr inbounds i8, ptr %18, i32 %20
  %22 = load i8, ptr %21, align 1, !tbaa !11
  %23 = icmp eq i8 %22, 0
  %24 = add i32 %20, 1
  br i1 %23, label %25, label %19, !llvm.loop !12

25:                                               ; preds = %19
  store i32 %20, ptr %9, align 4, !tbaa !9
  store ptr @.str.1, ptr %10, align 16, !tbaa !3
  store i32 1, ptr %11, align 4, !tbaa !9
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) #3
  %26 = call i32 @fd_write(i32 noundef 1, ptr noundef nonnull %3, i32 noundef 3, ptr noundef nonnull %4) #4
  %27 = icmp eq i32 %26, 0
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) #3
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #3
  br i1 %27, label %12, label %28

28:                                               ; preds = %25, %12, %2
  %29 = phi i32 [ 0, %2 ], [ 0, %12 ], [ %26, %25 ]
  ret i32 %29
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

declare i32 @fd_write(i32 noundef, ptr noundef, i32 noundef, ptr noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { nounwind "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+multivalue,+mutable-globals,+reference-types,+sign-ext" "wasm-import-module"="wasi_snapshot_preview1" "wasm-import-name"="fd_write" }
attributes #3 = { nounwind }
attributes #4 = { nobuiltin nounwind "no-builtins" }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = distinct !{!1, !2}
!2 = !{!"llvm.loop.mustprogress"}
!3 = !{!4, !5, i64 0}
!4 = !{!"", !5, i64 0, !8, i64 4}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!"long", !6, i64 0}
!9 = !{!4, !8, i64 4}
!10 = !{!5, !5, i64 0}
!11 = !{!6, !6, i64 0}
!12 = distinct !{!12, !2}
