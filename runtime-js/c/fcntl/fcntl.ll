; Compiled from fcntl.c: BLESS=1 cargo test -p emback-runtime-js

@errno = external global i32, align 4

@open64 = alias i32 (ptr, i32, ...), ptr @open
@openat64 = alias i32 (i32, ptr, i32, ...), ptr @openat
@creat64 = alias i32 (ptr, i32), ptr @creat
@fcntl64 = alias i32 (i32, i32, ...), ptr @fcntl

define i32 @open(ptr %0, i32 %1, ...) {
  %3 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) nounwind
  call void @llvm.va_start.p0(ptr nonnull %3)
  %4 = and i32 %1, 4259904
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %10, label %6

6:
  %7 = load ptr, ptr %3, align 4
  %8 = getelementptr inbounds i8, ptr %7, i32 4
  store ptr %8, ptr %3, align 4
  %9 = load i32, ptr %7, align 4
  br label %10

10:
  %11 = phi i32 [ %9, %6 ], [ 0, %2 ]
  call void @llvm.va_end.p0(ptr nonnull %3)
  %12 = call i32 (i32, ptr, i32, ...) @__syscall_openat(i32 -100, ptr %0, i32 %1, i32 %11)
  %13 = icmp slt i32 %12, 0
  br i1 %13, label %14, label %17

14:
  %15 = sub nsw i32 0, %12
  %16 = call i32 @__emback_failed(i32 %15)
  br label %17

17:
  %18 = phi i32 [ %16, %14 ], [ %12, %10 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) nounwind
  ret i32 %18
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare void @llvm.va_start.p0(ptr) nounwind

declare void @llvm.va_end.p0(ptr) nounwind

declare i32 @__syscall_openat(i32, ptr, i32, ...)

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define i32 @openat(i32 %0, ptr %1, i32 %2, ...) {
  %4 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) nounwind
  call void @llvm.va_start.p0(ptr nonnull %4)
  %5 = and i32 %2, 4259904
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %11, label %7

7:
  %8 = load ptr, ptr %4, align 4
  %9 = getelementptr inbounds i8, ptr %8, i32 4
  store ptr %9, ptr %4, align 4
  %10 = load i32, ptr %8, align 4
  br label %11

11:
  %12 = phi i32 [ %10, %7 ], [ 0, %3 ]
  call void @llvm.va_end.p0(ptr nonnull %4)
  %13 = call i32 (i32, ptr, i32, ...) @__syscall_openat(i32 %0, ptr %1, i32 %2, i32 %12)
  %14 = icmp slt i32 %13, 0
  br i1 %14, label %15, label %18

15:
  %16 = sub nsw i32 0, %13
  %17 = call i32 @__emback_failed(i32 %16)
  br label %18

18:
  %19 = phi i32 [ %17, %15 ], [ %13, %11 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  ret i32 %19
}

define i32 @creat(ptr %0, i32 %1) {
  %3 = call i32 (i32, ptr, i32, ...) @__syscall_openat(i32 -100, ptr %0, i32 577, i32 %1)
  %4 = icmp slt i32 %3, 0
  br i1 %4, label %5, label %8

5:
  %6 = sub nsw i32 0, %3
  %7 = call i32 @__emback_failed(i32 %6)
  br label %8

8:
  %9 = phi i32 [ %7, %5 ], [ %3, %2 ]
  ret i32 %9
}

define i32 @fcntl(i32 %0, i32 %1, ...) {
  %3 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) nounwind
  call void @llvm.va_start.p0(ptr nonnull %3)
  %4 = load ptr, ptr %3, align 4
  %5 = getelementptr inbounds i8, ptr %4, i32 4
  store ptr %5, ptr %3, align 4
  %6 = load i32, ptr %4, align 4
  call void @llvm.va_end.p0(ptr nonnull %3)
  %7 = call i32 (i32, i32, ...) @__syscall_fcntl64(i32 %0, i32 %1, i32 %6)
  %8 = icmp slt i32 %7, 0
  br i1 %8, label %9, label %12

9:
  %10 = sub nsw i32 0, %7
  %11 = call i32 @__emback_failed(i32 %10)
  br label %12

12:
  %13 = phi i32 [ %11, %9 ], [ %7, %2 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) nounwind
  ret i32 %13
}

declare i32 @__syscall_fcntl64(i32, i32, ...)

define i32 @posix_fallocate(i32 %0, i64 %1, i64 %2) {
  %4 = trunc i64 %1 to i32
  %5 = lshr i64 %1, 32
  %6 = trunc nuw i64 %5 to i32
  %7 = trunc i64 %2 to i32
  %8 = lshr i64 %2, 32
  %9 = trunc nuw i64 %8 to i32
  %10 = call i32 @__syscall_fallocate(i32 %0, i32 0, i32 %4, i32 %6, i32 %7, i32 %9)
  %11 = icmp sgt i32 %10, -1
  br i1 %11, label %17, label %12

12:
  %13 = load i32, ptr @errno, align 4
  %14 = sub nsw i32 0, %10
  %15 = call i32 @__emback_failed(i32 %14)
  %16 = load i32, ptr @errno, align 4
  store i32 %13, ptr @errno, align 4
  br label %17

17:
  %18 = phi i32 [ %16, %12 ], [ 0, %3 ]
  ret i32 %18
}

declare i32 @__syscall_fallocate(i32, i32, i32, i32, i32, i32)

declare i32 @__emback_failed(i32)

define i32 @fallocate(i32 %0, i32 %1, i64 %2, i64 %3) {
  %5 = trunc i64 %2 to i32
  %6 = lshr i64 %2, 32
  %7 = trunc nuw i64 %6 to i32
  %8 = trunc i64 %3 to i32
  %9 = lshr i64 %3, 32
  %10 = trunc nuw i64 %9 to i32
  %11 = call i32 @__syscall_fallocate(i32 %0, i32 %1, i32 %5, i32 %7, i32 %8, i32 %10)
  %12 = icmp slt i32 %11, 0
  br i1 %12, label %13, label %16

13:
  %14 = sub nsw i32 0, %11
  %15 = call i32 @__emback_failed(i32 %14)
  br label %16

16:
  %17 = phi i32 [ %15, %13 ], [ %11, %4 ]
  ret i32 %17
}

define i32 @posix_fadvise(i32 %0, i64 %1, i64 %2, i32 %3) nounwind {
  ret i32 0
}

define range(i32 -1, 1) i32 @flock(i32 %0, i32 %1) {
  %3 = call i32 (i32, i32, ...) @fcntl(i32 %0, i32 3)
  %4 = ashr i32 %3, 31
  ret i32 %4
}

define range(i32 -1, 1) i32 @lockf(i32 %0, i32 %1, i64 %2) {
  %4 = call i32 (i32, i32, ...) @fcntl(i32 %0, i32 3)
  %5 = ashr i32 %4, 31
  ret i32 %5
}
