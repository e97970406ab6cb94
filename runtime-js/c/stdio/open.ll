; Compiled from open.c: BLESS=1 cargo test -p emback-runtime-js

@__emback_files = weak global ptr null, align 4
@errno = external global i32, align 4

@fopen64 = alias ptr (ptr, ptr), ptr @fopen
@freopen64 = alias ptr (ptr, ptr, ptr), ptr @freopen

define ptr @__emback_new_stream() {
  %1 = call ptr @malloc(i32 4164)
  %2 = icmp eq ptr %1, null
  br i1 %2, label %17, label %12

3:
  %4 = getelementptr inbounds i8, ptr %1, i32 68
  %5 = getelementptr inbounds i8, ptr %1, i32 20
  store ptr %4, ptr %5, align 4
  %6 = getelementptr inbounds i8, ptr %1, i32 24
  store i32 4096, ptr %6, align 4
  %7 = getelementptr inbounds i8, ptr %1, i32 32
  store i32 128, ptr %7, align 4
  %8 = getelementptr inbounds i8, ptr %1, i32 36
  store i32 0, ptr %8, align 4
  %9 = getelementptr inbounds i8, ptr %1, i32 28
  store i32 -1, ptr %9, align 4
  %10 = load ptr, ptr @__emback_files, align 4
  %11 = getelementptr inbounds i8, ptr %1, i32 52
  store ptr %10, ptr %11, align 4
  store ptr %1, ptr @__emback_files, align 4
  br label %17

12:
  %13 = phi i32 [ %15, %12 ], [ 0, %0 ]
  %14 = getelementptr inbounds i32, ptr %1, i32 %13
  store i32 0, ptr %14, align 4
  %15 = add nuw nsw i32 %13, 1
  %16 = icmp eq i32 %15, 15
  br i1 %16, label %3, label %12

17:
  ret ptr %1
}

declare ptr @malloc(i32)

define ptr @fdopen(i32 %0, ptr nocapture readonly %1) {
  %3 = call i32 @flags_of(ptr %1)
  %4 = icmp slt i32 %3, 0
  br i1 %4, label %7, label %5

5:
  %6 = call ptr @stream_on(i32 %0, i32 %3)
  br label %7

7:
  %8 = phi ptr [ %6, %5 ], [ null, %2 ]
  ret ptr %8
}

define internal i32 @flags_of(ptr nocapture readonly %0) unnamed_addr nounwind {
  %2 = load i8, ptr %0, align 1
  switch i8 %2, label %7 [
    i8 114, label %5
    i8 119, label %3
    i8 97, label %4
  ]

3:
  br label %5

4:
  br label %5

5:
  %6 = phi i32 [ 1089, %4 ], [ 577, %3 ], [ 0, %1 ]
  br label %8

7:
  store i32 28, ptr @errno, align 4
  br label %25

8:
  %9 = phi i8 [ %24, %15 ], [ %2, %5 ]
  %10 = phi ptr [ %23, %15 ], [ %0, %5 ]
  %11 = phi i32 [ %22, %15 ], [ %6, %5 ]
  switch i8 %9, label %15 [
    i8 0, label %25
    i8 43, label %12
  ]

12:
  %13 = and i32 %11, -4
  %14 = or disjoint i32 %13, 2
  br label %15

15:
  %16 = phi i32 [ %14, %12 ], [ %11, %8 ]
  %17 = icmp eq i8 %9, 120
  %18 = or i32 %16, 128
  %19 = select i1 %17, i32 %18, i32 %16
  %20 = icmp eq i8 %9, 101
  %21 = or i32 %19, 524288
  %22 = select i1 %20, i32 %21, i32 %19
  %23 = getelementptr inbounds i8, ptr %10, i32 1
  %24 = load i8, ptr %23, align 1
  br label %8

25:
  %26 = phi i32 [ -1, %7 ], [ %11, %8 ]
  ret i32 %26
}

define internal ptr @stream_on(i32 %0, i32 %1) unnamed_addr {
  %3 = call ptr @__emback_new_stream()
  %4 = icmp eq ptr %3, null
  br i1 %4, label %21, label %5

5:
  %6 = getelementptr inbounds i8, ptr %3, i32 28
  store i32 %0, ptr %6, align 4
  %7 = getelementptr inbounds i8, ptr %3, i32 36
  store i32 -1, ptr %7, align 4
  %8 = getelementptr inbounds i8, ptr %3, i32 32
  %9 = load i32, ptr %8, align 4
  %10 = and i32 %9, 128
  %11 = lshr i32 %1, 4
  %12 = and i32 %11, 64
  %13 = and i32 %1, 2
  %14 = icmp eq i32 %13, 0
  %15 = and i32 %1, 1
  %16 = icmp eq i32 %15, 0
  %17 = select i1 %16, i32 8, i32 4
  %18 = select i1 %14, i32 %17, i32 0
  %19 = or disjoint i32 %18, %12
  %20 = or disjoint i32 %19, %10
  store i32 %20, ptr %8, align 4
  br label %21

21:
  ret ptr %3
}

define ptr @fopen(ptr %0, ptr nocapture readonly %1) {
  %3 = call i32 @flags_of(ptr %1)
  %4 = icmp slt i32 %3, 0
  br i1 %4, label %13, label %5

5:
  %6 = call i32 @open_file(ptr %0, i32 %3)
  %7 = icmp slt i32 %6, 0
  br i1 %7, label %13, label %8

8:
  %9 = call ptr @stream_on(i32 %6, i32 %3)
  %10 = icmp eq ptr %9, null
  br i1 %10, label %11, label %13

11:
  %12 = call i32 @__wasi_fd_close(i32 %6)
  br label %13

13:
  %14 = phi ptr [ null, %5 ], [ null, %11 ], [ %9, %8 ], [ null, %2 ]
  ret ptr %14
}

define internal i32 @open_file(ptr %0, i32 %1) unnamed_addr {
  %3 = call i32 (i32, ptr, i32, ...) @__syscall_openat(i32 -100, ptr %0, i32 %1, i32 438)
  %4 = icmp sgt i32 %3, -1
  br i1 %4, label %8, label %5

5:
  %6 = sub nsw i32 0, %3
  %7 = call i32 @__emback_failed(i32 %6)
  br label %8

8:
  %9 = phi i32 [ %7, %5 ], [ %3, %2 ]
  ret i32 %9
}

declare i32 @__wasi_fd_close(i32)

define i32 @fclose(ptr %0) {
  %2 = call i32 @leave(ptr %0)
  %3 = load ptr, ptr @__emback_files, align 4
  %4 = icmp eq ptr %3, null
  br i1 %4, label %20, label %5

5:
  %6 = icmp eq ptr %3, %0
  br i1 %6, label %16, label %7

7:
  %8 = phi ptr [ %10, %12 ], [ %3, %5 ]
  %9 = getelementptr inbounds i8, ptr %8, i32 52
  %10 = load ptr, ptr %9, align 4
  %11 = icmp eq ptr %10, null
  br i1 %11, label %20, label %12

12:
  %13 = icmp eq ptr %10, %0
  br i1 %13, label %14, label %7

14:
  %15 = getelementptr inbounds i8, ptr %8, i32 52
  br label %16

16:
  %17 = phi ptr [ @__emback_files, %5 ], [ %15, %14 ]
  %18 = getelementptr inbounds i8, ptr %0, i32 52
  %19 = load ptr, ptr %18, align 4
  store ptr %19, ptr %17, align 4
  br label %20

20:
  %21 = getelementptr inbounds i8, ptr %0, i32 32
  %22 = load i32, ptr %21, align 4
  %23 = and i32 %22, 128
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %26, label %25

25:
  call void @free(ptr nonnull %0)
  br label %27

26:
  store i32 12, ptr %21, align 4
  br label %27

27:
  ret i32 %2
}

define internal i32 @leave(ptr %0) unnamed_addr {
  %2 = call i32 @__emback_flush(ptr %0)
  %3 = getelementptr inbounds i8, ptr %0, i32 16
  store ptr null, ptr %3, align 4
  %4 = getelementptr inbounds i8, ptr %0, i32 12
  store ptr null, ptr %4, align 4
  %5 = getelementptr inbounds i8, ptr %0, i32 4
  store ptr null, ptr %5, align 4
  store ptr null, ptr %0, align 4
  %6 = icmp eq ptr @__emback_device_close, null
  br i1 %6, label %14, label %7

7:
  %8 = getelementptr inbounds i8, ptr %0, i32 56
  %9 = load ptr, ptr %8, align 4
  %10 = icmp eq ptr %9, null
  br i1 %10, label %14, label %11

11:
  %12 = call i32 @__emback_device_close(ptr nonnull %0)
  %13 = or i32 %12, %2
  br label %21

14:
  %15 = getelementptr inbounds i8, ptr %0, i32 28
  %16 = load i32, ptr %15, align 4
  %17 = call i32 @__wasi_fd_close(i32 %16)
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %21, label %19

19:
  %20 = call i32 @__emback_failed(i32 %17)
  br label %21

21:
  %22 = phi i32 [ %13, %11 ], [ %20, %19 ], [ %2, %14 ]
  %23 = getelementptr inbounds i8, ptr %0, i32 56
  store ptr null, ptr %23, align 4
  %24 = getelementptr inbounds i8, ptr %0, i32 28
  store i32 -1, ptr %24, align 4
  ret i32 %22
}

declare void @free(ptr)

define ptr @freopen(ptr %0, ptr nocapture readonly %1, ptr %2) {
  %4 = call i32 @flags_of(ptr %1)
  %5 = icmp slt i32 %4, 0
  br i1 %5, label %50, label %6

6:
  %7 = icmp eq ptr %0, null
  br i1 %7, label %8, label %27

8:
  %9 = call i32 @__emback_flush(ptr %2)
  %10 = getelementptr inbounds i8, ptr %2, i32 16
  store ptr null, ptr %10, align 4
  %11 = getelementptr inbounds i8, ptr %2, i32 12
  store ptr null, ptr %11, align 4
  %12 = getelementptr inbounds i8, ptr %2, i32 4
  store ptr null, ptr %12, align 4
  store ptr null, ptr %2, align 4
  %13 = getelementptr inbounds i8, ptr %2, i32 36
  store i32 -1, ptr %13, align 4
  %14 = getelementptr inbounds i8, ptr %2, i32 32
  %15 = load i32, ptr %14, align 4
  %16 = and i32 %15, 128
  %17 = lshr i32 %4, 4
  %18 = and i32 %17, 64
  %19 = and i32 %4, 2
  %20 = icmp eq i32 %19, 0
  %21 = and i32 %4, 1
  %22 = icmp eq i32 %21, 0
  %23 = select i1 %22, i32 8, i32 4
  %24 = select i1 %20, i32 %23, i32 0
  %25 = or disjoint i32 %24, %18
  %26 = or disjoint i32 %25, %16
  store i32 %26, ptr %14, align 4
  br label %50

27:
  %28 = call i32 @leave(ptr %2)
  %29 = call i32 @open_file(ptr nonnull %0, i32 %4)
  %30 = icmp slt i32 %29, 0
  br i1 %30, label %31, label %33

31:
  %32 = call i32 @fclose(ptr %2)
  br label %50

33:
  %34 = getelementptr inbounds i8, ptr %2, i32 44
  store i32 0, ptr %34, align 4
  %35 = getelementptr inbounds i8, ptr %2, i32 28
  store i32 %29, ptr %35, align 4
  %36 = getelementptr inbounds i8, ptr %2, i32 36
  store i32 -1, ptr %36, align 4
  %37 = getelementptr inbounds i8, ptr %2, i32 32
  %38 = load i32, ptr %37, align 4
  %39 = and i32 %38, 128
  %40 = lshr i32 %4, 4
  %41 = and i32 %40, 64
  %42 = and i32 %4, 2
  %43 = icmp eq i32 %42, 0
  %44 = and i32 %4, 1
  %45 = icmp eq i32 %44, 0
  %46 = select i1 %45, i32 8, i32 4
  %47 = select i1 %43, i32 %46, i32 0
  %48 = or disjoint i32 %47, %41
  %49 = or disjoint i32 %48, %39
  store i32 %49, ptr %37, align 4
  br label %50

50:
  %51 = phi ptr [ null, %31 ], [ %2, %33 ], [ %2, %8 ], [ null, %3 ]
  ret ptr %51
}

declare i32 @__emback_flush(ptr)

declare i32 @__syscall_openat(i32, ptr, i32, ...)

declare i32 @__emback_failed(i32)

declare extern_weak i32 @__emback_device_close(ptr)
