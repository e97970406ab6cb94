; Compiled from utf8.c: BLESS=1 cargo test -p emback-runtime-js

define range(i32 0, 5) i32 @__emback_encode_utf8(ptr nocapture writeonly %0, i32 %1) nounwind {
  %3 = icmp ult i32 %1, 128
  br i1 %3, label %29, label %4

4:
  %5 = icmp ult i32 %1, 2048
  br i1 %5, label %13, label %6

6:
  %7 = icmp ult i32 %1, 65536
  br i1 %7, label %8, label %11

8:
  %9 = and i32 %1, 63488
  %10 = icmp eq i32 %9, 55296
  br i1 %10, label %29, label %13

11:
  %12 = icmp ult i32 %1, 1114112
  br i1 %12, label %13, label %29

13:
  %14 = phi i32 [ 3, %8 ], [ 2, %4 ], [ 4, %11 ]
  %15 = add nsw i32 %14, -1
  br label %19

16:
  %17 = lshr exact i32 3840, %14
  %18 = or i32 %26, %17
  br label %29

19:
  %20 = phi i32 [ %27, %19 ], [ %15, %13 ]
  %21 = phi i32 [ %26, %19 ], [ %1, %13 ]
  %22 = trunc i32 %21 to i8
  %23 = and i8 %22, 63
  %24 = or disjoint i8 %23, -128
  %25 = getelementptr inbounds i8, ptr %0, i32 %20
  store i8 %24, ptr %25, align 1
  %26 = lshr i32 %21, 6
  %27 = add nsw i32 %20, -1
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %16, label %19

29:
  %30 = phi i32 [ %14, %16 ], [ 1, %2 ], [ 0, %11 ], [ 0, %8 ]
  %31 = phi i32 [ %18, %16 ], [ %1, %2 ], [ %1, %11 ], [ %1, %8 ]
  %32 = trunc i32 %31 to i8
  store i8 %32, ptr %0, align 1
  ret i32 %30
}

define i32 @__emback_decode_utf8(ptr nocapture %0, i32 %1) nounwind {
  %3 = load i32, ptr %0, align 4
  %4 = getelementptr inbounds i8, ptr %0, i32 4
  %5 = load i32, ptr %4, align 4
  store i32 0, ptr %4, align 4
  store i32 0, ptr %0, align 4
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %7, label %21

7:
  %8 = icmp slt i32 %1, 128
  br i1 %8, label %57, label %9

9:
  %10 = icmp ult i32 %1, 194
  br i1 %10, label %57, label %11

11:
  %12 = icmp ult i32 %1, 224
  br i1 %12, label %17, label %13

13:
  %14 = icmp ult i32 %1, 240
  br i1 %14, label %17, label %15

15:
  %16 = icmp ult i32 %1, 245
  br i1 %16, label %17, label %57

17:
  %18 = phi i32 [ 2, %13 ], [ 1, %11 ], [ 3, %15 ]
  %19 = lshr i32 63, %18
  %20 = and i32 %19, %1
  br label %52

21:
  %22 = and i32 %1, -64
  %23 = icmp eq i32 %22, 128
  br i1 %23, label %24, label %57

24:
  %25 = shl i32 %3, 6
  %26 = and i32 %1, 63
  %27 = or disjoint i32 %25, %26
  %28 = add i32 %5, -1
  %29 = icmp slt i32 %3, 0
  %30 = icmp ne i32 %28, 0
  %31 = and i1 %29, %30
  br i1 %31, label %32, label %51

32:
  %33 = mul i32 %28, 6
  %34 = shl i32 %27, %33
  %35 = icmp ult i32 %34, 128
  br i1 %35, label %47, label %36

36:
  %37 = icmp ult i32 %34, 2048
  br i1 %37, label %47, label %38

38:
  %39 = icmp ult i32 %34, 65536
  br i1 %39, label %40, label %44

40:
  %41 = and i32 %34, 63488
  %42 = icmp eq i32 %41, 55296
  %43 = select i1 %42, i32 0, i32 3
  br label %47

44:
  %45 = icmp ult i32 %34, 1114112
  %46 = select i1 %45, i32 4, i32 0
  br label %47

47:
  %48 = phi i32 [ %43, %40 ], [ %46, %44 ], [ 1, %32 ], [ 2, %36 ]
  %49 = add i32 %5, 1
  %50 = icmp eq i32 %48, %49
  br i1 %50, label %52, label %57

51:
  br i1 %30, label %52, label %57

52:
  %53 = phi i32 [ %27, %51 ], [ %20, %17 ], [ %27, %47 ]
  %54 = phi i32 [ %28, %51 ], [ %18, %17 ], [ %28, %47 ]
  %55 = phi i32 [ 0, %51 ], [ -2147483648, %17 ], [ 0, %47 ]
  %56 = or i32 %55, %53
  store i32 %56, ptr %0, align 4
  store i32 %54, ptr %4, align 4
  br label %57

57:
  %58 = phi i32 [ -2, %52 ], [ %27, %51 ], [ %1, %7 ], [ -1, %21 ], [ -1, %15 ], [ -1, %9 ], [ -1, %47 ]
  ret i32 %58
}
