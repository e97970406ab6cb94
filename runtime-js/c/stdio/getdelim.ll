; Compiled from getdelim.c: BLESS=1 cargo test -p emback-runtime-js

@errno = external global i32, align 4

@__getdelim = alias i32 (ptr, ptr, i32, ptr), ptr @getdelim

define i32 @getdelim(ptr %0, ptr %1, i32 %2, ptr %3) {
  %5 = icmp ne ptr %0, null
  %6 = icmp ne ptr %1, null
  %7 = and i1 %5, %6
  br i1 %7, label %9, label %8

8:
  store i32 28, ptr @errno, align 4
  br label %59

9:
  %10 = load ptr, ptr %0, align 4
  %11 = icmp eq ptr %10, null
  br i1 %11, label %12, label %13

12:
  store i32 0, ptr %1, align 4
  br label %13

13:
  %14 = getelementptr inbounds i8, ptr %3, i32 12
  %15 = getelementptr inbounds i8, ptr %3, i32 16
  %16 = and i32 %2, 255
  br label %17

17:
  %18 = phi i32 [ 0, %13 ], [ %52, %49 ]
  %19 = load ptr, ptr %14, align 4
  %20 = load ptr, ptr %15, align 4
  %21 = icmp ult ptr %19, %20
  br i1 %21, label %22, label %26

22:
  %23 = getelementptr inbounds i8, ptr %19, i32 1
  store ptr %23, ptr %14, align 4
  %24 = load i8, ptr %19, align 1
  %25 = zext i8 %24 to i32
  br label %36

26:
  %27 = call i32 @__emback_underflow(ptr nonnull %3)
  %28 = icmp slt i32 %27, 0
  br i1 %28, label %29, label %36

29:
  %30 = icmp eq i32 %18, 0
  br i1 %30, label %59, label %31

31:
  %32 = getelementptr inbounds i8, ptr %3, i32 32
  %33 = load i32, ptr %32, align 4
  %34 = and i32 %33, 2
  %35 = icmp eq i32 %34, 0
  br i1 %35, label %55, label %59

36:
  %37 = phi i32 [ %25, %22 ], [ %27, %26 ]
  %38 = add i32 %18, 2
  %39 = load i32, ptr %1, align 4
  %40 = icmp ugt i32 %38, %39
  br i1 %40, label %41, label %49

41:
  %42 = lshr i32 %18, 1
  %43 = add i32 %18, 120
  %44 = add i32 %43, %42
  %45 = load ptr, ptr %0, align 4
  %46 = call ptr @realloc(ptr %45, i32 %44)
  %47 = icmp eq ptr %46, null
  br i1 %47, label %59, label %48

48:
  store ptr %46, ptr %0, align 4
  store i32 %44, ptr %1, align 4
  br label %49

49:
  %50 = trunc i32 %37 to i8
  %51 = load ptr, ptr %0, align 4
  %52 = add i32 %18, 1
  %53 = getelementptr inbounds i8, ptr %51, i32 %18
  store i8 %50, ptr %53, align 1
  %54 = icmp eq i32 %37, %16
  br i1 %54, label %55, label %17

55:
  %56 = phi i32 [ %18, %31 ], [ %52, %49 ]
  %57 = load ptr, ptr %0, align 4
  %58 = getelementptr inbounds i8, ptr %57, i32 %56
  store i8 0, ptr %58, align 1
  br label %59

59:
  %60 = phi i32 [ %56, %55 ], [ -1, %8 ], [ -1, %31 ], [ -1, %29 ], [ -1, %41 ]
  ret i32 %60
}

declare ptr @realloc(ptr, i32)

define i32 @getline(ptr %0, ptr %1, ptr %2) {
  %4 = call i32 @getdelim(ptr %0, ptr %1, i32 10, ptr %2)
  ret i32 %4
}

declare i32 @__emback_underflow(ptr)
