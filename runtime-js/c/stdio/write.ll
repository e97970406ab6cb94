; Compiled from write.c: BLESS=1 cargo test -p emback-runtime-js

%struct.emback_file = type { %struct.__emback_sink, ptr, ptr, ptr, i32, i32, i32, i32, i32, i32, ptr, ptr, ptr }
%struct.__emback_sink = type { ptr, ptr, i32 }

@__emback_stdout = extern_weak global %struct.emback_file, align 4
@__emback_stderr = extern_weak global %struct.emback_file, align 4
@__emback_files = extern_weak global ptr, align 4
@__emback_stdin = extern_weak global %struct.emback_file, align 4
@errno = external global i32, align 4

define i32 @__emback_flush(ptr %0) {
  %2 = load ptr, ptr %0, align 4
  %3 = icmp eq ptr %2, null
  br i1 %3, label %50, label %4

4:
  %5 = getelementptr inbounds i8, ptr %0, i32 20
  %6 = load ptr, ptr %5, align 4
  %7 = getelementptr inbounds i8, ptr %0, i32 48
  store ptr %6, ptr %7, align 4
  store ptr %6, ptr %0, align 4
  %8 = ptrtoint ptr %2 to i32
  %9 = ptrtoint ptr %6 to i32
  %10 = sub i32 %8, %9
  %11 = icmp ne ptr @__emback_stderr, null
  %12 = icmp ne ptr @__emback_stdout, null
  %13 = and i1 %11, %12
  br i1 %13, label %14, label %20

14:
  %15 = getelementptr inbounds i8, ptr %0, i32 28
  %16 = load i32, ptr %15, align 4
  %17 = icmp eq i32 %16, 2
  br i1 %17, label %18, label %20

18:
  %19 = call i32 @__emback_flush(ptr @__emback_stdout)
  br label %20

20:
  %21 = icmp eq ptr @__emback_device_write, null
  %22 = getelementptr inbounds i8, ptr %0, i32 56
  %23 = getelementptr inbounds i8, ptr %0, i32 28
  %24 = getelementptr inbounds i8, ptr %0, i32 32
  %25 = icmp eq i32 %10, 0
  br i1 %25, label %50, label %26

26:
  %27 = phi i32 [ %48, %46 ], [ %10, %20 ]
  %28 = phi ptr [ %47, %46 ], [ %6, %20 ]
  br i1 %21, label %34, label %29

29:
  %30 = load ptr, ptr %22, align 4
  %31 = icmp eq ptr %30, null
  br i1 %31, label %34, label %32

32:
  %33 = call i32 @__emback_device_write(ptr nonnull %0, ptr %28, i32 %27)
  br label %40

34:
  %35 = load i32, ptr %23, align 4
  %36 = call i32 @__emback_fd_write(i32 %35, ptr %28, i32 %27)
  %37 = icmp slt i32 %36, 0
  br i1 %37, label %38, label %40

38:
  %39 = sub nsw i32 0, %36
  store i32 %39, ptr @errno, align 4
  br label %43

40:
  %41 = phi i32 [ %33, %32 ], [ %36, %34 ]
  %42 = icmp slt i32 %41, 1
  br i1 %42, label %43, label %46

43:
  %44 = load i32, ptr %24, align 4
  %45 = or i32 %44, 18
  store i32 %45, ptr %24, align 4
  br label %50

46:
  %47 = getelementptr inbounds i8, ptr %28, i32 %41
  %48 = sub i32 %27, %41
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %50, label %26

50:
  %51 = phi i32 [ 0, %1 ], [ -1, %43 ], [ 0, %20 ], [ 0, %46 ]
  ret i32 %51
}

define i32 @__emback_stdio_exit() {
  %1 = icmp eq ptr @__emback_stdout, null
  br i1 %1, label %5, label %2

2:
  %3 = load ptr, ptr getelementptr inbounds (i8, ptr @__emback_stdout, i32 20), align 4
  store ptr %3, ptr getelementptr inbounds (i8, ptr @__emback_stdout, i32 4), align 4
  %4 = call i32 @__emback_flush(ptr @__emback_stdout)
  br label %5

5:
  %6 = phi i32 [ %4, %2 ], [ 0, %0 ]
  %7 = icmp eq ptr @__emback_stderr, null
  br i1 %7, label %12, label %8

8:
  %9 = load ptr, ptr getelementptr inbounds (i8, ptr @__emback_stderr, i32 20), align 4
  store ptr %9, ptr getelementptr inbounds (i8, ptr @__emback_stderr, i32 4), align 4
  %10 = call i32 @__emback_flush(ptr @__emback_stderr)
  %11 = or i32 %10, %6
  br label %12

12:
  %13 = phi i32 [ %11, %8 ], [ %6, %5 ]
  %14 = icmp eq ptr @__emback_files, null
  br i1 %14, label %29, label %15

15:
  %16 = load ptr, ptr @__emback_files, align 4
  %17 = icmp eq ptr %16, null
  br i1 %17, label %29, label %18

18:
  %19 = phi ptr [ %27, %18 ], [ %16, %15 ]
  %20 = phi i32 [ %25, %18 ], [ %13, %15 ]
  %21 = getelementptr inbounds i8, ptr %19, i32 20
  %22 = load ptr, ptr %21, align 4
  %23 = getelementptr inbounds i8, ptr %19, i32 4
  store ptr %22, ptr %23, align 4
  %24 = call i32 @__emback_flush(ptr nonnull %19)
  %25 = or i32 %24, %20
  %26 = getelementptr inbounds i8, ptr %19, i32 52
  %27 = load ptr, ptr %26, align 4
  %28 = icmp eq ptr %27, null
  br i1 %28, label %29, label %18

29:
  %30 = phi i32 [ %13, %12 ], [ %13, %15 ], [ %25, %18 ]
  ret i32 %30
}

define range(i32 -1, 1) i32 @__emback_begin(ptr nocapture %0) {
  %2 = load ptr, ptr %0, align 4
  %3 = icmp eq ptr %2, null
  br i1 %3, label %4, label %20

4:
  %5 = icmp ne ptr @__emback_stdin, null
  %6 = icmp ne ptr @__emback_files, null
  %7 = or i1 %5, %6
  br i1 %7, label %8, label %15

8:
  %9 = getelementptr inbounds i8, ptr %0, i32 32
  %10 = load i32, ptr %9, align 4
  %11 = and i32 %10, 8
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %15, label %13

13:
  store i32 8, ptr @errno, align 4
  %14 = or i32 %10, 2
  store i32 %14, ptr %9, align 4
  br label %53

15:
  %16 = getelementptr inbounds i8, ptr %0, i32 16
  store ptr null, ptr %16, align 4
  %17 = getelementptr inbounds i8, ptr %0, i32 12
  store ptr null, ptr %17, align 4
  %18 = getelementptr inbounds i8, ptr %0, i32 20
  %19 = load ptr, ptr %18, align 4
  store ptr %19, ptr %0, align 4
  br label %24

20:
  %21 = getelementptr inbounds i8, ptr %0, i32 20
  %22 = load ptr, ptr %21, align 4
  %23 = icmp eq ptr %2, %22
  br i1 %23, label %24, label %42

24:
  %25 = phi ptr [ %19, %15 ], [ %2, %20 ]
  %26 = phi ptr [ %19, %15 ], [ %22, %20 ]
  %27 = getelementptr inbounds i8, ptr %0, i32 36
  %28 = load i32, ptr %27, align 4
  %29 = icmp slt i32 %28, 0
  br i1 %29, label %30, label %37

30:
  %31 = getelementptr inbounds i8, ptr %0, i32 20
  %32 = getelementptr inbounds i8, ptr %0, i32 28
  %33 = load i32, ptr %32, align 4
  %34 = call i32 @__emback_buffering(i32 %33)
  %35 = load ptr, ptr %31, align 4
  %36 = load ptr, ptr %0, align 4
  br label %37

37:
  %38 = phi ptr [ %36, %30 ], [ %25, %24 ]
  %39 = phi ptr [ %35, %30 ], [ %26, %24 ]
  %40 = phi i32 [ %34, %30 ], [ %28, %24 ]
  %41 = getelementptr inbounds i8, ptr %0, i32 40
  store i32 %40, ptr %41, align 4
  br label %42

42:
  %43 = phi ptr [ %38, %37 ], [ %2, %20 ]
  %44 = phi ptr [ %39, %37 ], [ %22, %20 ]
  %45 = getelementptr inbounds i8, ptr %0, i32 24
  %46 = load i32, ptr %45, align 4
  %47 = getelementptr inbounds i8, ptr %44, i32 %46
  %48 = getelementptr inbounds i8, ptr %0, i32 4
  store ptr %47, ptr %48, align 4
  %49 = getelementptr inbounds i8, ptr %0, i32 48
  store ptr %43, ptr %49, align 4
  %50 = getelementptr inbounds i8, ptr %0, i32 32
  %51 = load i32, ptr %50, align 4
  %52 = and i32 %51, -17
  store i32 %52, ptr %50, align 4
  br label %53

53:
  %54 = phi i32 [ 0, %42 ], [ -1, %13 ]
  ret i32 %54
}

declare i32 @__emback_buffering(i32)

define range(i32 -1, 1) i32 @__emback_finish(ptr %0) {
  %2 = getelementptr inbounds i8, ptr %0, i32 40
  %3 = load i32, ptr %2, align 4
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %29, label %5

5:
  %6 = getelementptr inbounds i8, ptr %0, i32 48
  %7 = load ptr, ptr %6, align 4
  %8 = load ptr, ptr %0, align 4
  %9 = icmp ult ptr %7, %8
  br i1 %9, label %10, label %22

10:
  %11 = icmp eq i32 %3, 1
  br i1 %11, label %15, label %19

12:
  %13 = getelementptr inbounds i8, ptr %16, i32 1
  %14 = icmp eq ptr %13, %8
  br i1 %14, label %29, label %15

15:
  %16 = phi ptr [ %13, %12 ], [ %7, %10 ]
  %17 = load i8, ptr %16, align 1
  %18 = icmp eq i8 %17, 10
  br i1 %18, label %19, label %12

19:
  %20 = call i32 @__emback_flush(ptr nonnull %0)
  %21 = load i32, ptr %2, align 4
  br label %22

22:
  %23 = phi i32 [ %3, %5 ], [ %21, %19 ]
  %24 = icmp eq i32 %23, 2
  br i1 %24, label %25, label %29

25:
  %26 = getelementptr inbounds i8, ptr %0, i32 20
  %27 = load ptr, ptr %26, align 4
  %28 = getelementptr inbounds i8, ptr %0, i32 4
  store ptr %27, ptr %28, align 4
  br label %29

29:
  %30 = getelementptr inbounds i8, ptr %0, i32 32
  %31 = load i32, ptr %30, align 4
  %32 = shl i32 %31, 27
  %33 = ashr i32 %32, 31
  ret i32 %33
}

declare extern_weak i32 @__emback_device_write(ptr, ptr, i32)

declare i32 @__emback_fd_write(i32, ptr, i32)
