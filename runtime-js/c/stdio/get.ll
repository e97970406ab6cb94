; Compiled from get.c: BLESS=1 cargo test -p emback-runtime-js

@stdin = external global ptr, align 4

@getc = alias i32 (ptr), ptr @fgetc
@_IO_getc = alias i32 (ptr), ptr @fgetc
@getc_unlocked = alias i32 (ptr), ptr @fgetc
@fgetc_unlocked = alias i32 (ptr), ptr @fgetc
@getchar_unlocked = alias i32 (), ptr @getchar
@fgets_unlocked = alias ptr (ptr, i32, ptr), ptr @fgets
@fread_unlocked = alias i32 (ptr, i32, i32, ptr), ptr @fread

define i32 @fgetc(ptr %0) {
  %2 = getelementptr inbounds i8, ptr %0, i32 12
  %3 = load ptr, ptr %2, align 4
  %4 = getelementptr inbounds i8, ptr %0, i32 16
  %5 = load ptr, ptr %4, align 4
  %6 = icmp ult ptr %3, %5
  br i1 %6, label %7, label %11

7:
  %8 = getelementptr inbounds i8, ptr %3, i32 1
  store ptr %8, ptr %2, align 4
  %9 = load i8, ptr %3, align 1
  %10 = zext i8 %9 to i32
  br label %13

11:
  %12 = call i32 @__emback_underflow(ptr nonnull %0)
  br label %13

13:
  %14 = phi i32 [ %10, %7 ], [ %12, %11 ]
  ret i32 %14
}

define i32 @getchar() {
  %1 = load ptr, ptr @stdin, align 4
  %2 = getelementptr inbounds i8, ptr %1, i32 12
  %3 = load ptr, ptr %2, align 4
  %4 = getelementptr inbounds i8, ptr %1, i32 16
  %5 = load ptr, ptr %4, align 4
  %6 = icmp ult ptr %3, %5
  br i1 %6, label %7, label %11

7:
  %8 = getelementptr inbounds i8, ptr %3, i32 1
  store ptr %8, ptr %2, align 4
  %9 = load i8, ptr %3, align 1
  %10 = zext i8 %9 to i32
  br label %13

11:
  %12 = call i32 @__emback_underflow(ptr nonnull %1)
  br label %13

13:
  %14 = phi i32 [ %10, %7 ], [ %12, %11 ]
  ret i32 %14
}

define range(i32 -1, 256) i32 @ungetc(i32 %0, ptr %1) {
  %3 = icmp eq i32 %0, -1
  br i1 %3, label %26, label %4

4:
  %5 = call i32 @__emback_reads(ptr %1)
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %26, label %7

7:
  %8 = getelementptr inbounds i8, ptr %1, i32 12
  %9 = load ptr, ptr %8, align 4
  %10 = icmp eq ptr %9, null
  %11 = getelementptr inbounds i8, ptr %1, i32 20
  %12 = load ptr, ptr %11, align 4
  br i1 %10, label %13, label %15

13:
  %14 = getelementptr inbounds i8, ptr %1, i32 16
  store ptr %12, ptr %14, align 4
  store ptr %12, ptr %8, align 4
  br label %15

15:
  %16 = phi ptr [ %12, %13 ], [ %9, %7 ]
  %17 = getelementptr inbounds i8, ptr %12, i32 -8
  %18 = icmp eq ptr %16, %17
  br i1 %18, label %26, label %19

19:
  %20 = getelementptr inbounds i8, ptr %1, i32 32
  %21 = load i32, ptr %20, align 4
  %22 = and i32 %21, -2
  store i32 %22, ptr %20, align 4
  %23 = trunc i32 %0 to i8
  %24 = getelementptr inbounds i8, ptr %16, i32 -1
  store ptr %24, ptr %8, align 4
  store i8 %23, ptr %24, align 1
  %25 = and i32 %0, 255
  br label %26

26:
  %27 = phi i32 [ %25, %19 ], [ -1, %4 ], [ -1, %2 ], [ -1, %15 ]
  ret i32 %27
}

declare i32 @__emback_reads(ptr)

define ptr @fgets(ptr writeonly %0, i32 %1, ptr %2) {
  %4 = getelementptr inbounds i8, ptr %0, i32 %1
  %5 = getelementptr inbounds i8, ptr %4, i32 -1
  %6 = icmp slt i32 %1, 1
  br i1 %6, label %40, label %7

7:
  %8 = icmp ugt ptr %5, %0
  br i1 %8, label %9, label %38

9:
  %10 = getelementptr inbounds i8, ptr %2, i32 12
  %11 = getelementptr inbounds i8, ptr %2, i32 16
  br label %12

12:
  %13 = phi ptr [ %0, %9 ], [ %34, %31 ]
  %14 = load ptr, ptr %10, align 4
  %15 = load ptr, ptr %11, align 4
  %16 = icmp ult ptr %14, %15
  br i1 %16, label %17, label %21

17:
  %18 = getelementptr inbounds i8, ptr %14, i32 1
  store ptr %18, ptr %10, align 4
  %19 = load i8, ptr %14, align 1
  %20 = zext i8 %19 to i32
  br label %31

21:
  %22 = call i32 @__emback_underflow(ptr nonnull %2)
  %23 = icmp slt i32 %22, 0
  br i1 %23, label %24, label %31

24:
  %25 = icmp eq ptr %13, %0
  br i1 %25, label %40, label %26

26:
  %27 = getelementptr inbounds i8, ptr %2, i32 32
  %28 = load i32, ptr %27, align 4
  %29 = and i32 %28, 2
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %38, label %40

31:
  %32 = phi i32 [ %20, %17 ], [ %22, %21 ]
  %33 = trunc i32 %32 to i8
  %34 = getelementptr inbounds i8, ptr %13, i32 1
  store i8 %33, ptr %13, align 1
  %35 = icmp ult ptr %34, %5
  %36 = icmp ne i32 %32, 10
  %37 = and i1 %35, %36
  br i1 %37, label %12, label %38

38:
  %39 = phi ptr [ %13, %26 ], [ %0, %7 ], [ %34, %31 ]
  store i8 0, ptr %39, align 1
  br label %40

40:
  %41 = phi ptr [ %0, %38 ], [ null, %3 ], [ null, %26 ], [ null, %24 ]
  ret ptr %41
}

define ptr @gets(ptr writeonly %0) {
  br label %2

2:
  %3 = phi ptr [ %0, %1 ], [ %23, %21 ]
  %4 = load ptr, ptr @stdin, align 4
  %5 = getelementptr inbounds i8, ptr %4, i32 12
  %6 = load ptr, ptr %5, align 4
  %7 = getelementptr inbounds i8, ptr %4, i32 16
  %8 = load ptr, ptr %7, align 4
  %9 = icmp ult ptr %6, %8
  br i1 %9, label %10, label %14

10:
  %11 = getelementptr inbounds i8, ptr %6, i32 1
  store ptr %11, ptr %5, align 4
  %12 = load i8, ptr %6, align 1
  %13 = zext i8 %12 to i32
  br label %16

14:
  %15 = call i32 @__emback_underflow(ptr nonnull %4)
  br label %16

16:
  %17 = phi i32 [ %13, %10 ], [ %15, %14 ]
  %18 = icmp sgt i32 %17, -1
  %19 = icmp ne i32 %17, 10
  %20 = and i1 %18, %19
  br i1 %20, label %21, label %24

21:
  %22 = trunc i32 %17 to i8
  %23 = getelementptr inbounds i8, ptr %3, i32 1
  store i8 %22, ptr %3, align 1
  br label %2

24:
  %25 = icmp slt i32 %17, 0
  %26 = icmp eq ptr %3, %0
  %27 = select i1 %25, i1 %26, i1 false
  br i1 %27, label %29, label %28

28:
  store i8 0, ptr %3, align 1
  br label %29

29:
  %30 = phi ptr [ %0, %28 ], [ null, %24 ]
  ret ptr %30
}

define i32 @fread(ptr %0, i32 %1, i32 %2, ptr %3) {
  %5 = mul i32 %2, %1
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %12, label %7

7:
  %8 = call i32 @__emback_take(ptr %3, ptr %0, i32 %5)
  %9 = icmp eq i32 %8, %5
  br i1 %9, label %12, label %10

10:
  %11 = udiv i32 %8, %1
  br label %12

12:
  %13 = phi i32 [ 0, %4 ], [ %11, %10 ], [ %2, %7 ]
  ret i32 %13
}

declare i32 @__emback_take(ptr, ptr, i32)

declare i32 @__emback_underflow(ptr)
