; Compiled from wcschr.c: BLESS=1 cargo test -p emback-runtime-js

@wcswcs = alias ptr (ptr, ptr), ptr @wcsstr

define ptr @wcschr(ptr readonly %0, i32 %1) nounwind {
  %3 = load i32, ptr %0, align 4
  %4 = icmp eq i32 %3, %1
  br i1 %4, label %13, label %5

5:
  %6 = phi i32 [ %11, %9 ], [ %3, %2 ]
  %7 = phi ptr [ %10, %9 ], [ %0, %2 ]
  %8 = icmp eq i32 %6, 0
  br i1 %8, label %13, label %9

9:
  %10 = getelementptr inbounds i8, ptr %7, i32 4
  %11 = load i32, ptr %10, align 4
  %12 = icmp eq i32 %11, %1
  br i1 %12, label %13, label %5

13:
  %14 = phi ptr [ %0, %2 ], [ null, %5 ], [ %10, %9 ]
  ret ptr %14
}

define ptr @wcsrchr(ptr readonly %0, i32 %1) nounwind {
  br label %3

3:
  %4 = phi ptr [ %0, %2 ], [ %9, %3 ]
  %5 = phi ptr [ null, %2 ], [ %8, %3 ]
  %6 = load i32, ptr %4, align 4
  %7 = icmp eq i32 %6, %1
  %8 = select i1 %7, ptr %4, ptr %5
  %9 = getelementptr inbounds i8, ptr %4, i32 4
  %10 = icmp eq i32 %6, 0
  br i1 %10, label %11, label %3

11:
  ret ptr %8
}

define ptr @wcsstr(ptr readonly %0, ptr nocapture readonly %1) nounwind {
  %3 = load i32, ptr %1, align 4
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %22, label %5

5:
  %6 = phi ptr [ %21, %20 ], [ %0, %2 ]
  br label %7

7:
  %8 = phi i32 [ %3, %5 ], [ %16, %13 ]
  %9 = phi i32 [ 0, %5 ], [ %14, %13 ]
  %10 = getelementptr inbounds i32, ptr %6, i32 %9
  %11 = load i32, ptr %10, align 4
  %12 = icmp eq i32 %11, %8
  br i1 %12, label %13, label %18

13:
  %14 = add i32 %9, 1
  %15 = getelementptr inbounds i32, ptr %1, i32 %14
  %16 = load i32, ptr %15, align 4
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %22, label %7

18:
  %19 = icmp eq i32 %11, 0
  br i1 %19, label %22, label %20

20:
  %21 = getelementptr inbounds i8, ptr %6, i32 4
  br label %5

22:
  %23 = phi ptr [ %0, %2 ], [ %6, %13 ], [ null, %18 ]
  ret ptr %23
}

define i32 @wcsspn(ptr nocapture readonly %0, ptr nocapture readonly %1) nounwind {
  %3 = load i32, ptr %0, align 4
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %24, label %5

5:
  %6 = load i32, ptr %1, align 4
  br label %7

7:
  %8 = phi i32 [ %3, %5 ], [ %22, %19 ]
  %9 = phi i32 [ 0, %5 ], [ %20, %19 ]
  %10 = icmp eq i32 %6, %8
  br i1 %10, label %19, label %11

11:
  %12 = phi i32 [ %17, %15 ], [ %6, %7 ]
  %13 = phi ptr [ %16, %15 ], [ %1, %7 ]
  %14 = icmp eq i32 %12, 0
  br i1 %14, label %24, label %15

15:
  %16 = getelementptr inbounds i8, ptr %13, i32 4
  %17 = load i32, ptr %16, align 4
  %18 = icmp eq i32 %17, %8
  br i1 %18, label %19, label %11

19:
  %20 = add i32 %9, 1
  %21 = getelementptr inbounds i32, ptr %0, i32 %20
  %22 = load i32, ptr %21, align 4
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %7

24:
  %25 = phi i32 [ 0, %2 ], [ %9, %11 ], [ %20, %19 ]
  ret i32 %25
}

define i32 @wcscspn(ptr nocapture readonly %0, ptr nocapture readonly %1) nounwind {
  %3 = load i32, ptr %0, align 4
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %24, label %5

5:
  %6 = load i32, ptr %1, align 4
  br label %7

7:
  %8 = phi i32 [ %3, %5 ], [ %22, %19 ]
  %9 = phi i32 [ 0, %5 ], [ %20, %19 ]
  %10 = icmp eq i32 %6, %8
  br i1 %10, label %24, label %11

11:
  %12 = phi i32 [ %17, %15 ], [ %6, %7 ]
  %13 = phi ptr [ %16, %15 ], [ %1, %7 ]
  %14 = icmp eq i32 %12, 0
  br i1 %14, label %19, label %15

15:
  %16 = getelementptr inbounds i8, ptr %13, i32 4
  %17 = load i32, ptr %16, align 4
  %18 = icmp eq i32 %17, %8
  br i1 %18, label %24, label %11

19:
  %20 = add i32 %9, 1
  %21 = getelementptr inbounds i32, ptr %0, i32 %20
  %22 = load i32, ptr %21, align 4
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %7

24:
  %25 = phi i32 [ 0, %2 ], [ %9, %15 ], [ %9, %7 ], [ %20, %19 ]
  ret i32 %25
}

define ptr @wcspbrk(ptr readonly %0, ptr nocapture readonly %1) nounwind {
  %3 = load i32, ptr %0, align 4
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %24, label %5

5:
  %6 = load i32, ptr %1, align 4
  br label %7

7:
  %8 = phi i32 [ %3, %5 ], [ %22, %19 ]
  %9 = phi i32 [ 0, %5 ], [ %20, %19 ]
  %10 = icmp eq i32 %6, %8
  br i1 %10, label %24, label %11

11:
  %12 = phi i32 [ %17, %15 ], [ %6, %7 ]
  %13 = phi ptr [ %16, %15 ], [ %1, %7 ]
  %14 = icmp eq i32 %12, 0
  br i1 %14, label %19, label %15

15:
  %16 = getelementptr inbounds i8, ptr %13, i32 4
  %17 = load i32, ptr %16, align 4
  %18 = icmp eq i32 %17, %8
  br i1 %18, label %24, label %11

19:
  %20 = add i32 %9, 1
  %21 = getelementptr inbounds i32, ptr %0, i32 %20
  %22 = load i32, ptr %21, align 4
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %7

24:
  %25 = phi i32 [ 0, %2 ], [ %9, %15 ], [ %9, %7 ], [ %20, %19 ]
  %26 = getelementptr inbounds i32, ptr %0, i32 %25
  %27 = load i32, ptr %26, align 4
  %28 = icmp eq i32 %27, 0
  %29 = select i1 %28, ptr null, ptr %26
  ret ptr %29
}

define ptr @wcstok(ptr %0, ptr nocapture readonly %1, ptr nocapture %2) nounwind {
  %4 = icmp eq ptr %0, null
  br i1 %4, label %5, label %8

5:
  %6 = load ptr, ptr %2, align 4
  %7 = icmp eq ptr %6, null
  br i1 %7, label %62, label %8

8:
  %9 = phi ptr [ %6, %5 ], [ %0, %3 ]
  %10 = load i32, ptr %9, align 4
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %31, label %12

12:
  %13 = load i32, ptr %1, align 4
  br label %14

14:
  %15 = phi i32 [ %10, %12 ], [ %29, %26 ]
  %16 = phi i32 [ 0, %12 ], [ %27, %26 ]
  %17 = icmp eq i32 %13, %15
  br i1 %17, label %26, label %18

18:
  %19 = phi i32 [ %24, %22 ], [ %13, %14 ]
  %20 = phi ptr [ %23, %22 ], [ %1, %14 ]
  %21 = icmp eq i32 %19, 0
  br i1 %21, label %31, label %22

22:
  %23 = getelementptr inbounds i8, ptr %20, i32 4
  %24 = load i32, ptr %23, align 4
  %25 = icmp eq i32 %24, %15
  br i1 %25, label %26, label %18

26:
  %27 = add i32 %16, 1
  %28 = getelementptr inbounds i32, ptr %9, i32 %27
  %29 = load i32, ptr %28, align 4
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %14

31:
  %32 = phi i32 [ 0, %8 ], [ %16, %18 ], [ %27, %26 ]
  %33 = getelementptr inbounds i32, ptr %9, i32 %32
  store ptr null, ptr %2, align 4
  %34 = load i32, ptr %33, align 4
  %35 = icmp eq i32 %34, 0
  br i1 %35, label %62, label %36

36:
  %37 = load i32, ptr %1, align 4
  br label %38

38:
  %39 = phi i32 [ %34, %36 ], [ %53, %50 ]
  %40 = phi i32 [ 0, %36 ], [ %51, %50 ]
  %41 = icmp eq i32 %37, %39
  br i1 %41, label %55, label %42

42:
  %43 = phi i32 [ %48, %46 ], [ %37, %38 ]
  %44 = phi ptr [ %47, %46 ], [ %1, %38 ]
  %45 = icmp eq i32 %43, 0
  br i1 %45, label %50, label %46

46:
  %47 = getelementptr inbounds i8, ptr %44, i32 4
  %48 = load i32, ptr %47, align 4
  %49 = icmp eq i32 %48, %39
  br i1 %49, label %55, label %42

50:
  %51 = add i32 %40, 1
  %52 = getelementptr inbounds i32, ptr %33, i32 %51
  %53 = load i32, ptr %52, align 4
  %54 = icmp eq i32 %53, 0
  br i1 %54, label %55, label %38

55:
  %56 = phi i32 [ %40, %46 ], [ %40, %38 ], [ %51, %50 ]
  %57 = getelementptr inbounds i32, ptr %33, i32 %56
  %58 = load i32, ptr %57, align 4
  %59 = icmp eq i32 %58, 0
  br i1 %59, label %62, label %60

60:
  store i32 0, ptr %57, align 4
  %61 = getelementptr inbounds i8, ptr %57, i32 4
  store ptr %61, ptr %2, align 4
  br label %62

62:
  %63 = phi ptr [ null, %5 ], [ null, %31 ], [ %33, %60 ], [ %33, %55 ]
  ret ptr %63
}
