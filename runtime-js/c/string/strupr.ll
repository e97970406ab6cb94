; Compiled from strupr.c: BLESS=1 cargo test -p emback-runtime-js

define ptr @strlwr(ptr returned %0) {
  %2 = load i8, ptr %0, align 1
  %3 = icmp eq i8 %2, 0
  br i1 %3, label %4, label %5

4:
  ret ptr %0

5:
  %6 = phi i8 [ %12, %5 ], [ %2, %1 ]
  %7 = phi ptr [ %11, %5 ], [ %0, %1 ]
  %8 = zext i8 %6 to i32
  %9 = call i32 @tolower(i32 %8)
  %10 = trunc i32 %9 to i8
  store i8 %10, ptr %7, align 1
  %11 = getelementptr inbounds i8, ptr %7, i32 1
  %12 = load i8, ptr %11, align 1
  %13 = icmp eq i8 %12, 0
  br i1 %13, label %4, label %5
}

declare i32 @tolower(i32)

define ptr @strupr(ptr returned %0) {
  %2 = load i8, ptr %0, align 1
  %3 = icmp eq i8 %2, 0
  br i1 %3, label %4, label %5

4:
  ret ptr %0

5:
  %6 = phi i8 [ %12, %5 ], [ %2, %1 ]
  %7 = phi ptr [ %11, %5 ], [ %0, %1 ]
  %8 = zext i8 %6 to i32
  %9 = call i32 @toupper(i32 %8)
  %10 = trunc i32 %9 to i8
  store i8 %10, ptr %7, align 1
  %11 = getelementptr inbounds i8, ptr %7, i32 1
  %12 = load i8, ptr %11, align 1
  %13 = icmp eq i8 %12, 0
  br i1 %13, label %4, label %5
}

declare i32 @toupper(i32)
