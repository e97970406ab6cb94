; Compiled from wcsftime.c: BLESS=1 cargo test -p emback-runtime-js

define i32 @wcsftime(ptr %0, i32 %1, ptr %2, ptr %3) {
  %5 = shl nuw nsw i32 %1, 2
  br label %6

6:
  %7 = phi i32 [ 0, %4 ], [ %11, %6 ]
  %8 = getelementptr inbounds i32, ptr %2, i32 %7
  %9 = load i32, ptr %8, align 4
  %10 = icmp eq i32 %9, 0
  %11 = add i32 %7, 1
  br i1 %10, label %12, label %6

12:
  %13 = icmp ult i32 %1, 16384
  %14 = select i1 %13, i32 %5, i32 65536
  %15 = shl i32 %7, 2
  %16 = add i32 %15, 4
  %17 = alloca i8, i32 %16, align 16
  %18 = or disjoint i32 %14, 1
  %19 = call ptr @malloc(i32 %18)
  %20 = call i32 @wcstombs(ptr nonnull %17, ptr nonnull %2, i32 %16)
  %21 = icmp eq ptr %19, null
  br i1 %21, label %27, label %22

22:
  %23 = call i32 @strftime(ptr nonnull %19, i32 %14, ptr nonnull %17, ptr %3)
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %27, label %25

25:
  %26 = call i32 @mbstowcs(ptr %0, ptr nonnull %19, i32 %1)
  br label %27

27:
  %28 = phi i32 [ %26, %25 ], [ 0, %22 ], [ 0, %12 ]
  call void @free(ptr %19)
  %29 = icmp ult i32 %28, %1
  %30 = select i1 %29, i32 %28, i32 0
  ret i32 %30
}

declare ptr @malloc(i32)

declare i32 @wcstombs(ptr, ptr, i32)

declare i32 @strftime(ptr, i32, ptr, ptr)

declare i32 @mbstowcs(ptr, ptr, i32)

declare void @free(ptr)
