; Compiled from seek.c: BLESS=1 cargo test -p emback-runtime-js

@errno = external global i32, align 4

@fseeko64 = alias i32 (ptr, i64, i32), ptr @fseeko
@ftello64 = alias i64 (ptr), ptr @ftello
@fgetpos64 = alias i32 (ptr, ptr), ptr @fgetpos
@fsetpos64 = alias i32 (ptr, ptr), ptr @fsetpos

define range(i32 -1, 1) i32 @fseeko(ptr %0, i64 %1, i32 %2) {
  %4 = icmp ugt i32 %2, 2
  br i1 %4, label %5, label %6

5:
  store i32 28, ptr @errno, align 4
  br label %34

6:
  %7 = call i32 @__emback_flush(ptr %0)
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %9, label %34

9:
  %10 = icmp eq i32 %2, 1
  br i1 %10, label %11, label %23

11:
  %12 = getelementptr inbounds i8, ptr %0, i32 12
  %13 = load ptr, ptr %12, align 4
  %14 = icmp eq ptr %13, null
  br i1 %14, label %23, label %15

15:
  %16 = getelementptr inbounds i8, ptr %0, i32 16
  %17 = load ptr, ptr %16, align 4
  %18 = ptrtoint ptr %17 to i32
  %19 = ptrtoint ptr %13 to i32
  %20 = sub i32 %18, %19
  %21 = sext i32 %20 to i64
  %22 = sub nsw i64 %1, %21
  br label %23

23:
  %24 = phi i64 [ %22, %15 ], [ %1, %11 ], [ %1, %9 ]
  %25 = call i64 @seek(ptr %0, i64 %24, i32 %2)
  %26 = icmp slt i64 %25, 0
  br i1 %26, label %34, label %27

27:
  %28 = getelementptr inbounds i8, ptr %0, i32 16
  store ptr null, ptr %28, align 4
  %29 = getelementptr inbounds i8, ptr %0, i32 12
  store ptr null, ptr %29, align 4
  %30 = getelementptr inbounds i8, ptr %0, i32 4
  store ptr null, ptr %30, align 4
  store ptr null, ptr %0, align 4
  %31 = getelementptr inbounds i8, ptr %0, i32 32
  %32 = load i32, ptr %31, align 4
  %33 = and i32 %32, -2
  store i32 %33, ptr %31, align 4
  br label %34

34:
  %35 = phi i32 [ -1, %5 ], [ 0, %27 ], [ -1, %6 ], [ -1, %23 ]
  ret i32 %35
}

declare i32 @__emback_flush(ptr)

define internal i64 @seek(ptr %0, i64 %1, i32 %2) unnamed_addr {
  %4 = alloca i64, align 8
  %5 = icmp eq ptr @__emback_device_seek, null
  br i1 %5, label %12, label %6

6:
  %7 = getelementptr inbounds i8, ptr %0, i32 56
  %8 = load ptr, ptr %7, align 4
  %9 = icmp eq ptr %8, null
  br i1 %9, label %12, label %10

10:
  %11 = call i64 @__emback_device_seek(ptr nonnull %0, i64 %1, i32 %2)
  br label %24

12:
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) nounwind
  %13 = getelementptr inbounds i8, ptr %0, i32 28
  %14 = load i32, ptr %13, align 4
  %15 = call i32 @__wasi_fd_seek(i32 %14, i64 %1, i32 %2, ptr nonnull %4)
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %20, label %17

17:
  %18 = call i32 @__emback_failed(i32 %15)
  %19 = sext i32 %18 to i64
  br label %22

20:
  %21 = load i64, ptr %4, align 8
  br label %22

22:
  %23 = phi i64 [ %19, %17 ], [ %21, %20 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) nounwind
  br label %24

24:
  %25 = phi i64 [ %11, %10 ], [ %23, %22 ]
  ret i64 %25
}

define range(i64 -4294967295, -9223372036854775808) i64 @ftello(ptr %0) {
  %2 = load ptr, ptr %0, align 4
  %3 = icmp eq ptr %2, null
  br i1 %3, label %18, label %4

4:
  %5 = getelementptr inbounds i8, ptr %0, i32 20
  %6 = load ptr, ptr %5, align 4
  %7 = icmp eq ptr %2, %6
  br i1 %7, label %18, label %8

8:
  %9 = ptrtoint ptr %6 to i32
  %10 = ptrtoint ptr %2 to i32
  %11 = sub i32 %10, %9
  %12 = getelementptr inbounds i8, ptr %0, i32 32
  %13 = load i32, ptr %12, align 4
  %14 = and i32 %13, 64
  %15 = icmp eq i32 %14, 0
  %16 = select i1 %15, i32 1, i32 2
  %17 = sext i32 %11 to i64
  br label %18

18:
  %19 = phi i64 [ 0, %4 ], [ %17, %8 ], [ 0, %1 ]
  %20 = phi i32 [ 1, %4 ], [ %16, %8 ], [ 1, %1 ]
  %21 = call i64 @seek(ptr nonnull %0, i64 0, i32 %20)
  %22 = icmp slt i64 %21, 0
  br i1 %22, label %34, label %23

23:
  %24 = add nsw i64 %21, %19
  %25 = getelementptr inbounds i8, ptr %0, i32 16
  %26 = load ptr, ptr %25, align 4
  %27 = getelementptr inbounds i8, ptr %0, i32 12
  %28 = load ptr, ptr %27, align 4
  %29 = ptrtoint ptr %26 to i32
  %30 = ptrtoint ptr %28 to i32
  %31 = sub i32 %29, %30
  %32 = sext i32 %31 to i64
  %33 = sub i64 %24, %32
  br label %34

34:
  %35 = phi i64 [ %33, %23 ], [ -1, %18 ]
  ret i64 %35
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define range(i32 -1, 1) i32 @fseek(ptr %0, i32 %1, i32 %2) {
  %4 = sext i32 %1 to i64
  %5 = call i32 @fseeko(ptr %0, i64 %4, i32 %2)
  ret i32 %5
}

define i32 @ftell(ptr %0) {
  %2 = call i64 @ftello(ptr %0)
  %3 = icmp sgt i64 %2, 2147483647
  br i1 %3, label %4, label %5

4:
  store i32 61, ptr @errno, align 4
  br label %7

5:
  %6 = trunc i64 %2 to i32
  br label %7

7:
  %8 = phi i32 [ -1, %4 ], [ %6, %5 ]
  ret i32 %8
}

define void @rewind(ptr %0) {
  %2 = call i32 @fseeko(ptr %0, i64 0, i32 0)
  %3 = getelementptr inbounds i8, ptr %0, i32 32
  %4 = load i32, ptr %3, align 4
  %5 = and i32 %4, -3
  store i32 %5, ptr %3, align 4
  ret void
}

define range(i32 -1, 1) i32 @fgetpos(ptr %0, ptr nocapture writeonly %1) {
  %3 = call i64 @ftello(ptr %0)
  %4 = icmp slt i64 %3, 0
  br i1 %4, label %6, label %5

5:
  store i64 %3, ptr %1, align 8
  br label %6

6:
  %7 = phi i32 [ 0, %5 ], [ -1, %2 ]
  ret i32 %7
}

define range(i32 -1, 1) i32 @fsetpos(ptr %0, ptr nocapture readonly %1) {
  %3 = load i64, ptr %1, align 8
  %4 = call i32 @fseeko(ptr %0, i64 %3, i32 0)
  ret i32 %4
}

declare extern_weak i64 @__emback_device_seek(ptr, i64, i32)

declare i32 @__wasi_fd_seek(i32, i64, i32, ptr)

declare i32 @__emback_failed(i32)
