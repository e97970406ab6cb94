; Compiled from fd.c: BLESS=1 cargo test -p emback-runtime-js

%struct.__emback_vector = type { ptr, i32 }
%struct.anon = type { i8, [7 x i8], i32, [3 x i32] }

@fdatasync = alias i32 (i32), ptr @fsync
@pread64 = alias i32 (i32, ptr, i32, i64), ptr @pread
@pwrite64 = alias i32 (i32, ptr, i32, i64), ptr @pwrite
@lseek64 = alias i64 (i32, i64, i32), ptr @lseek
@ftruncate64 = alias i32 (i32, i64), ptr @ftruncate

define i32 @readv(i32 %0, ptr %1, i32 %2) {
  %4 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) nounwind
  store i32 0, ptr %4, align 4
  %5 = call i32 @__wasi_fd_read(i32 %0, ptr %1, i32 %2, ptr nonnull %4)
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %9, label %7

7:
  %8 = call i32 @__emback_failed(i32 %5)
  br label %11

9:
  %10 = load i32, ptr %4, align 4
  br label %11

11:
  %12 = phi i32 [ %8, %7 ], [ %10, %9 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  ret i32 %12
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare i32 @__wasi_fd_read(i32, ptr, i32, ptr)

declare i32 @__emback_failed(i32)

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define i32 @writev(i32 %0, ptr %1, i32 %2) {
  %4 = call i32 @put(i32 %0, ptr %1, i32 %2)
  ret i32 %4
}

define internal i32 @put(i32 %0, ptr %1, i32 %2) unnamed_addr {
  %4 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) nounwind
  store i32 0, ptr %4, align 4
  %5 = icmp ne ptr @__emback_stdio_exit, null
  %6 = add i32 %0, -1
  %7 = icmp ult i32 %6, 2
  %8 = and i1 %5, %7
  br i1 %8, label %9, label %11

9:
  %10 = call i32 @__emback_stdio_exit()
  br label %11

11:
  %12 = call i32 @__wasi_fd_write(i32 %0, ptr %1, i32 %2, ptr nonnull %4)
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %16, label %14

14:
  %15 = call i32 @__emback_failed(i32 %12)
  br label %18

16:
  %17 = load i32, ptr %4, align 4
  br label %18

18:
  %19 = phi i32 [ %15, %14 ], [ %17, %16 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  ret i32 %19
}

define i32 @read(i32 %0, ptr %1, i32 %2) {
  %4 = alloca %struct.__emback_vector, align 4
  %5 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) nounwind
  store ptr %1, ptr %4, align 4
  %6 = getelementptr inbounds i8, ptr %4, i32 4
  store i32 %2, ptr %6, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5) nounwind
  store i32 0, ptr %5, align 4
  %7 = call i32 @__wasi_fd_read(i32 %0, ptr nonnull %4, i32 1, ptr nonnull %5)
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %11, label %9

9:
  %10 = call i32 @__emback_failed(i32 %7)
  br label %13

11:
  %12 = load i32, ptr %5, align 4
  br label %13

13:
  %14 = phi i32 [ %10, %9 ], [ %12, %11 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) nounwind
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) nounwind
  ret i32 %14
}

define i32 @write(i32 %0, ptr %1, i32 %2) {
  %4 = alloca %struct.__emback_vector, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) nounwind
  store ptr %1, ptr %4, align 4
  %5 = getelementptr inbounds i8, ptr %4, i32 4
  store i32 %2, ptr %5, align 4
  %6 = call i32 @put(i32 %0, ptr nonnull %4, i32 1)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) nounwind
  ret i32 %6
}

define i32 @pread(i32 %0, ptr %1, i32 %2, i64 %3) {
  %5 = alloca %struct.__emback_vector, align 4
  %6 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) nounwind
  store ptr %1, ptr %5, align 4
  %7 = getelementptr inbounds i8, ptr %5, i32 4
  store i32 %2, ptr %7, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %6) nounwind
  store i32 0, ptr %6, align 4
  %8 = call i32 @__wasi_fd_pread(i32 %0, ptr nonnull %5, i32 1, i64 %3, ptr nonnull %6)
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %12, label %10

10:
  %11 = call i32 @__emback_failed(i32 %8)
  br label %14

12:
  %13 = load i32, ptr %6, align 4
  br label %14

14:
  %15 = phi i32 [ %11, %10 ], [ %13, %12 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %6) nounwind
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) nounwind
  ret i32 %15
}

declare i32 @__wasi_fd_pread(i32, ptr, i32, i64, ptr)

define i32 @pwrite(i32 %0, ptr %1, i32 %2, i64 %3) {
  %5 = alloca %struct.__emback_vector, align 4
  %6 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) nounwind
  store ptr %1, ptr %5, align 4
  %7 = getelementptr inbounds i8, ptr %5, i32 4
  store i32 %2, ptr %7, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %6) nounwind
  store i32 0, ptr %6, align 4
  %8 = call i32 @__wasi_fd_pwrite(i32 %0, ptr nonnull %5, i32 1, i64 %3, ptr nonnull %6)
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %12, label %10

10:
  %11 = call i32 @__emback_failed(i32 %8)
  br label %14

12:
  %13 = load i32, ptr %6, align 4
  br label %14

14:
  %15 = phi i32 [ %11, %10 ], [ %13, %12 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %6) nounwind
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) nounwind
  ret i32 %15
}

declare i32 @__wasi_fd_pwrite(i32, ptr, i32, i64, ptr)

define i32 @preadv(i32 %0, ptr %1, i32 %2, i64 %3) {
  %5 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5) nounwind
  store i32 0, ptr %5, align 4
  %6 = call i32 @__wasi_fd_pread(i32 %0, ptr %1, i32 %2, i64 %3, ptr nonnull %5)
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %10, label %8

8:
  %9 = call i32 @__emback_failed(i32 %6)
  br label %12

10:
  %11 = load i32, ptr %5, align 4
  br label %12

12:
  %13 = phi i32 [ %9, %8 ], [ %11, %10 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) nounwind
  ret i32 %13
}

define i32 @pwritev(i32 %0, ptr %1, i32 %2, i64 %3) {
  %5 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5) nounwind
  store i32 0, ptr %5, align 4
  %6 = call i32 @__wasi_fd_pwrite(i32 %0, ptr %1, i32 %2, i64 %3, ptr nonnull %5)
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %10, label %8

8:
  %9 = call i32 @__emback_failed(i32 %6)
  br label %12

10:
  %11 = load i32, ptr %5, align 4
  br label %12

12:
  %13 = phi i32 [ %9, %8 ], [ %11, %10 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) nounwind
  ret i32 %13
}

define i64 @lseek(i32 %0, i64 %1, i32 %2) {
  %4 = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) nounwind
  store i64 0, ptr %4, align 8
  %5 = call i32 @__wasi_fd_seek(i32 %0, i64 %1, i32 %2, ptr nonnull %4)
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %10, label %7

7:
  %8 = call i32 @__emback_failed(i32 %5)
  %9 = sext i32 %8 to i64
  br label %12

10:
  %11 = load i64, ptr %4, align 8
  br label %12

12:
  %13 = phi i64 [ %9, %7 ], [ %11, %10 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) nounwind
  ret i64 %13
}

declare i32 @__wasi_fd_seek(i32, i64, i32, ptr)

define i32 @close(i32 %0) {
  %2 = call i32 @__wasi_fd_close(i32 %0)
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %6, label %4

4:
  %5 = call i32 @__emback_failed(i32 %2)
  br label %6

6:
  %7 = phi i32 [ %5, %4 ], [ 0, %1 ]
  ret i32 %7
}

declare i32 @__wasi_fd_close(i32)

define i32 @fsync(i32 %0) {
  %2 = call i32 @__wasi_fd_sync(i32 %0)
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %6, label %4

4:
  %5 = call i32 @__emback_failed(i32 %2)
  br label %6

6:
  %7 = phi i32 [ %5, %4 ], [ 0, %1 ]
  ret i32 %7
}

declare i32 @__wasi_fd_sync(i32)

define void @sync() nounwind {
  ret void
}

define i32 @dup(i32 %0) {
  %2 = call i32 @__syscall_dup(i32 %0)
  %3 = icmp slt i32 %2, 0
  br i1 %3, label %4, label %7

4:
  %5 = sub nsw i32 0, %2
  %6 = call i32 @__emback_failed(i32 %5)
  br label %7

7:
  %8 = phi i32 [ %6, %4 ], [ %2, %1 ]
  ret i32 %8
}

declare i32 @__syscall_dup(i32)

define i32 @dup3(i32 %0, i32 %1, i32 %2) {
  %4 = call i32 @__syscall_dup3(i32 %0, i32 %1, i32 %2)
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

declare i32 @__syscall_dup3(i32, i32, i32)

define i32 @dup2(i32 %0, i32 %1) {
  %3 = alloca [24 x i8], align 16
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %3) nounwind
  %4 = icmp eq i32 %0, %1
  br i1 %4, label %7, label %5

5:
  %6 = call i32 @dup3(i32 %0, i32 %1, i32 0)
  br label %12

7:
  %8 = call i32 @__wasi_fd_fdstat_get(i32 %0, ptr nonnull %3)
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %12, label %10

10:
  %11 = call i32 @__emback_failed(i32 8)
  br label %12

12:
  %13 = phi i32 [ %6, %5 ], [ %11, %10 ], [ %0, %7 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) nounwind
  ret i32 %13
}

declare i32 @__wasi_fd_fdstat_get(i32, ptr)

define i32 @pipe2(ptr %0, i32 %1) {
  %3 = call i32 @__syscall_pipe2(ptr %0, i32 %1)
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

declare i32 @__syscall_pipe2(ptr, i32)

define i32 @pipe(ptr %0) {
  %2 = call i32 @pipe2(ptr %0, i32 0)
  ret i32 %2
}

define i32 @ftruncate(i32 %0, i64 %1) {
  %3 = trunc i64 %1 to i32
  %4 = lshr i64 %1, 32
  %5 = trunc nuw i64 %4 to i32
  %6 = call i32 @__syscall_ftruncate64(i32 %0, i32 %3, i32 %5)
  %7 = icmp slt i32 %6, 0
  br i1 %7, label %8, label %11

8:
  %9 = sub nsw i32 0, %6
  %10 = call i32 @__emback_failed(i32 %9)
  br label %11

11:
  %12 = phi i32 [ %10, %8 ], [ %6, %2 ]
  ret i32 %12
}

declare i32 @__syscall_ftruncate64(i32, i32, i32)

define range(i32 0, 2) i32 @isatty(i32 %0) {
  %2 = alloca %struct.anon, align 4
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %2) nounwind
  %3 = call i32 @__wasi_fd_fdstat_get(i32 %0, ptr nonnull %2)
  %4 = icmp eq i32 %3, 0
  %5 = load i8, ptr %2, align 4
  %6 = icmp eq i8 %5, 2
  %7 = select i1 %4, i1 %6, i1 false
  br i1 %7, label %8, label %13

8:
  %9 = getelementptr inbounds i8, ptr %2, i32 8
  %10 = load i32, ptr %9, align 4
  %11 = and i32 %10, 36
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %16, label %13

13:
  %14 = select i1 %4, i32 59, i32 %3
  %15 = call i32 @__emback_failed(i32 %14)
  br label %16

16:
  %17 = phi i32 [ 0, %13 ], [ 1, %8 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %2) nounwind
  ret i32 %17
}

declare extern_weak i32 @__emback_stdio_exit()

declare i32 @__wasi_fd_write(i32, ptr, i32, ptr)
