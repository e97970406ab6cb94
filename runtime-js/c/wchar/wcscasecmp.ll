; Compiled from wcscasecmp.c: BLESS=1 cargo test -p emback-runtime-js

define i32 @wcsncasecmp(ptr nocapture readonly %0, ptr nocapture readonly %1, i32 %2) {
  %4 = icmp eq i32 %2, 0
  br i1 %4, label %27, label %5

5:
  %6 = phi i32 [ %19, %21 ], [ undef, %3 ]
  %7 = phi ptr [ %23, %21 ], [ %0, %3 ]
  %8 = phi i32 [ %22, %21 ], [ %2, %3 ]
  %9 = phi ptr [ %24, %21 ], [ %1, %3 ]
  %10 = load i32, ptr %7, align 4
  %11 = call i32 @towlower(i32 %10)
  %12 = load i32, ptr %9, align 4
  %13 = call i32 @towlower(i32 %12)
  %14 = icmp eq i32 %11, %13
  %15 = icmp ult i32 %11, %13
  %16 = select i1 %15, i32 -1, i32 1
  %17 = icmp eq i32 %11, 0
  %18 = select i1 %17, i32 2, i32 0
  %19 = select i1 %14, i32 %6, i32 %16
  %20 = select i1 %14, i32 %18, i32 1
  switch i32 %20, label %29 [
    i32 0, label %21
    i32 1, label %26
    i32 2, label %27
  ]

21:
  %22 = add i32 %8, -1
  %23 = getelementptr inbounds i8, ptr %7, i32 4
  %24 = getelementptr inbounds i8, ptr %9, i32 4
  %25 = icmp eq i32 %22, 0
  br i1 %25, label %27, label %5

26:
  br label %27

27:
  %28 = phi i32 [ 0, %3 ], [ %19, %26 ], [ 0, %21 ], [ 0, %5 ]
  ret i32 %28

29:
  unreachable
}

declare i32 @towlower(i32)

define i32 @wcscasecmp(ptr nocapture readonly %0, ptr nocapture readonly %1) {
  %3 = call i32 @wcsncasecmp(ptr %0, ptr %1, i32 -1)
  ret i32 %3
}
