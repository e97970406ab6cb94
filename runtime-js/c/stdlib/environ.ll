; Compiled from environ.c: BLESS=1 cargo test -p emback-runtime-js

@.str = private unnamed_addr constant [2 x i8] c"=\00", align 1
@clearenv.none = internal global [1 x ptr] zeroinitializer, align 4
@text_count = internal unnamed_addr global i32 0, align 4
@texts = internal unnamed_addr global ptr null, align 4
@environ = external global ptr, align 4
@errno = external global i32, align 4
@list = internal unnamed_addr global ptr null, align 4

@secure_getenv = alias ptr (ptr), ptr @getenv

define void @__emback_environ_start() {
  %1 = load ptr, ptr @environ, align 4
  %2 = icmp eq ptr %1, null
  br i1 %2, label %3, label %4

3:
  call void @__emback_environment()
  br label %4

4:
  ret void
}

define ptr @getenv(ptr %0) {
  %2 = call i32 @strlen(ptr %0)
  %3 = call ptr @find(ptr %0, i32 %2)
  %4 = load ptr, ptr %3, align 4
  %5 = icmp eq ptr %4, null
  %6 = getelementptr inbounds i8, ptr %4, i32 %2
  %7 = getelementptr inbounds i8, ptr %6, i32 1
  %8 = select i1 %5, ptr null, ptr %7
  ret ptr %8
}

declare i32 @strlen(ptr)

define internal ptr @find(ptr %0, i32 %1) unnamed_addr {
  %3 = load ptr, ptr @environ, align 4
  %4 = icmp eq ptr %3, null
  br i1 %4, label %5, label %7

5:
  call void @__emback_environment()
  %6 = load ptr, ptr @environ, align 4
  br label %7

7:
  %8 = phi ptr [ %6, %5 ], [ %3, %2 ]
  %9 = load ptr, ptr %8, align 4
  %10 = icmp eq ptr %9, null
  br i1 %10, label %25, label %11

11:
  %12 = phi ptr [ %23, %21 ], [ %9, %7 ]
  %13 = phi ptr [ %22, %21 ], [ %8, %7 ]
  %14 = call i32 @strncmp(ptr nonnull %12, ptr %0, i32 %1)
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %16, label %21

16:
  %17 = load ptr, ptr %13, align 4
  %18 = getelementptr inbounds i8, ptr %17, i32 %1
  %19 = load i8, ptr %18, align 1
  %20 = icmp eq i8 %19, 61
  br i1 %20, label %25, label %21

21:
  %22 = getelementptr inbounds i8, ptr %13, i32 4
  %23 = load ptr, ptr %22, align 4
  %24 = icmp eq ptr %23, null
  br i1 %24, label %25, label %11

25:
  %26 = phi ptr [ %8, %7 ], [ %13, %16 ], [ %22, %21 ]
  ret ptr %26
}

define range(i32 -1, 1) i32 @setenv(ptr %0, ptr %1, i32 %2) {
  %4 = icmp eq ptr %0, null
  br i1 %4, label %11, label %5

5:
  %6 = load i8, ptr %0, align 1
  %7 = icmp eq i8 %6, 0
  br i1 %7, label %11, label %8

8:
  %9 = call ptr @strchr(ptr nonnull %0, i32 61)
  %10 = icmp eq ptr %9, null
  br i1 %10, label %12, label %11

11:
  store i32 28, ptr @errno, align 4
  br label %35

12:
  %13 = icmp eq i32 %2, 0
  br i1 %13, label %14, label %19

14:
  %15 = call i32 @strlen(ptr nonnull %0)
  %16 = call ptr @find(ptr nonnull %0, i32 %15)
  %17 = load ptr, ptr %16, align 4
  %18 = icmp eq ptr %17, null
  br i1 %18, label %19, label %35

19:
  %20 = call i32 @strlen(ptr nonnull %0)
  %21 = call i32 @strlen(ptr %1)
  %22 = add i32 %21, 1
  %23 = add i32 %20, 1
  %24 = add i32 %23, %22
  %25 = call ptr @malloc(i32 %24)
  %26 = icmp eq ptr %25, null
  br i1 %26, label %35, label %27

27:
  %28 = call ptr @memcpy(ptr nonnull %25, ptr nonnull %0, i32 %20)
  %29 = getelementptr inbounds i8, ptr %25, i32 %20
  store i8 61, ptr %29, align 1
  %30 = getelementptr inbounds i8, ptr %29, i32 1
  %31 = call ptr @memcpy(ptr nonnull %30, ptr %1, i32 %22)
  %32 = call i32 @put(ptr nonnull %25, i32 %20, i32 1)
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %35, label %34

34:
  call void @free(ptr nonnull %25)
  br label %35

35:
  %36 = phi i32 [ -1, %11 ], [ 0, %14 ], [ -1, %34 ], [ -1, %19 ], [ 0, %27 ]
  ret i32 %36
}

declare ptr @malloc(i32)

declare ptr @memcpy(ptr, ptr, i32)

define internal range(i32 -1, 1) i32 @put(ptr %0, i32 %1, i32 %2) unnamed_addr {
  %4 = call ptr @find(ptr %0, i32 %1)
  %5 = load ptr, ptr %4, align 4
  %6 = icmp eq ptr %5, null
  br i1 %6, label %7, label %27

7:
  %8 = load ptr, ptr @environ, align 4
  %9 = ptrtoint ptr %4 to i32
  %10 = ptrtoint ptr %8 to i32
  %11 = sub i32 %9, %10
  %12 = load ptr, ptr @list, align 4
  %13 = icmp eq ptr %8, %12
  %14 = select i1 %13, ptr %12, ptr null
  %15 = add i32 %11, 8
  %16 = call ptr @realloc(ptr %14, i32 %15)
  %17 = icmp eq ptr %16, null
  br i1 %17, label %34, label %18

18:
  %19 = load ptr, ptr @environ, align 4
  %20 = load ptr, ptr @list, align 4
  %21 = icmp eq ptr %19, %20
  br i1 %21, label %24, label %22

22:
  %23 = call ptr @memcpy(ptr nonnull %16, ptr %19, i32 %11)
  br label %24

24:
  store ptr %16, ptr @list, align 4
  store ptr %16, ptr @environ, align 4
  %25 = getelementptr inbounds i8, ptr %16, i32 %11
  %26 = getelementptr inbounds i8, ptr %25, i32 4
  store ptr null, ptr %26, align 4
  store ptr null, ptr %25, align 4
  br label %27

27:
  %28 = phi ptr [ %4, %3 ], [ %25, %24 ]
  %29 = icmp eq i32 %2, 0
  %30 = select i1 %29, ptr null, ptr %0
  %31 = call i32 @own(ptr %5, ptr %30)
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %34, label %33

33:
  store ptr %0, ptr %28, align 4
  br label %34

34:
  %35 = phi i32 [ 0, %33 ], [ -1, %27 ], [ -1, %7 ]
  ret i32 %35
}

declare void @free(ptr)

define range(i32 -1, 1) i32 @unsetenv(ptr %0) {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %9, label %3

3:
  %4 = load i8, ptr %0, align 1
  %5 = icmp eq i8 %4, 0
  br i1 %5, label %9, label %6

6:
  %7 = call ptr @strchr(ptr nonnull %0, i32 61)
  %8 = icmp eq ptr %7, null
  br i1 %8, label %10, label %9

9:
  store i32 28, ptr @errno, align 4
  br label %28

10:
  %11 = call i32 @strlen(ptr nonnull %0)
  %12 = call ptr @find(ptr nonnull %0, i32 %11)
  %13 = load ptr, ptr %12, align 4
  %14 = icmp eq ptr %13, null
  br i1 %14, label %28, label %15

15:
  %16 = phi ptr [ %26, %24 ], [ %13, %10 ]
  %17 = phi ptr [ %25, %24 ], [ %12, %10 ]
  %18 = call i32 @own(ptr nonnull %16, ptr null)
  br label %19

19:
  %20 = phi ptr [ %17, %15 ], [ %21, %19 ]
  %21 = getelementptr inbounds i8, ptr %20, i32 4
  %22 = load ptr, ptr %21, align 4
  store ptr %22, ptr %20, align 4
  %23 = icmp eq ptr %22, null
  br i1 %23, label %24, label %19

24:
  %25 = call ptr @find(ptr nonnull %0, i32 %11)
  %26 = load ptr, ptr %25, align 4
  %27 = icmp eq ptr %26, null
  br i1 %27, label %28, label %15

28:
  %29 = phi i32 [ -1, %9 ], [ 0, %10 ], [ 0, %24 ]
  ret i32 %29
}

define internal range(i32 0, 2) i32 @own(ptr %0, ptr %1) unnamed_addr {
  %3 = load i32, ptr @text_count, align 4
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %28, label %5

5:
  %6 = load ptr, ptr @texts, align 4
  %7 = icmp ne ptr %0, null
  br label %8

8:
  %9 = phi i32 [ 0, %5 ], [ %26, %25 ]
  %10 = getelementptr inbounds ptr, ptr %6, i32 %9
  %11 = load ptr, ptr %10, align 4
  %12 = icmp eq ptr %11, %0
  %13 = and i1 %7, %12
  br i1 %13, label %14, label %25

14:
  call void @free(ptr nonnull %0)
  %15 = icmp eq ptr %1, null
  %16 = load ptr, ptr @texts, align 4
  br i1 %15, label %19, label %17

17:
  %18 = getelementptr inbounds ptr, ptr %16, i32 %9
  store ptr %1, ptr %18, align 4
  br label %40

19:
  %20 = load i32, ptr @text_count, align 4
  %21 = add i32 %20, -1
  store i32 %21, ptr @text_count, align 4
  %22 = getelementptr inbounds ptr, ptr %16, i32 %21
  %23 = load ptr, ptr %22, align 4
  %24 = getelementptr inbounds ptr, ptr %16, i32 %9
  store ptr %23, ptr %24, align 4
  br label %40

25:
  %26 = add nuw i32 %9, 1
  %27 = icmp eq i32 %26, %3
  br i1 %27, label %28, label %8

28:
  %29 = icmp eq ptr %1, null
  br i1 %29, label %40, label %30

30:
  %31 = load ptr, ptr @texts, align 4
  %32 = shl i32 %3, 2
  %33 = add i32 %32, 4
  %34 = call ptr @realloc(ptr %31, i32 %33)
  %35 = icmp eq ptr %34, null
  br i1 %35, label %40, label %36

36:
  store ptr %34, ptr @texts, align 4
  %37 = load i32, ptr @text_count, align 4
  %38 = add i32 %37, 1
  store i32 %38, ptr @text_count, align 4
  %39 = getelementptr inbounds ptr, ptr %34, i32 %37
  store ptr %1, ptr %39, align 4
  br label %40

40:
  %41 = phi i32 [ 1, %28 ], [ 1, %36 ], [ 0, %30 ], [ 1, %19 ], [ 1, %17 ]
  ret i32 %41
}

define range(i32 -1, 1) i32 @putenv(ptr %0) {
  %2 = call i32 @strcspn(ptr %0, ptr nonnull @.str)
  %3 = getelementptr inbounds i8, ptr %0, i32 %2
  %4 = load i8, ptr %3, align 1
  %5 = icmp eq i8 %4, 0
  br i1 %5, label %8, label %6

6:
  %7 = call i32 @put(ptr nonnull %0, i32 %2, i32 0)
  br label %10

8:
  %9 = call i32 @unsetenv(ptr nonnull %0)
  br label %10

10:
  %11 = phi i32 [ %7, %6 ], [ %9, %8 ]
  ret i32 %11
}

declare i32 @strcspn(ptr, ptr)

define i32 @clearenv() {
  %1 = load i32, ptr @text_count, align 4
  %2 = icmp eq i32 %1, 0
  br i1 %2, label %11, label %3

3:
  %4 = phi i32 [ %9, %3 ], [ %1, %0 ]
  %5 = load ptr, ptr @texts, align 4
  %6 = add i32 %4, -1
  store i32 %6, ptr @text_count, align 4
  %7 = getelementptr inbounds ptr, ptr %5, i32 %6
  %8 = load ptr, ptr %7, align 4
  call void @free(ptr %8)
  %9 = load i32, ptr @text_count, align 4
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %11, label %3

11:
  store ptr @clearenv.none, ptr @environ, align 4
  ret i32 0
}

declare void @__emback_environment()

declare i32 @strncmp(ptr, ptr, i32)

declare ptr @strchr(ptr, i32)

declare ptr @realloc(ptr, i32)
