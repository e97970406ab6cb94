; Compiled from dirent.c: BLESS=1 cargo test -p emback-runtime-js

@readdir64 = alias ptr (ptr), ptr @readdir

define ptr @fdopendir(i32 %0) {
  %2 = call i32 @__syscall_getdents64(i32 %0, ptr null, i32 0)
  %3 = icmp slt i32 %2, 0
  br i1 %3, label %4, label %7

4:
  %5 = sub nsw i32 0, %2
  %6 = call i32 @__emback_failed(i32 %5)
  br label %14

7:
  %8 = call ptr @malloc(i32 2256)
  %9 = icmp eq ptr %8, null
  br i1 %9, label %14, label %10

10:
  %11 = getelementptr inbounds i8, ptr %8, i32 2240
  store i32 %0, ptr %11, align 8
  %12 = getelementptr inbounds i8, ptr %8, i32 2248
  store i32 0, ptr %12, align 8
  %13 = getelementptr inbounds i8, ptr %8, i32 2244
  store i32 0, ptr %13, align 4
  br label %14

14:
  %15 = phi ptr [ null, %4 ], [ null, %7 ], [ %8, %10 ]
  ret ptr %15
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare i32 @__syscall_getdents64(i32, ptr, i32)

declare i32 @__emback_failed(i32)

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define ptr @opendir(ptr %0) {
  %2 = call i32 (i32, ptr, i32, ...) @__syscall_openat(i32 -100, ptr %0, i32 589824, i32 0)
  %3 = icmp slt i32 %2, 0
  br i1 %3, label %4, label %8

4:
  %5 = sub nsw i32 0, %2
  %6 = call i32 @__emback_failed(i32 %5)
  %7 = icmp slt i32 %6, 0
  br i1 %7, label %18, label %8

8:
  %9 = phi i32 [ %6, %4 ], [ %2, %1 ]
  %10 = call ptr @malloc(i32 2256)
  %11 = icmp eq ptr %10, null
  br i1 %11, label %16, label %12

12:
  %13 = getelementptr inbounds i8, ptr %10, i32 2240
  store i32 %9, ptr %13, align 8
  %14 = getelementptr inbounds i8, ptr %10, i32 2248
  store i32 0, ptr %14, align 8
  %15 = getelementptr inbounds i8, ptr %10, i32 2244
  store i32 0, ptr %15, align 4
  br label %18

16:
  %17 = call i32 @__wasi_fd_close(i32 %9)
  br label %18

18:
  %19 = phi ptr [ null, %4 ], [ null, %16 ], [ %10, %12 ]
  ret ptr %19
}

declare i32 @__syscall_openat(i32, ptr, i32, ...)

declare i32 @__wasi_fd_close(i32)

define i32 @closedir(ptr %0) {
  %2 = getelementptr inbounds i8, ptr %0, i32 2240
  %3 = load i32, ptr %2, align 8
  %4 = call i32 @__wasi_fd_close(i32 %3)
  call void @free(ptr %0)
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %8, label %6

6:
  %7 = call i32 @__emback_failed(i32 %4)
  br label %8

8:
  %9 = phi i32 [ %7, %6 ], [ 0, %1 ]
  ret i32 %9
}

declare void @free(ptr)

define ptr @readdir(ptr %0) {
  %2 = getelementptr inbounds i8, ptr %0, i32 2244
  %3 = load i32, ptr %2, align 4
  %4 = getelementptr inbounds i8, ptr %0, i32 2248
  %5 = load i32, ptr %4, align 8
  %6 = icmp slt i32 %3, %5
  br i1 %6, label %19, label %7

7:
  %8 = getelementptr inbounds i8, ptr %0, i32 2240
  %9 = load i32, ptr %8, align 8
  %10 = call i32 @__syscall_getdents64(i32 %9, ptr nonnull %0, i32 2240)
  %11 = icmp slt i32 %10, 0
  br i1 %11, label %12, label %15

12:
  %13 = sub nsw i32 0, %10
  %14 = call i32 @__emback_failed(i32 %13)
  br label %15

15:
  %16 = phi i32 [ %14, %12 ], [ %10, %7 ]
  %17 = icmp slt i32 %16, 1
  br i1 %17, label %23, label %18

18:
  store i32 %16, ptr %4, align 8
  br label %19

19:
  %20 = phi i32 [ 0, %18 ], [ %3, %1 ]
  %21 = getelementptr inbounds i8, ptr %0, i32 %20
  %22 = add nsw i32 %20, 280
  store i32 %22, ptr %2, align 4
  br label %23

23:
  %24 = phi ptr [ %21, %19 ], [ null, %15 ]
  ret ptr %24
}

define i32 @readdir_r(ptr %0, ptr %1, ptr nocapture writeonly %2) {
  %4 = call ptr @readdir(ptr %0)
  %5 = icmp eq ptr %4, null
  br i1 %5, label %8, label %6

6:
  %7 = call ptr @memcpy(ptr %1, ptr nonnull %4, i32 280)
  br label %8

8:
  %9 = phi ptr [ %1, %6 ], [ null, %3 ]
  store ptr %9, ptr %2, align 4
  ret i32 0
}

declare ptr @memcpy(ptr, ptr, i32)

define void @rewinddir(ptr nocapture %0) {
  %2 = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2) nounwind
  %3 = getelementptr inbounds i8, ptr %0, i32 2248
  store i32 0, ptr %3, align 8
  %4 = getelementptr inbounds i8, ptr %0, i32 2244
  store i32 0, ptr %4, align 4
  %5 = getelementptr inbounds i8, ptr %0, i32 2240
  %6 = load i32, ptr %5, align 8
  %7 = call i32 @__wasi_fd_seek(i32 %6, i64 0, i32 0, ptr nonnull %2)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2) nounwind
  ret void
}

define void @seekdir(ptr nocapture %0, i32 %1) {
  %3 = alloca i64, align 8
  %4 = sext i32 %1 to i64
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) nounwind
  %5 = getelementptr inbounds i8, ptr %0, i32 2248
  store i32 0, ptr %5, align 8
  %6 = getelementptr inbounds i8, ptr %0, i32 2244
  store i32 0, ptr %6, align 4
  %7 = getelementptr inbounds i8, ptr %0, i32 2240
  %8 = load i32, ptr %7, align 8
  %9 = call i32 @__wasi_fd_seek(i32 %8, i64 %4, i32 0, ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) nounwind
  ret void
}

define i32 @telldir(ptr nocapture readonly %0) {
  %2 = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2) nounwind
  store i64 0, ptr %2, align 8
  %3 = getelementptr inbounds i8, ptr %0, i32 2240
  %4 = load i32, ptr %3, align 8
  %5 = call i32 @__wasi_fd_seek(i32 %4, i64 0, i32 1, ptr nonnull %2)
  %6 = load i64, ptr %2, align 8
  %7 = getelementptr inbounds i8, ptr %0, i32 2248
  %8 = load i32, ptr %7, align 8
  %9 = getelementptr inbounds i8, ptr %0, i32 2244
  %10 = load i32, ptr %9, align 4
  %11 = trunc i64 %6 to i32
  %12 = sub i32 %11, %8
  %13 = add i32 %12, %10
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2) nounwind
  ret i32 %13
}

declare i32 @__wasi_fd_seek(i32, i64, i32, ptr)

define i32 @dirfd(ptr nocapture readonly %0) nounwind {
  %2 = getelementptr inbounds i8, ptr %0, i32 2240
  %3 = load i32, ptr %2, align 8
  ret i32 %3
}

define i32 @alphasort(ptr nocapture readonly %0, ptr nocapture readonly %1) {
  %3 = load ptr, ptr %0, align 4
  %4 = getelementptr inbounds i8, ptr %3, i32 19
  %5 = load ptr, ptr %1, align 4
  %6 = getelementptr inbounds i8, ptr %5, i32 19
  %7 = call i32 @strcmp(ptr nonnull %4, ptr nonnull %6)
  ret i32 %7
}

declare i32 @strcmp(ptr, ptr)

define i32 @scandir(ptr %0, ptr nocapture writeonly %1, ptr readonly %2, ptr %3) {
  %5 = call ptr @opendir(ptr %0)
  %6 = icmp eq ptr %5, null
  br i1 %6, label %54, label %7

7:
  %8 = icmp eq ptr %2, null
  br label %9

9:
  %10 = phi ptr [ null, %7 ], [ %29, %34 ]
  %11 = phi i32 [ 0, %7 ], [ %35, %34 ]
  %12 = phi i32 [ 0, %7 ], [ %30, %34 ]
  br label %13

13:
  %14 = call ptr @readdir(ptr nonnull %5)
  %15 = icmp eq ptr %14, null
  br i1 %15, label %37, label %16

16:
  br i1 %8, label %20, label %17

17:
  %18 = call i32 %2(ptr nonnull %14)
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %13, label %20

20:
  %21 = icmp eq i32 %11, %12
  br i1 %21, label %22, label %28

22:
  %23 = shl nuw nsw i32 %11, 1
  %24 = add nuw nsw i32 %23, 16
  %25 = shl i32 %24, 2
  %26 = call ptr @realloc(ptr %10, i32 %25)
  %27 = icmp eq ptr %26, null
  br i1 %27, label %42, label %28

28:
  %29 = phi ptr [ %26, %22 ], [ %10, %20 ]
  %30 = phi i32 [ %24, %22 ], [ %12, %20 ]
  %31 = call ptr @malloc(i32 280)
  %32 = getelementptr inbounds ptr, ptr %29, i32 %11
  store ptr %31, ptr %32, align 4
  %33 = icmp eq ptr %31, null
  br i1 %33, label %42, label %34

34:
  %35 = add nuw nsw i32 %11, 1
  %36 = call ptr @memcpy(ptr nonnull %31, ptr nonnull %14, i32 280)
  br label %9

37:
  %38 = call i32 @closedir(ptr nonnull %5)
  %39 = icmp eq ptr %3, null
  br i1 %39, label %41, label %40

40:
  call void @qsort(ptr %10, i32 %11, i32 4, ptr nonnull %3)
  br label %41

41:
  store ptr %10, ptr %1, align 4
  br label %54

42:
  %43 = phi ptr [ %10, %22 ], [ %29, %28 ]
  %44 = call i32 @closedir(ptr nonnull %5)
  %45 = icmp eq i32 %11, 0
  br i1 %45, label %52, label %46

46:
  %47 = phi i32 [ %48, %46 ], [ %11, %42 ]
  %48 = add nsw i32 %47, -1
  %49 = getelementptr inbounds ptr, ptr %43, i32 %48
  %50 = load ptr, ptr %49, align 4
  call void @free(ptr %50)
  %51 = icmp eq i32 %48, 0
  br i1 %51, label %52, label %46

52:
  call void @free(ptr %43)
  %53 = call i32 @__emback_failed(i32 48)
  br label %54

54:
  %55 = phi i32 [ %53, %52 ], [ %11, %41 ], [ -1, %4 ]
  ret i32 %55
}

declare ptr @realloc(ptr, i32)

declare ptr @malloc(i32)

declare void @qsort(ptr, i32, i32, ptr)
