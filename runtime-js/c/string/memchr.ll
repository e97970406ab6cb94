; Compiled from memchr.c: BLESS=1 cargo test -p emback-runtime-js

@index = alias ptr (ptr, i32), ptr @strchr
@rindex = alias ptr (ptr, i32), ptr @strrchr

define ptr @memchr(ptr %0, i32 %1, i32 %2) nounwind {
  %4 = and i32 %1, 255
  %5 = icmp eq i32 %2, 0
  %6 = ptrtoint ptr %0 to i32
  %7 = and i32 %6, 3
  %8 = icmp eq i32 %7, 0
  %9 = or i1 %5, %8
  br i1 %9, label %25, label %10

10:
  %11 = trunc i32 %1 to i8
  br label %12

12:
  %13 = phi ptr [ %0, %10 ], [ %18, %17 ]
  %14 = phi i32 [ %2, %10 ], [ %19, %17 ]
  %15 = load i8, ptr %13, align 1
  %16 = icmp eq i8 %15, %11
  br i1 %16, label %60, label %17

17:
  %18 = getelementptr inbounds i8, ptr %13, i32 1
  %19 = add i32 %14, -1
  %20 = icmp eq i32 %19, 0
  %21 = ptrtoint ptr %18 to i32
  %22 = and i32 %21, 3
  %23 = icmp eq i32 %22, 0
  %24 = select i1 %20, i1 true, i1 %23
  br i1 %24, label %25, label %12

25:
  %26 = phi i32 [ %2, %3 ], [ %19, %17 ]
  %27 = phi ptr [ %0, %3 ], [ %18, %17 ]
  %28 = mul nuw i32 %4, 16843009
  %29 = icmp ugt i32 %26, 3
  br i1 %29, label %30, label %43

30:
  %31 = phi ptr [ %40, %39 ], [ %27, %25 ]
  %32 = phi i32 [ %41, %39 ], [ %26, %25 ]
  %33 = load i32, ptr %31, align 4
  %34 = xor i32 %33, %28
  %35 = sub i32 16843008, %34
  %36 = or i32 %35, %34
  %37 = and i32 %36, -2139062144
  %38 = icmp eq i32 %37, -2139062144
  br i1 %38, label %39, label %47

39:
  %40 = getelementptr inbounds i8, ptr %31, i32 4
  %41 = add i32 %32, -4
  %42 = icmp ugt i32 %41, 3
  br i1 %42, label %30, label %43

43:
  %44 = phi i32 [ %26, %25 ], [ %41, %39 ]
  %45 = phi ptr [ %27, %25 ], [ %40, %39 ]
  %46 = icmp eq i32 %44, 0
  br i1 %46, label %60, label %47

47:
  %48 = phi ptr [ %45, %43 ], [ %31, %30 ]
  %49 = phi i32 [ %44, %43 ], [ %32, %30 ]
  %50 = trunc i32 %1 to i8
  br label %51

51:
  %52 = phi ptr [ %48, %47 ], [ %57, %56 ]
  %53 = phi i32 [ %49, %47 ], [ %58, %56 ]
  %54 = load i8, ptr %52, align 1
  %55 = icmp eq i8 %54, %50
  br i1 %55, label %60, label %56

56:
  %57 = getelementptr inbounds i8, ptr %52, i32 1
  %58 = add i32 %53, -1
  %59 = icmp eq i32 %58, 0
  br i1 %59, label %60, label %51

60:
  %61 = phi ptr [ null, %43 ], [ null, %56 ], [ %52, %51 ], [ %13, %12 ]
  ret ptr %61
}

define ptr @memrchr(ptr readonly %0, i32 %1, i32 %2) nounwind {
  %4 = getelementptr inbounds i8, ptr %0, i32 %2
  %5 = trunc i32 %1 to i8
  br label %6

6:
  %7 = phi i32 [ %2, %3 ], [ %11, %10 ]
  %8 = phi ptr [ %4, %3 ], [ %12, %10 ]
  %9 = icmp eq i32 %7, 0
  br i1 %9, label %15, label %10

10:
  %11 = add i32 %7, -1
  %12 = getelementptr inbounds i8, ptr %8, i32 -1
  %13 = load i8, ptr %12, align 1
  %14 = icmp eq i8 %13, %5
  br i1 %14, label %15, label %6

15:
  %16 = phi ptr [ %12, %10 ], [ null, %6 ]
  ret ptr %16
}

define ptr @rawmemchr(ptr readonly %0, i32 %1) nounwind {
  %3 = trunc i32 %1 to i8
  br label %4

4:
  %5 = phi ptr [ %0, %2 ], [ %8, %4 ]
  %6 = load i8, ptr %5, align 1
  %7 = icmp eq i8 %6, %3
  %8 = getelementptr inbounds i8, ptr %5, i32 1
  br i1 %7, label %9, label %4

9:
  ret ptr %5
}

define ptr @strchrnul(ptr %0, i32 %1) nounwind {
  %3 = shl i32 %1, 24
  %4 = ashr exact i32 %3, 24
  %5 = ptrtoint ptr %0 to i32
  %6 = and i32 %5, 3
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %20, label %8

8:
  %9 = phi ptr [ %16, %15 ], [ %0, %2 ]
  %10 = load i8, ptr %9, align 1
  %11 = icmp eq i8 %10, 0
  %12 = sext i8 %10 to i32
  %13 = icmp eq i32 %4, %12
  %14 = select i1 %11, i1 true, i1 %13
  br i1 %14, label %44, label %15

15:
  %16 = getelementptr inbounds i8, ptr %9, i32 1
  %17 = ptrtoint ptr %16 to i32
  %18 = and i32 %17, 3
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %20, label %8

20:
  %21 = phi ptr [ %0, %2 ], [ %16, %15 ]
  %22 = and i32 %1, 255
  %23 = mul nuw i32 %22, 16843009
  br label %24

24:
  %25 = phi ptr [ %21, %20 ], [ %35, %24 ]
  %26 = load i32, ptr %25, align 4
  %27 = xor i32 %26, %23
  %28 = sub i32 16843008, %26
  %29 = or i32 %28, %26
  %30 = sub i32 16843008, %27
  %31 = or i32 %30, %27
  %32 = and i32 %29, -2139062144
  %33 = and i32 %32, %31
  %34 = icmp eq i32 %33, -2139062144
  %35 = getelementptr inbounds i8, ptr %25, i32 4
  br i1 %34, label %24, label %36

36:
  %37 = phi ptr [ %43, %36 ], [ %25, %24 ]
  %38 = load i8, ptr %37, align 1
  %39 = icmp eq i8 %38, 0
  %40 = sext i8 %38 to i32
  %41 = icmp eq i32 %4, %40
  %42 = select i1 %39, i1 true, i1 %41
  %43 = getelementptr inbounds i8, ptr %37, i32 1
  br i1 %42, label %44, label %36

44:
  %45 = phi ptr [ %37, %36 ], [ %9, %8 ]
  ret ptr %45
}

define ptr @strchr(ptr readonly %0, i32 %1) nounwind {
  %3 = call ptr @strchrnul(ptr %0, i32 %1)
  %4 = load i8, ptr %3, align 1
  %5 = sext i8 %4 to i32
  %6 = shl i32 %1, 24
  %7 = ashr exact i32 %6, 24
  %8 = icmp eq i32 %7, %5
  %9 = select i1 %8, ptr %3, ptr null
  ret ptr %9
}

define ptr @strrchr(ptr %0, i32 %1) {
  %3 = call i32 @strlen(ptr %0)
  %4 = add i32 %3, 1
  %5 = getelementptr inbounds i8, ptr %0, i32 %4
  %6 = trunc i32 %1 to i8
  br label %7

7:
  %8 = phi i32 [ %4, %2 ], [ %12, %11 ]
  %9 = phi ptr [ %5, %2 ], [ %13, %11 ]
  %10 = icmp eq i32 %8, 0
  br i1 %10, label %16, label %11

11:
  %12 = add i32 %8, -1
  %13 = getelementptr inbounds i8, ptr %9, i32 -1
  %14 = load i8, ptr %13, align 1
  %15 = icmp eq i8 %14, %6
  br i1 %15, label %16, label %7

16:
  %17 = phi ptr [ %13, %11 ], [ null, %7 ]
  ret ptr %17
}

declare i32 @strlen(ptr)
