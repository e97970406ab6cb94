; Compiled from cond.c: BLESS=1 cargo test -p emback-runtime-js

%struct.timespec = type { i64, i32, i32 }

@pthread_cond_broadcast = alias i32 (ptr), ptr @pthread_cond_signal
@pthread_cond_destroy = alias i32 (ptr), ptr @pthread_cond_signal

define i32 @pthread_cond_init(ptr nocapture writeonly %0, ptr readonly %1) nounwind {
  %3 = icmp eq ptr %1, null
  br i1 %3, label %6, label %4

4:
  %5 = load i32, ptr %1, align 4
  br label %6

6:
  %7 = phi i32 [ %5, %4 ], [ 0, %2 ]
  store i32 %7, ptr %0, align 4
  ret i32 0
}

define i32 @pthread_cond_wait(ptr nocapture readnone %0, ptr nocapture readnone %1) nounwind {
  ret i32 0
}

define i32 @pthread_cond_timedwait(ptr nocapture readonly %0, ptr nocapture readnone %1, ptr nocapture readonly %2) {
  %4 = alloca %struct.timespec, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) nounwind
  %5 = getelementptr inbounds i8, ptr %4, i32 8
  %6 = getelementptr inbounds i8, ptr %2, i32 8
  br label %7

7:
  %8 = load i32, ptr %0, align 4
  %9 = call i32 @clock_gettime(i32 %8, ptr nonnull %4)
  %10 = load i64, ptr %4, align 8
  %11 = load i64, ptr %2, align 8
  %12 = icmp slt i64 %10, %11
  br i1 %12, label %19, label %13

13:
  %14 = icmp eq i64 %10, %11
  br i1 %14, label %15, label %20

15:
  %16 = load i32, ptr %5, align 8
  %17 = load i32, ptr %6, align 8
  %18 = icmp slt i32 %16, %17
  br i1 %18, label %19, label %20

19:
  br label %7

20:
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) nounwind
  ret i32 73
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare i32 @clock_gettime(i32, ptr)

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define i32 @pthread_cond_signal(ptr nocapture readnone %0) nounwind {
  ret i32 0
}

define i32 @pthread_condattr_init(ptr nocapture writeonly %0) nounwind {
  store i32 0, ptr %0, align 4
  ret i32 0
}

define range(i32 0, 29) i32 @pthread_condattr_setclock(ptr nocapture writeonly %0, i32 %1) nounwind {
  %3 = icmp ugt i32 %1, 1
  br i1 %3, label %5, label %4

4:
  store i32 %1, ptr %0, align 4
  br label %5

5:
  %6 = phi i32 [ 0, %4 ], [ 28, %2 ]
  ret i32 %6
}

define i32 @pthread_condattr_destroy(ptr nocapture readnone %0) nounwind {
  ret i32 0
}
