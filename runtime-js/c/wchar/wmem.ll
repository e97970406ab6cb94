; Compiled from wmem.c: BLESS=1 cargo test -p emback-runtime-js

define ptr @wmemset(ptr returned writeonly %0, i32 %1, i32 %2) nounwind {
  %4 = icmp eq i32 %2, 0
  br i1 %4, label %5, label %6

5:
  ret ptr %0

6:
  %7 = phi i32 [ %9, %6 ], [ 0, %3 ]
  %8 = getelementptr inbounds i32, ptr %0, i32 %7
  store i32 %1, ptr %8, align 4
  %9 = add nuw i32 %7, 1
  %10 = icmp eq i32 %9, %2
  br i1 %10, label %5, label %6
}

define ptr @wmemmove(ptr returned writeonly %0, ptr readonly %1, i32 %2) nounwind {
  %4 = icmp ult ptr %0, %1
  %5 = icmp eq i32 %2, 0
  br i1 %4, label %7, label %6

6:
  br i1 %5, label %22, label %15

7:
  br i1 %5, label %22, label %8

8:
  %9 = phi i32 [ %13, %8 ], [ 0, %7 ]
  %10 = getelementptr inbounds i32, ptr %1, i32 %9
  %11 = load i32, ptr %10, align 4
  %12 = getelementptr inbounds i32, ptr %0, i32 %9
  store i32 %11, ptr %12, align 4
  %13 = add nuw i32 %9, 1
  %14 = icmp eq i32 %13, %2
  br i1 %14, label %22, label %8

15:
  %16 = phi i32 [ %17, %15 ], [ %2, %6 ]
  %17 = add i32 %16, -1
  %18 = getelementptr inbounds i32, ptr %1, i32 %17
  %19 = load i32, ptr %18, align 4
  %20 = getelementptr inbounds i32, ptr %0, i32 %17
  store i32 %19, ptr %20, align 4
  %21 = icmp eq i32 %17, 0
  br i1 %21, label %22, label %15

22:
  ret ptr %0
}

define ptr @wmemcpy(ptr returned writeonly %0, ptr nocapture readonly %1, i32 %2) nounwind {
  %4 = icmp eq i32 %2, 0
  br i1 %4, label %5, label %6

5:
  ret ptr %0

6:
  %7 = phi i32 [ %11, %6 ], [ 0, %3 ]
  %8 = getelementptr inbounds i32, ptr %1, i32 %7
  %9 = load i32, ptr %8, align 4
  %10 = getelementptr inbounds i32, ptr %0, i32 %7
  store i32 %9, ptr %10, align 4
  %11 = add nuw i32 %7, 1
  %12 = icmp eq i32 %11, %2
  br i1 %12, label %5, label %6
}

define ptr @wmemchr(ptr readonly %0, i32 %1, i32 %2) nounwind {
  %4 = icmp eq i32 %2, 0
  br i1 %4, label %14, label %5

5:
  %6 = phi i32 [ %11, %10 ], [ %2, %3 ]
  %7 = phi ptr [ %12, %10 ], [ %0, %3 ]
  %8 = load i32, ptr %7, align 4
  %9 = icmp eq i32 %8, %1
  br i1 %9, label %14, label %10

10:
  %11 = add i32 %6, -1
  %12 = getelementptr inbounds i8, ptr %7, i32 4
  %13 = icmp eq i32 %11, 0
  br i1 %13, label %14, label %5

14:
  %15 = phi ptr [ null, %3 ], [ null, %10 ], [ %7, %5 ]
  ret ptr %15
}

define range(i32 -1, 2) i32 @wmemcmp(ptr nocapture readonly %0, ptr nocapture readonly %1, i32 %2) nounwind {
  %4 = icmp eq i32 %2, 0
  br i1 %4, label %20, label %5

5:
  %6 = phi i32 [ %16, %15 ], [ %2, %3 ]
  %7 = phi ptr [ %18, %15 ], [ %1, %3 ]
  %8 = phi ptr [ %17, %15 ], [ %0, %3 ]
  %9 = load i32, ptr %8, align 4
  %10 = load i32, ptr %7, align 4
  %11 = icmp eq i32 %9, %10
  br i1 %11, label %15, label %12

12:
  %13 = icmp slt i32 %9, %10
  %14 = select i1 %13, i32 -1, i32 1
  br label %20

15:
  %16 = add i32 %6, -1
  %17 = getelementptr inbounds i8, ptr %8, i32 4
  %18 = getelementptr inbounds i8, ptr %7, i32 4
  %19 = icmp eq i32 %16, 0
  br i1 %19, label %20, label %5

20:
  %21 = phi i32 [ %14, %12 ], [ 0, %3 ], [ 0, %15 ]
  ret i32 %21
}
