; Compiled from read.c: BLESS=1 cargo test -p emback-runtime-js

@errno = external global i32, align 4

define range(i32 0, 2) i32 @__emback_reads(ptr %0) {
  %2 = load ptr, ptr %0, align 4
  %3 = icmp eq ptr %2, null
  br i1 %3, label %7, label %4

4:
  %5 = call i32 @__emback_flush(ptr nonnull %0)
  %6 = getelementptr inbounds i8, ptr %0, i32 4
  store ptr null, ptr %6, align 4
  store ptr null, ptr %0, align 4
  br label %7

7:
  %8 = getelementptr inbounds i8, ptr %0, i32 32
  %9 = load i32, ptr %8, align 4
  %10 = and i32 %9, 4
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %14, label %12

12:
  store i32 8, ptr @errno, align 4
  %13 = or i32 %9, 2
  store i32 %13, ptr %8, align 4
  br label %14

14:
  %15 = phi i32 [ 0, %12 ], [ 1, %7 ]
  ret i32 %15
}

declare i32 @__emback_flush(ptr)

define i32 @__emback_read(ptr %0, ptr %1, i32 %2) {
  %4 = icmp eq ptr @__emback_device_read, null
  br i1 %4, label %11, label %5

5:
  %6 = getelementptr inbounds i8, ptr %0, i32 56
  %7 = load ptr, ptr %6, align 4
  %8 = icmp eq ptr %7, null
  br i1 %8, label %11, label %9

9:
  %10 = call i32 @__emback_device_read(ptr nonnull %0, ptr %1, i32 %2)
  br label %18

11:
  %12 = getelementptr inbounds i8, ptr %0, i32 28
  %13 = load i32, ptr %12, align 4
  %14 = call i32 @__emback_fd_read(i32 %13, ptr %1, i32 %2)
  %15 = icmp sgt i32 %14, -1
  br i1 %15, label %18, label %16

16:
  %17 = sub nsw i32 0, %14
  store i32 %17, ptr @errno, align 4
  br label %18

18:
  %19 = phi i32 [ %10, %9 ], [ -1, %16 ], [ %14, %11 ]
  ret i32 %19
}

declare extern_weak i32 @__emback_device_read(ptr, ptr, i32)

declare i32 @__emback_fd_read(i32, ptr, i32)

define range(i32 0, 2) i32 @__emback_fill(ptr %0) {
  %2 = call i32 @__emback_reads(ptr %0)
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %26, label %4

4:
  %5 = getelementptr inbounds i8, ptr %0, i32 32
  %6 = load i32, ptr %5, align 4
  %7 = and i32 %6, 1
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %9, label %26

9:
  %10 = getelementptr inbounds i8, ptr %0, i32 20
  %11 = load ptr, ptr %10, align 4
  %12 = getelementptr inbounds i8, ptr %0, i32 24
  %13 = load i32, ptr %12, align 4
  %14 = call i32 @__emback_read(ptr nonnull %0, ptr %11, i32 %13)
  %15 = icmp slt i32 %14, 1
  br i1 %15, label %16, label %21

16:
  %17 = icmp eq i32 %14, 0
  %18 = select i1 %17, i32 1, i32 2
  %19 = load i32, ptr %5, align 4
  %20 = or i32 %19, %18
  store i32 %20, ptr %5, align 4
  br label %26

21:
  %22 = load ptr, ptr %10, align 4
  %23 = getelementptr inbounds i8, ptr %0, i32 12
  store ptr %22, ptr %23, align 4
  %24 = getelementptr inbounds i8, ptr %22, i32 %14
  %25 = getelementptr inbounds i8, ptr %0, i32 16
  store ptr %24, ptr %25, align 4
  br label %26

26:
  %27 = phi i32 [ 0, %4 ], [ 0, %1 ], [ 0, %16 ], [ 1, %21 ]
  ret i32 %27
}

define range(i32 -1, 256) i32 @__emback_underflow(ptr %0) {
  %2 = call i32 @__emback_fill(ptr %0)
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %10, label %4

4:
  %5 = getelementptr inbounds i8, ptr %0, i32 12
  %6 = load ptr, ptr %5, align 4
  %7 = getelementptr inbounds i8, ptr %6, i32 1
  store ptr %7, ptr %5, align 4
  %8 = load i8, ptr %6, align 1
  %9 = zext i8 %8 to i32
  br label %10

10:
  %11 = phi i32 [ %9, %4 ], [ -1, %1 ]
  ret i32 %11
}

define i32 @__emback_take(ptr %0, ptr %1, i32 %2) {
  %4 = getelementptr inbounds i8, ptr %1, i32 %2
  %5 = icmp sgt i32 %2, 0
  br i1 %5, label %6, label %49

6:
  %7 = getelementptr inbounds i8, ptr %0, i32 12
  %8 = getelementptr inbounds i8, ptr %0, i32 16
  %9 = ptrtoint ptr %4 to i32
  %10 = getelementptr inbounds i8, ptr %0, i32 24
  %11 = getelementptr inbounds i8, ptr %0, i32 32
  br label %12

12:
  %13 = phi ptr [ %1, %6 ], [ %22, %21 ]
  %14 = load ptr, ptr %7, align 4
  %15 = load ptr, ptr %8, align 4
  %16 = icmp ult ptr %14, %15
  br i1 %16, label %17, label %24

17:
  %18 = getelementptr inbounds i8, ptr %14, i32 1
  store ptr %18, ptr %7, align 4
  %19 = load i8, ptr %14, align 1
  %20 = getelementptr inbounds i8, ptr %13, i32 1
  store i8 %19, ptr %13, align 1
  br label %21

21:
  %22 = phi ptr [ %20, %17 ], [ %13, %46 ], [ %40, %39 ]
  %23 = icmp ult ptr %22, %4
  br i1 %23, label %12, label %49

24:
  %25 = ptrtoint ptr %13 to i32
  %26 = sub i32 %9, %25
  %27 = load i32, ptr %10, align 4
  %28 = icmp ult i32 %26, %27
  br i1 %28, label %46, label %29

29:
  %30 = call i32 @__emback_reads(ptr nonnull %0)
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %46, label %32

32:
  %33 = load i32, ptr %11, align 4
  %34 = and i32 %33, 1
  %35 = icmp eq i32 %34, 0
  br i1 %35, label %36, label %46

36:
  %37 = call i32 @__emback_read(ptr nonnull %0, ptr %13, i32 %26)
  %38 = icmp slt i32 %37, 1
  br i1 %38, label %41, label %39

39:
  %40 = getelementptr inbounds i8, ptr %13, i32 %37
  br label %21

41:
  %42 = icmp eq i32 %37, 0
  %43 = select i1 %42, i32 1, i32 2
  %44 = load i32, ptr %11, align 4
  %45 = or i32 %44, %43
  store i32 %45, ptr %11, align 4
  br label %49

46:
  %47 = call i32 @__emback_fill(ptr nonnull %0)
  %48 = icmp eq i32 %47, 0
  br i1 %48, label %49, label %21

49:
  %50 = phi ptr [ %13, %41 ], [ %1, %3 ], [ %22, %21 ], [ %13, %46 ]
  %51 = ptrtoint ptr %50 to i32
  %52 = ptrtoint ptr %1 to i32
  %53 = sub i32 %51, %52
  ret i32 %53
}
