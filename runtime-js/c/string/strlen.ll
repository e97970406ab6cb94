; Compiled from strlen.c: BLESS=1 cargo test -p emback-runtime-js

define i32 @strlen(ptr %0) nounwind {
  %2 = ptrtoint ptr %0 to i32
  %3 = and i32 %2, 3
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %17, label %5

5:
  %6 = load i8, ptr %0, align 1
  %7 = icmp eq i8 %6, 0
  br i1 %7, label %34, label %11

8:
  %9 = load i8, ptr %13, align 1
  %10 = icmp eq i8 %9, 0
  br i1 %10, label %34, label %11

11:
  %12 = phi ptr [ %13, %8 ], [ %0, %5 ]
  %13 = getelementptr inbounds i8, ptr %12, i32 1
  %14 = ptrtoint ptr %13 to i32
  %15 = and i32 %14, 3
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %8

17:
  %18 = phi ptr [ %0, %1 ], [ %13, %11 ]
  br label %19

19:
  %20 = phi ptr [ %26, %19 ], [ %18, %17 ]
  %21 = load i32, ptr %20, align 4
  %22 = sub i32 16843008, %21
  %23 = or i32 %22, %21
  %24 = and i32 %23, -2139062144
  %25 = icmp eq i32 %24, -2139062144
  %26 = getelementptr inbounds i8, ptr %20, i32 4
  br i1 %25, label %19, label %27

27:
  %28 = phi ptr [ %31, %27 ], [ %20, %19 ]
  %29 = load i8, ptr %28, align 1
  %30 = icmp eq i8 %29, 0
  %31 = getelementptr inbounds i8, ptr %28, i32 1
  br i1 %30, label %32, label %27

32:
  %33 = ptrtoint ptr %28 to i32
  br label %34

34:
  %35 = phi i32 [ %33, %32 ], [ %2, %5 ], [ %14, %8 ]
  %36 = sub i32 %35, %2
  ret i32 %36
}

define i32 @strnlen(ptr %0, i32 %1) {
  %3 = call ptr @memchr(ptr %0, i32 0, i32 %1)
  %4 = icmp eq ptr %3, null
  %5 = ptrtoint ptr %3 to i32
  %6 = ptrtoint ptr %0 to i32
  %7 = sub i32 %5, %6
  %8 = select i1 %4, i32 %1, i32 %7
  ret i32 %8
}

declare ptr @memchr(ptr, i32, i32)
