; Compiled from input.c: BLESS=1 cargo test -p emback-runtime-js

define range(i32 -1, 256) i32 @__emback_get(ptr %0) {
  %2 = getelementptr inbounds i8, ptr %0, i32 12
  %3 = load i32, ptr %2, align 4
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %33, label %5

5:
  %6 = icmp eq ptr @__emback_refill, null
  br i1 %6, label %22, label %7

7:
  %8 = getelementptr inbounds i8, ptr %0, i32 8
  %9 = load ptr, ptr %8, align 4
  %10 = icmp eq ptr %9, null
  br i1 %10, label %22, label %11

11:
  %12 = load ptr, ptr %0, align 4
  %13 = getelementptr inbounds i8, ptr %0, i32 4
  %14 = load ptr, ptr %13, align 4
  %15 = icmp eq ptr %12, %14
  br i1 %15, label %16, label %26

16:
  %17 = call i32 @__emback_refill(ptr nonnull %0)
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %33, label %19

19:
  %20 = load i32, ptr %2, align 4
  %21 = load ptr, ptr %0, align 4
  br label %26

22:
  %23 = load ptr, ptr %0, align 4
  %24 = load i8, ptr %23, align 1
  %25 = icmp eq i8 %24, 0
  br i1 %25, label %33, label %26

26:
  %27 = phi ptr [ %21, %19 ], [ %23, %22 ], [ %12, %11 ]
  %28 = phi i32 [ %20, %19 ], [ %3, %22 ], [ %3, %11 ]
  %29 = add nsw i32 %28, -1
  store i32 %29, ptr %2, align 4
  %30 = getelementptr inbounds i8, ptr %27, i32 1
  store ptr %30, ptr %0, align 4
  %31 = load i8, ptr %27, align 1
  %32 = zext i8 %31 to i32
  br label %33

33:
  %34 = phi i32 [ %32, %26 ], [ -1, %1 ], [ -1, %16 ], [ -1, %22 ]
  ret i32 %34
}

declare extern_weak i32 @__emback_refill(ptr)
