; Compiled from write.c: BLESS=1 cargo test -p emback-runtime-js

%struct.__emback_vector = type { ptr, i32 }

@__emback_files = global ptr null, align 4
@errno = external global i32, align 4

define i32 @__emback_write(ptr %0, ptr %1, i32 %2) {
  %4 = alloca i32, align 4
  %5 = alloca %struct.__emback_vector, align 4
  %6 = getelementptr inbounds i8, ptr %0, i32 28
  %7 = load i32, ptr %6, align 4
  %8 = icmp ne i32 %7, 2
  %9 = load ptr, ptr @__emback_files, align 4
  %10 = icmp eq ptr %9, null
  %11 = select i1 %8, i1 true, i1 %10
  br i1 %11, label %23, label %12

12:
  %13 = phi ptr [ %21, %19 ], [ %9, %3 ]
  %14 = getelementptr inbounds i8, ptr %13, i32 28
  %15 = load i32, ptr %14, align 4
  %16 = icmp eq i32 %15, 1
  br i1 %16, label %17, label %19

17:
  %18 = call i32 @__emback_flush(ptr nonnull %13)
  br label %19

19:
  %20 = getelementptr inbounds i8, ptr %13, i32 52
  %21 = load ptr, ptr %20, align 4
  %22 = icmp eq ptr %21, null
  br i1 %22, label %23, label %12

23:
  %24 = icmp eq i32 %2, 0
  br i1 %24, label %58, label %25

25:
  %26 = icmp eq ptr @__emback_device_write, null
  %27 = getelementptr inbounds i8, ptr %0, i32 56
  %28 = getelementptr inbounds i8, ptr %5, i32 4
  br label %29

29:
  %30 = phi i32 [ %2, %25 ], [ %56, %54 ]
  %31 = phi ptr [ %1, %25 ], [ %55, %54 ]
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) nounwind
  br i1 %26, label %37, label %32

32:
  %33 = load ptr, ptr %27, align 4
  %34 = icmp eq ptr %33, null
  br i1 %34, label %37, label %35

35:
  %36 = call i32 @__emback_device_write(ptr nonnull %0, ptr %31, i32 %30)
  br label %47

37:
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) nounwind
  store ptr %31, ptr %5, align 4
  store i32 %30, ptr %28, align 4
  %38 = load i32, ptr %6, align 4
  %39 = call i32 @__wasi_fd_write(i32 %38, ptr nonnull %5, i32 1, ptr nonnull %4)
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %41, label %43

41:
  %42 = load i32, ptr %4, align 4
  br label %45

43:
  %44 = call i32 @__emback_wasi_failed(i32 %39)
  br label %45

45:
  %46 = phi i32 [ %42, %41 ], [ %44, %43 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) nounwind
  br label %47

47:
  %48 = phi i32 [ %46, %45 ], [ %36, %35 ]
  %49 = icmp slt i32 %48, 1
  br i1 %49, label %50, label %54

50:
  %51 = getelementptr inbounds i8, ptr %0, i32 32
  %52 = load i32, ptr %51, align 4
  %53 = or i32 %52, 18
  store i32 %53, ptr %51, align 4
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  br label %58

54:
  %55 = getelementptr inbounds i8, ptr %31, i32 %48
  %56 = sub i32 %30, %48
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %58, label %29

58:
  %59 = phi i32 [ -1, %50 ], [ 0, %23 ], [ 0, %54 ]
  ret i32 %59
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

define i32 @__emback_flush(ptr %0) {
  %2 = load ptr, ptr %0, align 4
  %3 = icmp eq ptr %2, null
  br i1 %3, label %12, label %4

4:
  %5 = getelementptr inbounds i8, ptr %0, i32 20
  %6 = load ptr, ptr %5, align 4
  %7 = getelementptr inbounds i8, ptr %0, i32 48
  store ptr %6, ptr %7, align 4
  store ptr %6, ptr %0, align 4
  %8 = ptrtoint ptr %2 to i32
  %9 = ptrtoint ptr %6 to i32
  %10 = sub i32 %8, %9
  %11 = call i32 @__emback_write(ptr nonnull %0, ptr %6, i32 %10)
  br label %12

12:
  %13 = phi i32 [ %11, %4 ], [ 0, %1 ]
  ret i32 %13
}

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

declare extern_weak i32 @__emback_device_write(ptr, ptr, i32)

declare i32 @__wasi_fd_write(i32, ptr, i32, ptr)

declare i32 @__emback_wasi_failed(i32)

define i32 @__emback_stdio_exit() {
  %1 = load ptr, ptr @__emback_files, align 4
  %2 = icmp eq ptr %1, null
  br i1 %2, label %3, label %5

3:
  %4 = phi i32 [ 0, %0 ], [ %9, %5 ]
  ret i32 %4

5:
  %6 = phi ptr [ %11, %5 ], [ %1, %0 ]
  %7 = phi i32 [ %9, %5 ], [ 0, %0 ]
  %8 = call i32 @__emback_flush(ptr nonnull %6)
  %9 = or i32 %8, %7
  %10 = getelementptr inbounds i8, ptr %6, i32 52
  %11 = load ptr, ptr %10, align 4
  %12 = icmp eq ptr %11, null
  br i1 %12, label %3, label %5
}

define range(i32 -1, 1) i32 @__emback_begin(ptr %0) {
  %2 = load ptr, ptr %0, align 4
  %3 = icmp eq ptr %2, null
  br i1 %3, label %4, label %23

4:
  %5 = getelementptr inbounds i8, ptr %0, i32 32
  %6 = load i32, ptr %5, align 4
  %7 = and i32 %6, 8
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %11, label %9

9:
  store i32 9, ptr @errno, align 4
  %10 = or i32 %6, 2
  store i32 %10, ptr %5, align 4
  br label %56

11:
  %12 = and i32 %6, 32
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %18

14:
  %15 = or disjoint i32 %6, 32
  store i32 %15, ptr %5, align 4
  %16 = load ptr, ptr @__emback_files, align 4
  %17 = getelementptr inbounds i8, ptr %0, i32 52
  store ptr %16, ptr %17, align 4
  store ptr %0, ptr @__emback_files, align 4
  br label %18

18:
  %19 = getelementptr inbounds i8, ptr %0, i32 16
  store ptr null, ptr %19, align 4
  %20 = getelementptr inbounds i8, ptr %0, i32 12
  store ptr null, ptr %20, align 4
  %21 = getelementptr inbounds i8, ptr %0, i32 20
  %22 = load ptr, ptr %21, align 4
  store ptr %22, ptr %0, align 4
  br label %27

23:
  %24 = getelementptr inbounds i8, ptr %0, i32 20
  %25 = load ptr, ptr %24, align 4
  %26 = icmp eq ptr %2, %25
  br i1 %26, label %27, label %45

27:
  %28 = phi ptr [ %22, %18 ], [ %2, %23 ]
  %29 = phi ptr [ %22, %18 ], [ %25, %23 ]
  %30 = getelementptr inbounds i8, ptr %0, i32 36
  %31 = load i32, ptr %30, align 4
  %32 = icmp slt i32 %31, 0
  br i1 %32, label %33, label %40

33:
  %34 = getelementptr inbounds i8, ptr %0, i32 20
  %35 = getelementptr inbounds i8, ptr %0, i32 28
  %36 = load i32, ptr %35, align 4
  %37 = call i32 @__emback_buffering(i32 %36)
  %38 = load ptr, ptr %34, align 4
  %39 = load ptr, ptr %0, align 4
  br label %40

40:
  %41 = phi ptr [ %39, %33 ], [ %28, %27 ]
  %42 = phi ptr [ %38, %33 ], [ %29, %27 ]
  %43 = phi i32 [ %37, %33 ], [ %31, %27 ]
  %44 = getelementptr inbounds i8, ptr %0, i32 40
  store i32 %43, ptr %44, align 4
  br label %45

45:
  %46 = phi ptr [ %41, %40 ], [ %2, %23 ]
  %47 = phi ptr [ %42, %40 ], [ %25, %23 ]
  %48 = getelementptr inbounds i8, ptr %0, i32 24
  %49 = load i32, ptr %48, align 4
  %50 = getelementptr inbounds i8, ptr %47, i32 %49
  %51 = getelementptr inbounds i8, ptr %0, i32 4
  store ptr %50, ptr %51, align 4
  %52 = getelementptr inbounds i8, ptr %0, i32 48
  store ptr %46, ptr %52, align 4
  %53 = getelementptr inbounds i8, ptr %0, i32 32
  %54 = load i32, ptr %53, align 4
  %55 = and i32 %54, -17
  store i32 %55, ptr %53, align 4
  br label %56

56:
  %57 = phi i32 [ 0, %45 ], [ -1, %9 ]
  ret i32 %57
}

declare i32 @__emback_buffering(i32)

define range(i32 -1, 1) i32 @__emback_finish(ptr %0) {
  %2 = getelementptr inbounds i8, ptr %0, i32 40
  %3 = load i32, ptr %2, align 4
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %25, label %5

5:
  %6 = getelementptr inbounds i8, ptr %0, i32 48
  %7 = load ptr, ptr %6, align 4
  %8 = load ptr, ptr %0, align 4
  %9 = icmp ult ptr %7, %8
  br i1 %9, label %10, label %21

10:
  %11 = icmp eq i32 %3, 1
  br i1 %11, label %15, label %19

12:
  %13 = getelementptr inbounds i8, ptr %16, i32 1
  %14 = icmp eq ptr %13, %8
  br i1 %14, label %21, label %15

15:
  %16 = phi ptr [ %13, %12 ], [ %7, %10 ]
  %17 = load i8, ptr %16, align 1
  %18 = icmp eq i8 %17, 10
  br i1 %18, label %19, label %12

19:
  %20 = call i32 @__emback_flush(ptr nonnull %0)
  br label %21

21:
  %22 = getelementptr inbounds i8, ptr %0, i32 20
  %23 = load ptr, ptr %22, align 4
  %24 = getelementptr inbounds i8, ptr %0, i32 4
  store ptr %23, ptr %24, align 4
  br label %25

25:
  %26 = getelementptr inbounds i8, ptr %0, i32 32
  %27 = load i32, ptr %26, align 4
  %28 = shl i32 %27, 27
  %29 = ashr i32 %28, 31
  ret i32 %29
}

define i32 @__emback_put(ptr %0, ptr readonly %1, i32 returned %2) {
  %4 = getelementptr inbounds i8, ptr %1, i32 %2
  %5 = icmp sgt i32 %2, 0
  br i1 %5, label %6, label %22

6:
  %7 = getelementptr inbounds i8, ptr %0, i32 4
  br label %8

8:
  %9 = phi ptr [ %1, %6 ], [ %18, %16 ]
  %10 = load ptr, ptr %0, align 4
  %11 = load ptr, ptr %7, align 4
  %12 = icmp eq ptr %10, %11
  br i1 %12, label %13, label %16

13:
  %14 = call i32 @__emback_flush(ptr nonnull %0)
  %15 = load ptr, ptr %0, align 4
  br label %16

16:
  %17 = phi ptr [ %15, %13 ], [ %10, %8 ]
  %18 = getelementptr inbounds i8, ptr %9, i32 1
  %19 = load i8, ptr %9, align 1
  %20 = getelementptr inbounds i8, ptr %17, i32 1
  store ptr %20, ptr %0, align 4
  store i8 %19, ptr %17, align 1
  %21 = icmp ult ptr %18, %4
  br i1 %21, label %8, label %22

22:
  ret i32 %2
}
