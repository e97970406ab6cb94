; Compiled from strcasecmp.c: BLESS=1 cargo test -p emback-runtime-js

define i32 @strncasecmp(ptr nocapture readonly %0, ptr nocapture readonly %1, i32 %2) nounwind {
  %4 = icmp eq i32 %2, 0
  br i1 %4, label %31, label %5

5:
  %6 = phi ptr [ %25, %24 ], [ %0, %3 ]
  %7 = phi i32 [ %27, %24 ], [ %2, %3 ]
  %8 = phi ptr [ %26, %24 ], [ %1, %3 ]
  %9 = load i8, ptr %6, align 1
  %10 = zext i8 %9 to i32
  %11 = add nsw i32 %10, -65
  %12 = icmp ult i32 %11, 26
  %13 = add nuw nsw i32 %10, 32
  %14 = select i1 %12, i32 %13, i32 %10
  %15 = load i8, ptr %8, align 1
  %16 = zext i8 %15 to i32
  %17 = add nsw i32 %16, -65
  %18 = icmp ult i32 %17, 26
  %19 = add nuw nsw i32 %16, 32
  %20 = select i1 %18, i32 %19, i32 %16
  %21 = icmp eq i32 %14, %20
  %22 = icmp ne i32 %14, 0
  %23 = and i1 %22, %21
  br i1 %23, label %24, label %29

24:
  %25 = getelementptr inbounds i8, ptr %6, i32 1
  %26 = getelementptr inbounds i8, ptr %8, i32 1
  %27 = add i32 %7, -1
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %31, label %5

29:
  %30 = sub nsw i32 %14, %20
  br label %31

31:
  %32 = phi i32 [ %30, %29 ], [ 0, %3 ], [ 0, %24 ]
  ret i32 %32
}

define i32 @strcasecmp(ptr nocapture readonly %0, ptr nocapture readonly %1) nounwind {
  br label %3

3:
  %4 = phi ptr [ %23, %22 ], [ %0, %2 ]
  %5 = phi i32 [ %25, %22 ], [ -1, %2 ]
  %6 = phi ptr [ %24, %22 ], [ %1, %2 ]
  %7 = load i8, ptr %4, align 1
  %8 = zext i8 %7 to i32
  %9 = add nsw i32 %8, -65
  %10 = icmp ult i32 %9, 26
  %11 = add nuw nsw i32 %8, 32
  %12 = select i1 %10, i32 %11, i32 %8
  %13 = load i8, ptr %6, align 1
  %14 = zext i8 %13 to i32
  %15 = add nsw i32 %14, -65
  %16 = icmp ult i32 %15, 26
  %17 = add nuw nsw i32 %14, 32
  %18 = select i1 %16, i32 %17, i32 %14
  %19 = icmp eq i32 %12, %18
  %20 = icmp ne i32 %12, 0
  %21 = and i1 %20, %19
  br i1 %21, label %22, label %27

22:
  %23 = getelementptr inbounds i8, ptr %4, i32 1
  %24 = getelementptr inbounds i8, ptr %6, i32 1
  %25 = add i32 %5, -1
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %29, label %3

27:
  %28 = sub nsw i32 %12, %18
  br label %29

29:
  %30 = phi i32 [ %28, %27 ], [ 0, %22 ]
  ret i32 %30
}

define ptr @strcasestr(ptr readonly %0, ptr nocapture readonly %1) nounwind {
  %3 = load i8, ptr %1, align 1
  %4 = icmp eq i8 %3, 0
  br i1 %4, label %33, label %5

5:
  %6 = phi ptr [ %32, %31 ], [ %0, %2 ]
  br label %12

7:
  %8 = add i32 %14, 1
  %9 = getelementptr inbounds i8, ptr %1, i32 %8
  %10 = load i8, ptr %9, align 1
  %11 = icmp eq i8 %10, 0
  br i1 %11, label %33, label %12

12:
  %13 = phi i8 [ %3, %5 ], [ %10, %7 ]
  %14 = phi i32 [ 0, %5 ], [ %8, %7 ]
  %15 = getelementptr inbounds i8, ptr %6, i32 %14
  %16 = load i8, ptr %15, align 1
  %17 = zext i8 %16 to i32
  %18 = add nsw i32 %17, -65
  %19 = icmp ult i32 %18, 26
  %20 = add nuw nsw i32 %17, 32
  %21 = select i1 %19, i32 %20, i32 %17
  %22 = zext i8 %13 to i32
  %23 = add nsw i32 %22, -65
  %24 = icmp ult i32 %23, 26
  %25 = add nuw nsw i32 %22, 32
  %26 = select i1 %24, i32 %25, i32 %22
  %27 = icmp eq i32 %21, %26
  br i1 %27, label %7, label %28

28:
  %29 = load i8, ptr %6, align 1
  %30 = icmp eq i8 %29, 0
  br i1 %30, label %33, label %31

31:
  %32 = getelementptr inbounds i8, ptr %6, i32 1
  br label %5

33:
  %34 = phi ptr [ %0, %2 ], [ %6, %7 ], [ null, %28 ]
  ret ptr %34
}
