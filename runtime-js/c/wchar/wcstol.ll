; Compiled from wcstol.c: BLESS=1 cargo test -p emback-runtime-js

@wcstold = alias double (ptr, ptr), ptr @wcstod
@wcstoimax = alias i64 (ptr, ptr, i32), ptr @wcstoll
@wcstoumax = alias i64 (ptr, ptr, i32), ptr @wcstoull

define i32 @wcstol(ptr %0, ptr writeonly %1, i32 %2) {
  %4 = alloca ptr, align 4
  br label %5

5:
  %6 = phi ptr [ %0, %3 ], [ %10, %5 ]
  %7 = load i32, ptr %6, align 4
  %8 = call i32 @iswspace(i32 %7)
  %9 = icmp eq i32 %8, 0
  %10 = getelementptr inbounds i8, ptr %6, i32 4
  br i1 %9, label %11, label %5

11:
  %12 = call i32 @parts(ptr nonnull %6)
  %13 = add i32 %12, 1
  %14 = alloca i8, i32 %13, align 16
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) nounwind
  %15 = icmp eq i32 %12, 0
  br i1 %15, label %16, label %20

16:
  %17 = getelementptr inbounds i8, ptr %14, i32 %12
  store i8 0, ptr %17, align 1
  %18 = call i32 @strtol(ptr nonnull %14, ptr nonnull %4, i32 %2)
  %19 = icmp eq ptr %1, null
  br i1 %19, label %36, label %28

20:
  %21 = phi i32 [ %26, %20 ], [ 0, %11 ]
  %22 = getelementptr inbounds i32, ptr %6, i32 %21
  %23 = load i32, ptr %22, align 4
  %24 = trunc i32 %23 to i8
  %25 = getelementptr inbounds i8, ptr %14, i32 %21
  store i8 %24, ptr %25, align 1
  %26 = add nuw i32 %21, 1
  %27 = icmp eq i32 %26, %12
  br i1 %27, label %16, label %20

28:
  %29 = load ptr, ptr %4, align 4
  %30 = icmp eq ptr %29, %14
  %31 = ptrtoint ptr %29 to i32
  %32 = ptrtoint ptr %14 to i32
  %33 = sub i32 %31, %32
  %34 = getelementptr inbounds i32, ptr %6, i32 %33
  %35 = select i1 %30, ptr %0, ptr %34
  store ptr %35, ptr %1, align 4
  br label %36

36:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  ret i32 %18
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

define internal i32 @parts(ptr nocapture readonly %0) unnamed_addr nounwind {
  br label %2

2:
  %3 = phi i32 [ 0, %1 ], [ %14, %13 ]
  %4 = getelementptr inbounds i32, ptr %0, i32 %3
  %5 = load i32, ptr %4, align 4
  %6 = add i32 %5, -48
  %7 = icmp ult i32 %6, 10
  br i1 %7, label %13, label %8

8:
  %9 = or i32 %5, 32
  %10 = add i32 %9, -97
  %11 = icmp ult i32 %10, 26
  br i1 %11, label %13, label %12

12:
  switch i32 %5, label %15 [
    i32 95, label %13
    i32 46, label %13
    i32 45, label %13
    i32 43, label %13
    i32 40, label %13
    i32 41, label %13
  ]

13:
  %14 = add i32 %3, 1
  br label %2

15:
  ret i32 %3
}

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

declare i32 @strtol(ptr, ptr, i32)

define i32 @wcstoul(ptr %0, ptr writeonly %1, i32 %2) {
  %4 = alloca ptr, align 4
  br label %5

5:
  %6 = phi ptr [ %0, %3 ], [ %10, %5 ]
  %7 = load i32, ptr %6, align 4
  %8 = call i32 @iswspace(i32 %7)
  %9 = icmp eq i32 %8, 0
  %10 = getelementptr inbounds i8, ptr %6, i32 4
  br i1 %9, label %11, label %5

11:
  %12 = call i32 @parts(ptr nonnull %6)
  %13 = add i32 %12, 1
  %14 = alloca i8, i32 %13, align 16
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) nounwind
  %15 = icmp eq i32 %12, 0
  br i1 %15, label %16, label %20

16:
  %17 = getelementptr inbounds i8, ptr %14, i32 %12
  store i8 0, ptr %17, align 1
  %18 = call i32 @strtoul(ptr nonnull %14, ptr nonnull %4, i32 %2)
  %19 = icmp eq ptr %1, null
  br i1 %19, label %36, label %28

20:
  %21 = phi i32 [ %26, %20 ], [ 0, %11 ]
  %22 = getelementptr inbounds i32, ptr %6, i32 %21
  %23 = load i32, ptr %22, align 4
  %24 = trunc i32 %23 to i8
  %25 = getelementptr inbounds i8, ptr %14, i32 %21
  store i8 %24, ptr %25, align 1
  %26 = add nuw i32 %21, 1
  %27 = icmp eq i32 %26, %12
  br i1 %27, label %16, label %20

28:
  %29 = load ptr, ptr %4, align 4
  %30 = icmp eq ptr %29, %14
  %31 = ptrtoint ptr %29 to i32
  %32 = ptrtoint ptr %14 to i32
  %33 = sub i32 %31, %32
  %34 = getelementptr inbounds i32, ptr %6, i32 %33
  %35 = select i1 %30, ptr %0, ptr %34
  store ptr %35, ptr %1, align 4
  br label %36

36:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  ret i32 %18
}

declare i32 @strtoul(ptr, ptr, i32)

define i64 @wcstoll(ptr %0, ptr writeonly %1, i32 %2) {
  %4 = alloca ptr, align 4
  br label %5

5:
  %6 = phi ptr [ %0, %3 ], [ %10, %5 ]
  %7 = load i32, ptr %6, align 4
  %8 = call i32 @iswspace(i32 %7)
  %9 = icmp eq i32 %8, 0
  %10 = getelementptr inbounds i8, ptr %6, i32 4
  br i1 %9, label %11, label %5

11:
  %12 = call i32 @parts(ptr nonnull %6)
  %13 = add i32 %12, 1
  %14 = alloca i8, i32 %13, align 16
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) nounwind
  %15 = icmp eq i32 %12, 0
  br i1 %15, label %16, label %20

16:
  %17 = getelementptr inbounds i8, ptr %14, i32 %12
  store i8 0, ptr %17, align 1
  %18 = call i64 @strtoll(ptr nonnull %14, ptr nonnull %4, i32 %2)
  %19 = icmp eq ptr %1, null
  br i1 %19, label %36, label %28

20:
  %21 = phi i32 [ %26, %20 ], [ 0, %11 ]
  %22 = getelementptr inbounds i32, ptr %6, i32 %21
  %23 = load i32, ptr %22, align 4
  %24 = trunc i32 %23 to i8
  %25 = getelementptr inbounds i8, ptr %14, i32 %21
  store i8 %24, ptr %25, align 1
  %26 = add nuw i32 %21, 1
  %27 = icmp eq i32 %26, %12
  br i1 %27, label %16, label %20

28:
  %29 = load ptr, ptr %4, align 4
  %30 = icmp eq ptr %29, %14
  %31 = ptrtoint ptr %29 to i32
  %32 = ptrtoint ptr %14 to i32
  %33 = sub i32 %31, %32
  %34 = getelementptr inbounds i32, ptr %6, i32 %33
  %35 = select i1 %30, ptr %0, ptr %34
  store ptr %35, ptr %1, align 4
  br label %36

36:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  ret i64 %18
}

declare i64 @strtoll(ptr, ptr, i32)

define i64 @wcstoull(ptr %0, ptr writeonly %1, i32 %2) {
  %4 = alloca ptr, align 4
  br label %5

5:
  %6 = phi ptr [ %0, %3 ], [ %10, %5 ]
  %7 = load i32, ptr %6, align 4
  %8 = call i32 @iswspace(i32 %7)
  %9 = icmp eq i32 %8, 0
  %10 = getelementptr inbounds i8, ptr %6, i32 4
  br i1 %9, label %11, label %5

11:
  %12 = call i32 @parts(ptr nonnull %6)
  %13 = add i32 %12, 1
  %14 = alloca i8, i32 %13, align 16
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) nounwind
  %15 = icmp eq i32 %12, 0
  br i1 %15, label %16, label %20

16:
  %17 = getelementptr inbounds i8, ptr %14, i32 %12
  store i8 0, ptr %17, align 1
  %18 = call i64 @strtoull(ptr nonnull %14, ptr nonnull %4, i32 %2)
  %19 = icmp eq ptr %1, null
  br i1 %19, label %36, label %28

20:
  %21 = phi i32 [ %26, %20 ], [ 0, %11 ]
  %22 = getelementptr inbounds i32, ptr %6, i32 %21
  %23 = load i32, ptr %22, align 4
  %24 = trunc i32 %23 to i8
  %25 = getelementptr inbounds i8, ptr %14, i32 %21
  store i8 %24, ptr %25, align 1
  %26 = add nuw i32 %21, 1
  %27 = icmp eq i32 %26, %12
  br i1 %27, label %16, label %20

28:
  %29 = load ptr, ptr %4, align 4
  %30 = icmp eq ptr %29, %14
  %31 = ptrtoint ptr %29 to i32
  %32 = ptrtoint ptr %14 to i32
  %33 = sub i32 %31, %32
  %34 = getelementptr inbounds i32, ptr %6, i32 %33
  %35 = select i1 %30, ptr %0, ptr %34
  store ptr %35, ptr %1, align 4
  br label %36

36:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  ret i64 %18
}

declare i64 @strtoull(ptr, ptr, i32)

define double @wcstod(ptr %0, ptr writeonly %1) {
  %3 = alloca ptr, align 4
  br label %4

4:
  %5 = phi ptr [ %0, %2 ], [ %9, %4 ]
  %6 = load i32, ptr %5, align 4
  %7 = call i32 @iswspace(i32 %6)
  %8 = icmp eq i32 %7, 0
  %9 = getelementptr inbounds i8, ptr %5, i32 4
  br i1 %8, label %10, label %4

10:
  %11 = call i32 @parts(ptr nonnull %5)
  %12 = add i32 %11, 1
  %13 = alloca i8, i32 %12, align 16
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) nounwind
  %14 = icmp eq i32 %11, 0
  br i1 %14, label %15, label %19

15:
  %16 = getelementptr inbounds i8, ptr %13, i32 %11
  store i8 0, ptr %16, align 1
  %17 = call double @strtod(ptr nonnull %13, ptr nonnull %3)
  %18 = icmp eq ptr %1, null
  br i1 %18, label %35, label %27

19:
  %20 = phi i32 [ %25, %19 ], [ 0, %10 ]
  %21 = getelementptr inbounds i32, ptr %5, i32 %20
  %22 = load i32, ptr %21, align 4
  %23 = trunc i32 %22 to i8
  %24 = getelementptr inbounds i8, ptr %13, i32 %20
  store i8 %23, ptr %24, align 1
  %25 = add nuw i32 %20, 1
  %26 = icmp eq i32 %25, %11
  br i1 %26, label %15, label %19

27:
  %28 = load ptr, ptr %3, align 4
  %29 = icmp eq ptr %28, %13
  %30 = ptrtoint ptr %28 to i32
  %31 = ptrtoint ptr %13 to i32
  %32 = sub i32 %30, %31
  %33 = getelementptr inbounds i32, ptr %5, i32 %32
  %34 = select i1 %29, ptr %0, ptr %33
  store ptr %34, ptr %1, align 4
  br label %35

35:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) nounwind
  ret double %17
}

declare double @strtod(ptr, ptr)

define float @wcstof(ptr %0, ptr writeonly %1) {
  %3 = alloca ptr, align 4
  br label %4

4:
  %5 = phi ptr [ %0, %2 ], [ %9, %4 ]
  %6 = load i32, ptr %5, align 4
  %7 = call i32 @iswspace(i32 %6)
  %8 = icmp eq i32 %7, 0
  %9 = getelementptr inbounds i8, ptr %5, i32 4
  br i1 %8, label %10, label %4

10:
  %11 = call i32 @parts(ptr nonnull %5)
  %12 = add i32 %11, 1
  %13 = alloca i8, i32 %12, align 16
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) nounwind
  %14 = icmp eq i32 %11, 0
  br i1 %14, label %15, label %19

15:
  %16 = getelementptr inbounds i8, ptr %13, i32 %11
  store i8 0, ptr %16, align 1
  %17 = call float @strtof(ptr nonnull %13, ptr nonnull %3)
  %18 = icmp eq ptr %1, null
  br i1 %18, label %35, label %27

19:
  %20 = phi i32 [ %25, %19 ], [ 0, %10 ]
  %21 = getelementptr inbounds i32, ptr %5, i32 %20
  %22 = load i32, ptr %21, align 4
  %23 = trunc i32 %22 to i8
  %24 = getelementptr inbounds i8, ptr %13, i32 %20
  store i8 %23, ptr %24, align 1
  %25 = add nuw i32 %20, 1
  %26 = icmp eq i32 %25, %11
  br i1 %26, label %15, label %19

27:
  %28 = load ptr, ptr %3, align 4
  %29 = icmp eq ptr %28, %13
  %30 = ptrtoint ptr %28 to i32
  %31 = ptrtoint ptr %13 to i32
  %32 = sub i32 %30, %31
  %33 = getelementptr inbounds i32, ptr %5, i32 %32
  %34 = select i1 %29, ptr %0, ptr %33
  store ptr %34, ptr %1, align 4
  br label %35

35:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) nounwind
  ret float %17
}

declare float @strtof(ptr, ptr)

define void @__emback_wcstold(ptr %0, ptr writeonly %1, ptr %2) {
  %4 = alloca ptr, align 4
  br label %5

5:
  %6 = phi ptr [ %0, %3 ], [ %10, %5 ]
  %7 = load i32, ptr %6, align 4
  %8 = call i32 @iswspace(i32 %7)
  %9 = icmp eq i32 %8, 0
  %10 = getelementptr inbounds i8, ptr %6, i32 4
  br i1 %9, label %11, label %5

11:
  %12 = call i32 @parts(ptr nonnull %6)
  %13 = add i32 %12, 1
  %14 = alloca i8, i32 %13, align 16
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) nounwind
  %15 = icmp eq i32 %12, 0
  br i1 %15, label %16, label %19

16:
  %17 = getelementptr inbounds i8, ptr %14, i32 %12
  store i8 0, ptr %17, align 1
  call void @__emback_strtold(ptr nonnull %14, ptr nonnull %4, ptr %2)
  %18 = icmp eq ptr %1, null
  br i1 %18, label %35, label %27

19:
  %20 = phi i32 [ %25, %19 ], [ 0, %11 ]
  %21 = getelementptr inbounds i32, ptr %6, i32 %20
  %22 = load i32, ptr %21, align 4
  %23 = trunc i32 %22 to i8
  %24 = getelementptr inbounds i8, ptr %14, i32 %20
  store i8 %23, ptr %24, align 1
  %25 = add nuw i32 %20, 1
  %26 = icmp eq i32 %25, %12
  br i1 %26, label %16, label %19

27:
  %28 = load ptr, ptr %4, align 4
  %29 = icmp eq ptr %28, %14
  %30 = ptrtoint ptr %28 to i32
  %31 = ptrtoint ptr %14 to i32
  %32 = sub i32 %30, %31
  %33 = getelementptr inbounds i32, ptr %6, i32 %32
  %34 = select i1 %29, ptr %0, ptr %33
  store ptr %34, ptr %1, align 4
  br label %35

35:
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  ret void
}

declare void @__emback_strtold(ptr, ptr, ptr)

declare i32 @iswspace(i32)
