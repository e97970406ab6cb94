; Compiled from basename.c: BLESS=1 cargo test -p emback-runtime-js

@.str = private unnamed_addr constant [2 x i8] c".\00", align 1
@.str.1 = private unnamed_addr constant [2 x i8] c"/\00", align 1

@__xpg_basename = alias ptr (ptr), ptr @basename

define ptr @basename(ptr %0) {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %31, label %3

3:
  %4 = load i8, ptr %0, align 1
  %5 = icmp eq i8 %4, 0
  br i1 %5, label %31, label %6

6:
  %7 = call i32 @strlen(ptr nonnull %0)
  %8 = getelementptr i8, ptr %0, i32 -1
  %9 = icmp eq i32 %7, 0
  br i1 %9, label %31, label %10

10:
  %11 = phi i32 [ %16, %15 ], [ %7, %6 ]
  %12 = getelementptr i8, ptr %8, i32 %11
  %13 = load i8, ptr %12, align 1
  %14 = icmp eq i8 %13, 47
  br i1 %14, label %15, label %18

15:
  %16 = add i32 %11, -1
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %31, label %10

18:
  %19 = getelementptr inbounds i8, ptr %0, i32 %11
  store i8 0, ptr %19, align 1
  br label %20

20:
  %21 = phi i32 [ %26, %25 ], [ %11, %18 ]
  %22 = getelementptr i8, ptr %8, i32 %21
  %23 = load i8, ptr %22, align 1
  %24 = icmp eq i8 %23, 47
  br i1 %24, label %28, label %25

25:
  %26 = add i32 %21, -1
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %28, label %20

28:
  %29 = phi i32 [ 0, %25 ], [ %21, %20 ]
  %30 = getelementptr inbounds i8, ptr %0, i32 %29
  br label %31

31:
  %32 = phi ptr [ @.str, %3 ], [ @.str, %1 ], [ %30, %28 ], [ @.str.1, %6 ], [ @.str.1, %15 ]
  ret ptr %32
}

declare i32 @strlen(ptr)

define ptr @dirname(ptr %0) {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %36, label %3

3:
  %4 = load i8, ptr %0, align 1
  %5 = icmp eq i8 %4, 0
  br i1 %5, label %36, label %6

6:
  %7 = call i32 @strlen(ptr nonnull %0)
  %8 = getelementptr i8, ptr %0, i32 -1
  %9 = icmp eq i32 %7, 0
  br i1 %9, label %36, label %10

10:
  %11 = phi i32 [ %16, %15 ], [ %7, %6 ]
  %12 = getelementptr i8, ptr %8, i32 %11
  %13 = load i8, ptr %12, align 1
  %14 = icmp eq i8 %13, 47
  br i1 %14, label %15, label %18

15:
  %16 = add i32 %11, -1
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %36, label %10

18:
  %19 = phi i32 [ %24, %23 ], [ %11, %10 ]
  %20 = getelementptr i8, ptr %8, i32 %19
  %21 = load i8, ptr %20, align 1
  %22 = icmp eq i8 %21, 47
  br i1 %22, label %26, label %23

23:
  %24 = add i32 %19, -1
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %36, label %18

26:
  %27 = phi i32 [ %32, %31 ], [ %19, %18 ]
  %28 = getelementptr i8, ptr %8, i32 %27
  %29 = load i8, ptr %28, align 1
  %30 = icmp eq i8 %29, 47
  br i1 %30, label %31, label %34

31:
  %32 = add i32 %27, -1
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %36, label %26

34:
  %35 = getelementptr inbounds i8, ptr %0, i32 %27
  store i8 0, ptr %35, align 1
  br label %36

36:
  %37 = phi ptr [ @.str, %3 ], [ @.str, %1 ], [ %0, %34 ], [ @.str.1, %6 ], [ @.str.1, %31 ], [ @.str, %23 ], [ @.str.1, %15 ]
  ret ptr %37
}
