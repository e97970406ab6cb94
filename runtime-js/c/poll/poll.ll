; Compiled from poll.c: BLESS=1 cargo test -p emback-runtime-js

%struct.timespec = type { i64, i32, i32 }

define i32 @poll(ptr %0, i32 %1, i32 %2) {
  %4 = alloca %struct.timespec, align 8
  %5 = call i32 @__syscall_poll(ptr %0, i32 %1, i32 %2)
  %6 = icmp slt i32 %5, 0
  br i1 %6, label %7, label %10

7:
  %8 = sub nsw i32 0, %5
  %9 = call i32 @__emback_failed(i32 %8)
  br label %10

10:
  %11 = phi i32 [ %9, %7 ], [ %5, %3 ]
  %12 = icmp eq i32 %11, 0
  %13 = icmp sgt i32 %2, 0
  %14 = and i1 %13, %12
  br i1 %14, label %15, label %23

15:
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) nounwind
  %16 = udiv i32 %2, 1000
  %17 = zext nneg i32 %16 to i64
  store i64 %17, ptr %4, align 8
  %18 = getelementptr inbounds i8, ptr %4, i32 8
  %19 = mul i32 %16, 1000
  %20 = sub i32 %2, %19
  %21 = mul nuw nsw i32 %20, 1000000
  store i32 %21, ptr %18, align 8
  %22 = call i32 @nanosleep(ptr nonnull %4, ptr null)
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) nounwind
  br label %23

23:
  ret i32 %11
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare i32 @__syscall_poll(ptr, i32, i32)

declare i32 @nanosleep(ptr, ptr)

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define i32 @pselect(i32 %0, ptr %1, ptr %2, ptr %3, ptr %4, ptr nocapture readnone %5) {
  %7 = call i32 @__syscall__newselect(i32 %0, ptr %1, ptr %2, ptr %3, ptr null)
  %8 = icmp slt i32 %7, 0
  br i1 %8, label %9, label %12

9:
  %10 = sub nsw i32 0, %7
  %11 = call i32 @__emback_failed(i32 %10)
  br label %12

12:
  %13 = phi i32 [ %11, %9 ], [ %7, %6 ]
  %14 = icmp eq i32 %13, 0
  %15 = icmp ne ptr %4, null
  %16 = and i1 %15, %14
  br i1 %16, label %17, label %26

17:
  %18 = load i64, ptr %4, align 8
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %20, label %24

20:
  %21 = getelementptr inbounds i8, ptr %4, i32 8
  %22 = load i32, ptr %21, align 8
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %26, label %24

24:
  %25 = call i32 @nanosleep(ptr nonnull %4, ptr null)
  br label %26

26:
  ret i32 %13
}

declare i32 @__syscall__newselect(i32, ptr, ptr, ptr, ptr)

define i32 @select(i32 %0, ptr %1, ptr %2, ptr %3, ptr readonly %4) {
  %6 = alloca %struct.timespec, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) nounwind
  %7 = icmp eq ptr %4, null
  br i1 %7, label %14, label %8

8:
  %9 = load i64, ptr %4, align 8
  store i64 %9, ptr %6, align 8
  %10 = getelementptr inbounds i8, ptr %4, i32 8
  %11 = load i32, ptr %10, align 8
  %12 = mul nsw i32 %11, 1000
  %13 = getelementptr inbounds i8, ptr %6, i32 8
  store i32 %12, ptr %13, align 8
  br label %14

14:
  %15 = phi ptr [ %6, %8 ], [ null, %5 ]
  %16 = call i32 @pselect(i32 %0, ptr %1, ptr %2, ptr %3, ptr %15, ptr poison)
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) nounwind
  ret i32 %16
}

declare i32 @__emback_failed(i32)
