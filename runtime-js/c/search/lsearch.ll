; Compiled from lsearch.c: BLESS=1 cargo test -p emback-runtime-js

define ptr @lfind(ptr %0, ptr %1, ptr nocapture readonly %2, i32 %3, ptr nocapture readonly %4) {
  %6 = load i32, ptr %2, align 4
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %17, label %8

8:
  %9 = phi i32 [ %14, %13 ], [ %6, %5 ]
  %10 = phi ptr [ %15, %13 ], [ %1, %5 ]
  %11 = call i32 %4(ptr %0, ptr %10)
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %17, label %13

13:
  %14 = add i32 %9, -1
  %15 = getelementptr inbounds i8, ptr %10, i32 %3
  %16 = icmp eq i32 %14, 0
  br i1 %16, label %17, label %8

17:
  %18 = phi ptr [ null, %5 ], [ %10, %8 ], [ null, %13 ]
  ret ptr %18
}

define ptr @lsearch(ptr %0, ptr %1, ptr nocapture %2, i32 %3, ptr nocapture readonly %4) {
  %6 = load i32, ptr %2, align 4
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %19, label %8

8:
  %9 = phi i32 [ %14, %13 ], [ %6, %5 ]
  %10 = phi ptr [ %15, %13 ], [ %1, %5 ]
  %11 = call i32 %4(ptr %0, ptr %10)
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %17, label %13

13:
  %14 = add i32 %9, -1
  %15 = getelementptr inbounds i8, ptr %10, i32 %3
  %16 = icmp eq i32 %14, 0
  br i1 %16, label %19, label %8

17:
  %18 = icmp eq ptr %10, null
  br i1 %18, label %19, label %25

19:
  %20 = load i32, ptr %2, align 4
  %21 = add i32 %20, 1
  store i32 %21, ptr %2, align 4
  %22 = mul i32 %20, %3
  %23 = getelementptr inbounds i8, ptr %1, i32 %22
  %24 = call ptr @memcpy(ptr %23, ptr %0, i32 %3)
  br label %25

25:
  %26 = phi ptr [ %24, %19 ], [ %10, %17 ]
  ret ptr %26
}

declare ptr @memcpy(ptr, ptr, i32)

define void @insque(ptr %0, ptr %1) nounwind {
  %3 = getelementptr inbounds i8, ptr %0, i32 4
  store ptr %1, ptr %3, align 4
  %4 = icmp eq ptr %1, null
  br i1 %4, label %9, label %5

5:
  %6 = load ptr, ptr %1, align 4
  store ptr %6, ptr %0, align 4
  store ptr %0, ptr %1, align 4
  %7 = load ptr, ptr %0, align 4
  %8 = icmp eq ptr %7, null
  br i1 %8, label %12, label %10

9:
  store ptr null, ptr %0, align 4
  br label %12

10:
  %11 = getelementptr inbounds i8, ptr %7, i32 4
  store ptr %0, ptr %11, align 4
  br label %12

12:
  ret void
}

define void @remque(ptr nocapture readonly %0) nounwind {
  %2 = load ptr, ptr %0, align 4
  %3 = icmp eq ptr %2, null
  %4 = getelementptr inbounds i8, ptr %0, i32 4
  %5 = load ptr, ptr %4, align 4
  br i1 %3, label %8, label %6

6:
  %7 = getelementptr inbounds i8, ptr %2, i32 4
  store ptr %5, ptr %7, align 4
  br label %8

8:
  %9 = icmp eq ptr %5, null
  br i1 %9, label %12, label %10

10:
  %11 = load ptr, ptr %0, align 4
  store ptr %11, ptr %5, align 4
  br label %12

12:
  ret void
}
