; Compiled from emit.c: BLESS=1 cargo test -p emback-runtime-js

define void @__emback_emit(ptr %0, ptr nocapture readonly %1, i32 %2, i32 %3) {
  %5 = icmp sgt i32 %2, 0
  br i1 %5, label %6, label %47

6:
  %7 = getelementptr inbounds i8, ptr %0, i32 4
  %8 = icmp eq ptr @__emback_more_text, null
  %9 = getelementptr inbounds i8, ptr %0, i32 8
  %10 = icmp eq ptr @__emback_more_wide, null
  %11 = icmp eq ptr @__emback_flush, null
  br label %12

12:
  %13 = phi ptr [ %1, %6 ], [ %45, %43 ]
  %14 = phi i32 [ %2, %6 ], [ %44, %43 ]
  %15 = load ptr, ptr %0, align 4
  %16 = load ptr, ptr %7, align 4
  %17 = icmp eq ptr %15, %16
  br i1 %17, label %18, label %31

18:
  br i1 %8, label %23, label %19

19:
  %20 = load i32, ptr %9, align 4
  %21 = icmp eq i32 %20, 1
  br i1 %21, label %22, label %23

22:
  call void @__emback_more_text(ptr nonnull %0)
  br label %43

23:
  br i1 %10, label %28, label %24

24:
  %25 = load i32, ptr %9, align 4
  %26 = icmp eq i32 %25, 2
  br i1 %26, label %27, label %28

27:
  call void @__emback_more_wide(ptr nonnull %0)
  br label %43

28:
  br i1 %11, label %43, label %29

29:
  %30 = call i32 @__emback_flush(ptr nonnull %0)
  br label %43

31:
  %32 = phi i32 [ %38, %31 ], [ %14, %12 ]
  %33 = phi ptr [ %36, %31 ], [ %15, %12 ]
  %34 = phi ptr [ %37, %31 ], [ %13, %12 ]
  %35 = load i8, ptr %34, align 1
  %36 = getelementptr inbounds i8, ptr %33, i32 1
  store i8 %35, ptr %33, align 1
  %37 = getelementptr inbounds i8, ptr %34, i32 %3
  %38 = add nsw i32 %32, -1
  %39 = icmp ne i32 %38, 0
  %40 = icmp ne ptr %36, %16
  %41 = select i1 %39, i1 %40, i1 false
  br i1 %41, label %31, label %42

42:
  store ptr %36, ptr %0, align 4
  br label %43

43:
  %44 = phi i32 [ %38, %42 ], [ %14, %22 ], [ %14, %27 ], [ %14, %28 ], [ %14, %29 ]
  %45 = phi ptr [ %37, %42 ], [ %13, %22 ], [ %13, %27 ], [ %13, %28 ], [ %13, %29 ]
  %46 = icmp sgt i32 %44, 0
  br i1 %46, label %12, label %47

47:
  ret void
}

declare extern_weak void @__emback_more_text(ptr)

declare extern_weak void @__emback_more_wide(ptr)

declare extern_weak i32 @__emback_flush(ptr)
