; Compiled from wcs.c: BLESS=1 cargo test -p emback-runtime-js

@wcscoll = alias i32 (ptr, ptr), ptr @wcscmp

define range(i32 -536870912, 536870912) i32 @wcslen(ptr %0) nounwind {
  br label %2

2:
  %3 = phi ptr [ %0, %1 ], [ %6, %2 ]
  %4 = load i32, ptr %3, align 4
  %5 = icmp eq i32 %4, 0
  %6 = getelementptr inbounds i8, ptr %3, i32 4
  br i1 %5, label %7, label %2

7:
  %8 = ptrtoint ptr %3 to i32
  %9 = ptrtoint ptr %0 to i32
  %10 = sub i32 %8, %9
  %11 = ashr exact i32 %10, 2
  ret i32 %11
}

define i32 @wcsnlen(ptr nocapture readonly %0, i32 %1) nounwind {
  %3 = icmp eq i32 %1, 0
  br i1 %3, label %12, label %4

4:
  %5 = phi i32 [ %10, %9 ], [ 0, %2 ]
  %6 = getelementptr inbounds i32, ptr %0, i32 %5
  %7 = load i32, ptr %6, align 4
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %12, label %9

9:
  %10 = add nuw i32 %5, 1
  %11 = icmp eq i32 %10, %1
  br i1 %11, label %12, label %4

12:
  %13 = phi i32 [ 0, %2 ], [ %1, %9 ], [ %5, %4 ]
  ret i32 %13
}

define ptr @wcpcpy(ptr writeonly %0, ptr nocapture readonly %1) nounwind {
  %3 = load i32, ptr %1, align 4
  store i32 %3, ptr %0, align 4
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %12, label %5

5:
  %6 = phi ptr [ %8, %5 ], [ %1, %2 ]
  %7 = phi ptr [ %9, %5 ], [ %0, %2 ]
  %8 = getelementptr inbounds i8, ptr %6, i32 4
  %9 = getelementptr inbounds i8, ptr %7, i32 4
  %10 = load i32, ptr %8, align 4
  store i32 %10, ptr %9, align 4
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %12, label %5

12:
  %13 = phi ptr [ %0, %2 ], [ %9, %5 ]
  ret ptr %13
}

define ptr @wcscpy(ptr returned writeonly %0, ptr nocapture readonly %1) nounwind {
  %3 = load i32, ptr %1, align 4
  store i32 %3, ptr %0, align 4
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %12, label %5

5:
  %6 = phi ptr [ %8, %5 ], [ %1, %2 ]
  %7 = phi ptr [ %9, %5 ], [ %0, %2 ]
  %8 = getelementptr inbounds i8, ptr %6, i32 4
  %9 = getelementptr inbounds i8, ptr %7, i32 4
  %10 = load i32, ptr %8, align 4
  store i32 %10, ptr %9, align 4
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %12, label %5

12:
  ret ptr %0
}

define ptr @wcpncpy(ptr writeonly %0, ptr nocapture readonly %1, i32 %2) nounwind {
  %4 = icmp eq i32 %2, 0
  br i1 %4, label %16, label %5

5:
  %6 = phi i32 [ %14, %11 ], [ %2, %3 ]
  %7 = phi ptr [ %12, %11 ], [ %1, %3 ]
  %8 = phi ptr [ %13, %11 ], [ %0, %3 ]
  %9 = load i32, ptr %7, align 4
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %18, label %11

11:
  %12 = getelementptr inbounds i8, ptr %7, i32 4
  %13 = getelementptr inbounds i8, ptr %8, i32 4
  store i32 %9, ptr %8, align 4
  %14 = add i32 %6, -1
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %16, label %5

16:
  %17 = phi ptr [ %0, %3 ], [ %8, %18 ], [ %13, %11 ]
  ret ptr %17

18:
  %19 = phi i32 [ %21, %18 ], [ 0, %5 ]
  %20 = getelementptr inbounds i32, ptr %8, i32 %19
  store i32 0, ptr %20, align 4
  %21 = add nuw i32 %19, 1
  %22 = icmp eq i32 %21, %6
  br i1 %22, label %16, label %18
}

define ptr @wcsncpy(ptr returned writeonly %0, ptr nocapture readonly %1, i32 %2) nounwind {
  %4 = icmp eq i32 %2, 0
  br i1 %4, label %21, label %5

5:
  %6 = phi i32 [ %14, %11 ], [ %2, %3 ]
  %7 = phi ptr [ %12, %11 ], [ %1, %3 ]
  %8 = phi ptr [ %13, %11 ], [ %0, %3 ]
  %9 = load i32, ptr %7, align 4
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %16, label %11

11:
  %12 = getelementptr inbounds i8, ptr %7, i32 4
  %13 = getelementptr inbounds i8, ptr %8, i32 4
  store i32 %9, ptr %8, align 4
  %14 = add i32 %6, -1
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %21, label %5

16:
  %17 = phi i32 [ %19, %16 ], [ 0, %5 ]
  %18 = getelementptr inbounds i32, ptr %8, i32 %17
  store i32 0, ptr %18, align 4
  %19 = add nuw i32 %17, 1
  %20 = icmp eq i32 %19, %6
  br i1 %20, label %21, label %16

21:
  ret ptr %0
}

define ptr @wcscat(ptr returned %0, ptr nocapture readonly %1) nounwind {
  br label %3

3:
  %4 = phi ptr [ %0, %2 ], [ %7, %3 ]
  %5 = load i32, ptr %4, align 4
  %6 = icmp eq i32 %5, 0
  %7 = getelementptr inbounds i8, ptr %4, i32 4
  br i1 %6, label %8, label %3

8:
  %9 = ptrtoint ptr %4 to i32
  %10 = ptrtoint ptr %0 to i32
  %11 = sub i32 %9, %10
  %12 = getelementptr inbounds i8, ptr %0, i32 %11
  %13 = load i32, ptr %1, align 4
  store i32 %13, ptr %12, align 4
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %22, label %15

15:
  %16 = phi ptr [ %18, %15 ], [ %1, %8 ]
  %17 = phi ptr [ %19, %15 ], [ %12, %8 ]
  %18 = getelementptr inbounds i8, ptr %16, i32 4
  %19 = getelementptr inbounds i8, ptr %17, i32 4
  %20 = load i32, ptr %18, align 4
  store i32 %20, ptr %19, align 4
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %15

22:
  ret ptr %0
}

define ptr @wcsncat(ptr returned %0, ptr nocapture readonly %1, i32 %2) nounwind {
  br label %4

4:
  %5 = phi ptr [ %0, %3 ], [ %8, %4 ]
  %6 = load i32, ptr %5, align 4
  %7 = icmp eq i32 %6, 0
  %8 = getelementptr inbounds i8, ptr %5, i32 4
  br i1 %7, label %9, label %4

9:
  %10 = ptrtoint ptr %5 to i32
  %11 = ptrtoint ptr %0 to i32
  %12 = sub i32 %10, %11
  %13 = getelementptr inbounds i8, ptr %0, i32 %12
  %14 = icmp eq i32 %2, 0
  br i1 %14, label %26, label %15

15:
  %16 = phi ptr [ %23, %21 ], [ %13, %9 ]
  %17 = phi i32 [ %24, %21 ], [ %2, %9 ]
  %18 = phi ptr [ %22, %21 ], [ %1, %9 ]
  %19 = load i32, ptr %18, align 4
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %26, label %21

21:
  %22 = getelementptr inbounds i8, ptr %18, i32 4
  %23 = getelementptr inbounds i8, ptr %16, i32 4
  store i32 %19, ptr %16, align 4
  %24 = add i32 %17, -1
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %15

26:
  %27 = phi ptr [ %13, %9 ], [ %23, %21 ], [ %16, %15 ]
  store i32 0, ptr %27, align 4
  ret ptr %0
}

define ptr @wcsdup(ptr %0) {
  br label %2

2:
  %3 = phi ptr [ %0, %1 ], [ %6, %2 ]
  %4 = load i32, ptr %3, align 4
  %5 = icmp eq i32 %4, 0
  %6 = getelementptr inbounds i8, ptr %3, i32 4
  br i1 %5, label %7, label %2

7:
  %8 = ptrtoint ptr %3 to i32
  %9 = ptrtoint ptr %0 to i32
  %10 = sub i32 %8, %9
  %11 = add i32 %10, 4
  %12 = call ptr @malloc(i32 %11)
  %13 = icmp eq ptr %12, null
  br i1 %13, label %24, label %14

14:
  %15 = load i32, ptr %0, align 4
  store i32 %15, ptr %12, align 4
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %24, label %17

17:
  %18 = phi ptr [ %20, %17 ], [ %0, %14 ]
  %19 = phi ptr [ %21, %17 ], [ %12, %14 ]
  %20 = getelementptr inbounds i8, ptr %18, i32 4
  %21 = getelementptr inbounds i8, ptr %19, i32 4
  %22 = load i32, ptr %20, align 4
  store i32 %22, ptr %21, align 4
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %17

24:
  ret ptr %12
}

declare ptr @malloc(i32)

define range(i32 -1, 2) i32 @wcscmp(ptr nocapture readonly %0, ptr nocapture readonly %1) nounwind {
  %3 = load i32, ptr %0, align 4
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %16, label %5

5:
  %6 = phi i32 [ %14, %11 ], [ %3, %2 ]
  %7 = phi ptr [ %13, %11 ], [ %1, %2 ]
  %8 = phi ptr [ %12, %11 ], [ %0, %2 ]
  %9 = load i32, ptr %7, align 4
  %10 = icmp eq i32 %6, %9
  br i1 %10, label %11, label %16

11:
  %12 = getelementptr inbounds i8, ptr %8, i32 4
  %13 = getelementptr inbounds i8, ptr %7, i32 4
  %14 = load i32, ptr %12, align 4
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %16, label %5

16:
  %17 = phi ptr [ %1, %2 ], [ %13, %11 ], [ %7, %5 ]
  %18 = phi i32 [ 0, %2 ], [ 0, %11 ], [ %6, %5 ]
  %19 = load i32, ptr %17, align 4
  %20 = icmp slt i32 %18, %19
  %21 = icmp sgt i32 %18, %19
  %22 = zext i1 %21 to i32
  %23 = select i1 %20, i32 -1, i32 %22
  ret i32 %23
}

define range(i32 -1, 2) i32 @wcsncmp(ptr nocapture readonly %0, ptr nocapture readonly %1, i32 %2) nounwind {
  %4 = icmp eq i32 %2, 0
  br i1 %4, label %24, label %5

5:
  %6 = phi i32 [ %20, %19 ], [ %2, %3 ]
  %7 = phi ptr [ %22, %19 ], [ %1, %3 ]
  %8 = phi ptr [ %21, %19 ], [ %0, %3 ]
  %9 = load i32, ptr %8, align 4
  %10 = load i32, ptr %7, align 4
  %11 = icmp ne i32 %9, %10
  %12 = icmp eq i32 %9, 0
  %13 = or i1 %12, %11
  br i1 %13, label %14, label %19

14:
  %15 = icmp slt i32 %9, %10
  %16 = icmp sgt i32 %9, %10
  %17 = zext i1 %16 to i32
  %18 = select i1 %15, i32 -1, i32 %17
  br label %24

19:
  %20 = add i32 %6, -1
  %21 = getelementptr inbounds i8, ptr %8, i32 4
  %22 = getelementptr inbounds i8, ptr %7, i32 4
  %23 = icmp eq i32 %20, 0
  br i1 %23, label %24, label %5

24:
  %25 = phi i32 [ %18, %14 ], [ 0, %3 ], [ 0, %19 ]
  ret i32 %25
}

define range(i32 -536870912, 536870912) i32 @wcsxfrm(ptr nocapture writeonly %0, ptr %1, i32 %2) nounwind {
  br label %4

4:
  %5 = phi ptr [ %1, %3 ], [ %8, %4 ]
  %6 = load i32, ptr %5, align 4
  %7 = icmp eq i32 %6, 0
  %8 = getelementptr inbounds i8, ptr %5, i32 4
  br i1 %7, label %9, label %4

9:
  %10 = ptrtoint ptr %5 to i32
  %11 = ptrtoint ptr %1 to i32
  %12 = sub i32 %10, %11
  %13 = ashr exact i32 %12, 2
  %14 = icmp ult i32 %13, %2
  br i1 %14, label %15, label %25

15:
  %16 = load i32, ptr %1, align 4
  store i32 %16, ptr %0, align 4
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %43, label %18

18:
  %19 = phi ptr [ %21, %18 ], [ %1, %15 ]
  %20 = phi ptr [ %22, %18 ], [ %0, %15 ]
  %21 = getelementptr inbounds i8, ptr %19, i32 4
  %22 = getelementptr inbounds i8, ptr %20, i32 4
  %23 = load i32, ptr %21, align 4
  store i32 %23, ptr %22, align 4
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %43, label %18

25:
  %26 = icmp eq i32 %2, 0
  br i1 %26, label %43, label %27

27:
  %28 = phi i32 [ %36, %33 ], [ %2, %25 ]
  %29 = phi ptr [ %34, %33 ], [ %1, %25 ]
  %30 = phi ptr [ %35, %33 ], [ %0, %25 ]
  %31 = load i32, ptr %29, align 4
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %38, label %33

33:
  %34 = getelementptr inbounds i8, ptr %29, i32 4
  %35 = getelementptr inbounds i8, ptr %30, i32 4
  store i32 %31, ptr %30, align 4
  %36 = add i32 %28, -1
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %43, label %27

38:
  %39 = phi i32 [ %41, %38 ], [ 0, %27 ]
  %40 = getelementptr inbounds i32, ptr %30, i32 %39
  store i32 0, ptr %40, align 4
  %41 = add nuw i32 %39, 1
  %42 = icmp eq i32 %41, %28
  br i1 %42, label %43, label %38

43:
  ret i32 %13
}
