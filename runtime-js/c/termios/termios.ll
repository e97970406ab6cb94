; Compiled from termios.c: BLESS=1 cargo test -p emback-runtime-js

@ttyname.name = internal global [9 x i8] c"/dev/tty\00", align 1

define i32 @ioctl(i32 %0, i32 %1, ...) {
  %3 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) nounwind
  call void @llvm.va_start.p0(ptr nonnull %3)
  %4 = load ptr, ptr %3, align 4
  %5 = getelementptr inbounds i8, ptr %4, i32 4
  store ptr %5, ptr %3, align 4
  %6 = load ptr, ptr %4, align 4
  call void @llvm.va_end.p0(ptr nonnull %3)
  %7 = call i32 (i32, i32, ...) @__syscall_ioctl(i32 %0, i32 %1, ptr %6)
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

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare void @llvm.va_start.p0(ptr) nounwind

declare void @llvm.va_end.p0(ptr) nounwind

declare i32 @__syscall_ioctl(i32, i32, ...)

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define i32 @tcgetattr(i32 %0, ptr %1) {
  %3 = call i32 (i32, i32, ...) @ioctl(i32 %0, i32 21505, ptr %1)
  ret i32 %3
}

define i32 @tcsetattr(i32 %0, i32 %1, ptr %2) {
  %4 = add nsw i32 %1, 21506
  %5 = call i32 (i32, i32, ...) @ioctl(i32 %0, i32 %4, ptr %2)
  ret i32 %5
}

define range(i32 -1, 1) i32 @tcflush(i32 %0, i32 %1) {
  %3 = call i32 @isatty(i32 %0)
  %4 = icmp eq i32 %3, 0
  %5 = sext i1 %4 to i32
  ret i32 %5
}

declare i32 @isatty(i32)

define range(i32 -1, 1) i32 @tcdrain(i32 %0) {
  %2 = call i32 @isatty(i32 %0)
  %3 = icmp eq i32 %2, 0
  %4 = sext i1 %3 to i32
  ret i32 %4
}

define i32 @tcgetpgrp(i32 %0) {
  %2 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2) nounwind
  %3 = call i32 (i32, i32, ...) @ioctl(i32 %0, i32 21519, ptr nonnull %2)
  %4 = icmp eq i32 %3, 0
  %5 = load i32, ptr %2, align 4
  %6 = select i1 %4, i32 %5, i32 -1
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2) nounwind
  ret i32 %6
}

define i32 @cfgetispeed(ptr nocapture readonly %0) nounwind {
  %2 = getelementptr inbounds i8, ptr %0, i32 52
  %3 = load i32, ptr %2, align 4
  ret i32 %3
}

define i32 @cfgetospeed(ptr nocapture readonly %0) nounwind {
  %2 = getelementptr inbounds i8, ptr %0, i32 56
  %3 = load i32, ptr %2, align 4
  ret i32 %3
}

define i32 @cfsetispeed(ptr nocapture writeonly %0, i32 %1) nounwind {
  %3 = getelementptr inbounds i8, ptr %0, i32 52
  store i32 %1, ptr %3, align 4
  ret i32 0
}

define i32 @cfsetospeed(ptr nocapture writeonly %0, i32 %1) nounwind {
  %3 = getelementptr inbounds i8, ptr %0, i32 56
  store i32 %1, ptr %3, align 4
  ret i32 0
}

define void @cfmakeraw(ptr nocapture %0) nounwind {
  %2 = load i32, ptr %0, align 4
  %3 = and i32 %2, -1516
  store i32 %3, ptr %0, align 4
  %4 = getelementptr inbounds i8, ptr %0, i32 4
  %5 = load i32, ptr %4, align 4
  %6 = and i32 %5, -2
  store i32 %6, ptr %4, align 4
  %7 = getelementptr inbounds i8, ptr %0, i32 12
  %8 = load i32, ptr %7, align 4
  %9 = and i32 %8, -32844
  store i32 %9, ptr %7, align 4
  %10 = getelementptr inbounds i8, ptr %0, i32 8
  %11 = load i32, ptr %10, align 4
  %12 = and i32 %11, -305
  %13 = or disjoint i32 %12, 48
  store i32 %13, ptr %10, align 4
  %14 = getelementptr inbounds i8, ptr %0, i32 23
  store i8 1, ptr %14, align 1
  %15 = getelementptr inbounds i8, ptr %0, i32 22
  store i8 0, ptr %15, align 1
  ret void
}

define ptr @ttyname(i32 %0) {
  %2 = call i32 @isatty(i32 %0)
  %3 = icmp eq i32 %2, 0
  %4 = select i1 %3, ptr null, ptr @ttyname.name
  ret ptr %4
}

declare i32 @__emback_failed(i32)
