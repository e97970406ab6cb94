; Compiled from stat.c: BLESS=1 cargo test -p emback-runtime-js

%struct.timespec = type { i64, i32, i32 }

@stat64 = alias i32 (ptr, ptr), ptr @stat
@lstat64 = alias i32 (ptr, ptr), ptr @lstat
@fstat64 = alias i32 (i32, ptr), ptr @fstat
@fstatat64 = alias i32 (i32, ptr, ptr, i32), ptr @fstatat

define i32 @fstatat(i32 %0, ptr %1, ptr %2, i32 %3) {
  %5 = call i32 @__syscall_newfstatat(i32 %0, ptr %1, ptr %2, i32 %3)
  %6 = icmp slt i32 %5, 0
  br i1 %6, label %7, label %10

7:
  %8 = sub nsw i32 0, %5
  %9 = call i32 @__emback_failed(i32 %8)
  br label %10

10:
  %11 = phi i32 [ %9, %7 ], [ %5, %4 ]
  ret i32 %11
}

declare i32 @__syscall_newfstatat(i32, ptr, ptr, i32)

define i32 @stat(ptr %0, ptr %1) {
  %3 = call i32 @fstatat(i32 -100, ptr %0, ptr %1, i32 0)
  ret i32 %3
}

define i32 @lstat(ptr %0, ptr %1) {
  %3 = call i32 @fstatat(i32 -100, ptr %0, ptr %1, i32 256)
  ret i32 %3
}

define i32 @fstat(i32 %0, ptr %1) {
  %3 = call i32 @__emback_fstat(i32 %0, ptr %1)
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

declare i32 @__emback_fstat(i32, ptr)

define i32 @mkdirat(i32 %0, ptr %1, i32 %2) {
  %4 = call i32 @__syscall_mkdirat(i32 %0, ptr %1, i32 %2)
  %5 = icmp slt i32 %4, 0
  br i1 %5, label %6, label %9

6:
  %7 = sub nsw i32 0, %4
  %8 = call i32 @__emback_failed(i32 %7)
  br label %9

9:
  %10 = phi i32 [ %8, %6 ], [ %4, %3 ]
  ret i32 %10
}

declare i32 @__syscall_mkdirat(i32, ptr, i32)

define i32 @mkdir(ptr %0, i32 %1) {
  %3 = call i32 @mkdirat(i32 -100, ptr %0, i32 %1)
  ret i32 %3
}

define i32 @mknod(ptr %0, i32 %1, i32 %2) {
  %4 = call i32 @__syscall_mknodat(i32 -100, ptr %0, i32 %1, i32 %2)
  %5 = icmp slt i32 %4, 0
  br i1 %5, label %6, label %9

6:
  %7 = sub nsw i32 0, %4
  %8 = call i32 @__emback_failed(i32 %7)
  br label %9

9:
  %10 = phi i32 [ %8, %6 ], [ %4, %3 ]
  ret i32 %10
}

declare i32 @__syscall_mknodat(i32, ptr, i32, i32)

define i32 @mkfifo(ptr %0, i32 %1) {
  %3 = or i32 %1, 4096
  %4 = call i32 @mknod(ptr %0, i32 %3, i32 0)
  ret i32 %4
}

define i32 @fchmodat(i32 %0, ptr %1, i32 %2, i32 %3) {
  %5 = call i32 @__syscall_fchmodat2(i32 %0, ptr %1, i32 %2, i32 %3)
  %6 = icmp slt i32 %5, 0
  br i1 %6, label %7, label %10

7:
  %8 = sub nsw i32 0, %5
  %9 = call i32 @__emback_failed(i32 %8)
  br label %10

10:
  %11 = phi i32 [ %9, %7 ], [ %5, %4 ]
  ret i32 %11
}

declare i32 @__syscall_fchmodat2(i32, ptr, i32, i32)

define i32 @chmod(ptr %0, i32 %1) {
  %3 = call i32 @fchmodat(i32 -100, ptr %0, i32 %1, i32 0)
  ret i32 %3
}

define i32 @fchmod(i32 %0, i32 %1) {
  %3 = call i32 @__syscall_fchmod(i32 %0, i32 %1)
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

declare i32 @__syscall_fchmod(i32, i32)

define i32 @umask(i32 %0) {
  %2 = call i32 @__emback_umask(i32 %0)
  ret i32 %2
}

declare i32 @__emback_umask(i32)

define i32 @utimensat(i32 %0, ptr %1, ptr %2, i32 %3) {
  %5 = call i32 @__emback_utimensat(i32 %0, ptr %1, ptr %2, i32 %3)
  %6 = icmp slt i32 %5, 0
  br i1 %6, label %7, label %10

7:
  %8 = sub nsw i32 0, %5
  %9 = call i32 @__emback_failed(i32 %8)
  br label %10

10:
  %11 = phi i32 [ %9, %7 ], [ %5, %4 ]
  ret i32 %11
}

declare i32 @__emback_utimensat(i32, ptr, ptr, i32)

define i32 @futimens(i32 %0, ptr %1) {
  %3 = call i32 @utimensat(i32 %0, ptr null, ptr %1, i32 0)
  ret i32 %3
}

define i32 @utime(ptr %0, ptr readonly %1) {
  %3 = alloca [2 x %struct.timespec], align 16
  %4 = icmp eq ptr %1, null
  br i1 %4, label %5, label %7

5:
  %6 = call i32 @utimensat(i32 -100, ptr %0, ptr null, i32 0)
  br label %15

7:
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %3) nounwind
  %8 = load i64, ptr %1, align 8
  store i64 %8, ptr %3, align 16
  %9 = getelementptr inbounds i8, ptr %3, i32 8
  store i32 0, ptr %9, align 8
  %10 = getelementptr inbounds i8, ptr %3, i32 16
  %11 = getelementptr inbounds i8, ptr %1, i32 8
  %12 = load i64, ptr %11, align 8
  store i64 %12, ptr %10, align 16
  %13 = getelementptr inbounds i8, ptr %3, i32 24
  store i32 0, ptr %13, align 8
  %14 = call i32 @utimensat(i32 -100, ptr %0, ptr nonnull %3, i32 0)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %3) nounwind
  br label %15

15:
  %16 = phi i32 [ %14, %7 ], [ %6, %5 ]
  ret i32 %16
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define i32 @utimes(ptr %0, ptr %1) {
  %3 = call i32 @set(i32 -100, ptr %0, ptr %1, i32 0)
  ret i32 %3
}

define internal i32 @set(i32 %0, ptr %1, ptr readonly %2, i32 %3) unnamed_addr {
  %5 = alloca [2 x %struct.timespec], align 16
  %6 = icmp eq ptr %2, null
  br i1 %6, label %7, label %9

7:
  %8 = call i32 @utimensat(i32 %0, ptr %1, ptr null, i32 %3)
  br label %23

9:
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %5) nounwind
  %10 = load i64, ptr %2, align 8
  store i64 %10, ptr %5, align 16
  %11 = getelementptr inbounds i8, ptr %5, i32 8
  %12 = getelementptr inbounds i8, ptr %2, i32 8
  %13 = load i32, ptr %12, align 8
  %14 = mul nsw i32 %13, 1000
  store i32 %14, ptr %11, align 8
  %15 = getelementptr inbounds i8, ptr %5, i32 16
  %16 = getelementptr inbounds i8, ptr %2, i32 16
  %17 = load i64, ptr %16, align 8
  store i64 %17, ptr %15, align 16
  %18 = getelementptr inbounds i8, ptr %5, i32 24
  %19 = getelementptr inbounds i8, ptr %2, i32 24
  %20 = load i32, ptr %19, align 8
  %21 = mul nsw i32 %20, 1000
  store i32 %21, ptr %18, align 8
  %22 = call i32 @utimensat(i32 %0, ptr %1, ptr nonnull %5, i32 %3)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) nounwind
  br label %23

23:
  %24 = phi i32 [ %22, %9 ], [ %8, %7 ]
  ret i32 %24
}

define i32 @lutimes(ptr %0, ptr %1) {
  %3 = call i32 @set(i32 -100, ptr %0, ptr %1, i32 256)
  ret i32 %3
}

define i32 @futimes(i32 %0, ptr %1) {
  %3 = call i32 @set(i32 %0, ptr null, ptr %1, i32 0)
  ret i32 %3
}

declare i32 @__emback_failed(i32)
