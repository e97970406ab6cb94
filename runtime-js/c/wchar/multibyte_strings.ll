; Compiled from multibyte_strings.c: BLESS=1 cargo test -p emback-runtime-js

%struct.mbstate_t = type { [2 x i32] }

@mbsnrtowcs.own = internal global %struct.mbstate_t zeroinitializer, align 4

define i32 @mbsnrtowcs(ptr writeonly %0, ptr nocapture %1, i32 %2, i32 %3, ptr %4) {
  %6 = alloca i32, align 4
  %7 = load ptr, ptr %1, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %6) nounwind
  %8 = icmp eq ptr %4, null
  %9 = select i1 %8, ptr @mbsnrtowcs.own, ptr %4
  %10 = icmp eq ptr %0, null
  br label %11

11:
  %12 = phi i32 [ %2, %5 ], [ %34, %32 ]
  %13 = phi ptr [ %7, %5 ], [ %33, %32 ]
  %14 = phi i32 [ 0, %5 ], [ %35, %32 ]
  %15 = phi i32 [ 0, %5 ], [ %23, %32 ]
  br i1 %10, label %20, label %16

16:
  %17 = icmp ult i32 %14, %3
  %18 = icmp ne i32 %12, 0
  %19 = select i1 %17, i1 %18, i1 false
  br i1 %19, label %22, label %38

20:
  %21 = icmp eq i32 %12, 0
  br i1 %21, label %41, label %22

22:
  %23 = call i32 @mbrtowc(ptr nonnull %6, ptr %13, i32 %12, ptr nonnull %9)
  switch i32 %23, label %26 [
    i32 -1, label %36
    i32 -2, label %24
  ]

24:
  %25 = getelementptr inbounds i8, ptr %13, i32 %12
  br label %36

26:
  %27 = load i32, ptr %6, align 4
  br i1 %10, label %30, label %28

28:
  %29 = getelementptr inbounds i32, ptr %0, i32 %14
  store i32 %27, ptr %29, align 4
  br label %30

30:
  %31 = icmp eq i32 %27, 0
  br i1 %31, label %36, label %32

32:
  %33 = getelementptr inbounds i8, ptr %13, i32 %23
  %34 = sub i32 %12, %23
  %35 = add i32 %14, 1
  br label %11

36:
  %37 = phi ptr [ %25, %24 ], [ null, %30 ], [ %13, %22 ]
  br i1 %10, label %41, label %38

38:
  %39 = phi i32 [ %23, %36 ], [ %15, %16 ]
  %40 = phi ptr [ %37, %36 ], [ %13, %16 ]
  store ptr %40, ptr %1, align 4
  br label %41

41:
  %42 = phi i32 [ %39, %38 ], [ %23, %36 ], [ %15, %20 ]
  %43 = icmp eq i32 %42, -1
  %44 = select i1 %43, i32 -1, i32 %14
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %6) nounwind
  ret i32 %44
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare i32 @mbrtowc(ptr, ptr, i32, ptr)

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define i32 @mbsrtowcs(ptr %0, ptr nocapture %1, i32 %2, ptr %3) {
  %5 = call i32 @mbsnrtowcs(ptr %0, ptr %1, i32 -1, i32 %2, ptr %3)
  ret i32 %5
}

define i32 @mbstowcs(ptr %0, ptr %1, i32 %2) {
  %4 = alloca ptr, align 4
  %5 = alloca %struct.mbstate_t, align 8
  store ptr %1, ptr %4, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) nounwind
  store i64 0, ptr %5, align 8
  %6 = call i32 @mbsnrtowcs(ptr %0, ptr nonnull %4, i32 -1, i32 %2, ptr nonnull %5)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) nounwind
  ret i32 %6
}

define i32 @wcsnrtombs(ptr writeonly %0, ptr nocapture %1, i32 %2, i32 %3, ptr %4) {
  %6 = alloca [4 x i8], align 1
  %7 = load ptr, ptr %1, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %6) nounwind
  %8 = icmp eq i32 %2, 0
  br i1 %8, label %42, label %9

9:
  %10 = icmp ne ptr %0, null
  br label %11

11:
  %12 = phi i32 [ 0, %9 ], [ %38, %37 ]
  %13 = phi ptr [ %7, %9 ], [ %40, %37 ]
  %14 = phi i32 [ %2, %9 ], [ %39, %37 ]
  %15 = load i32, ptr %13, align 4
  %16 = call i32 @wcrtomb(ptr nonnull %6, i32 %15, ptr %4)
  %17 = icmp eq i32 %16, -1
  br i1 %17, label %42, label %18

18:
  %19 = sub i32 %3, %12
  %20 = icmp ugt i32 %16, %19
  %21 = select i1 %10, i1 %20, i1 false
  br i1 %21, label %47, label %22

22:
  %23 = icmp ne i32 %16, 0
  %24 = and i1 %10, %23
  br i1 %24, label %25, label %27

25:
  %26 = getelementptr i8, ptr %0, i32 %12
  br label %30

27:
  %28 = load i32, ptr %13, align 4
  %29 = icmp eq i32 %28, 0
  br i1 %29, label %42, label %37

30:
  %31 = phi i32 [ 0, %25 ], [ %35, %30 ]
  %32 = getelementptr inbounds [4 x i8], ptr %6, i32 0, i32 %31
  %33 = load i8, ptr %32, align 1
  %34 = getelementptr i8, ptr %26, i32 %31
  store i8 %33, ptr %34, align 1
  %35 = add nuw i32 %31, 1
  %36 = icmp ult i32 %35, %16
  br i1 %36, label %30, label %27

37:
  %38 = add i32 %16, %12
  %39 = add i32 %14, -1
  %40 = getelementptr inbounds i8, ptr %13, i32 4
  %41 = icmp eq i32 %39, 0
  br i1 %41, label %42, label %11

42:
  %43 = phi i32 [ 0, %5 ], [ %12, %27 ], [ %12, %11 ], [ %38, %37 ]
  %44 = phi ptr [ %7, %5 ], [ null, %27 ], [ %13, %11 ], [ %40, %37 ]
  %45 = phi i32 [ 0, %5 ], [ %16, %27 ], [ -1, %11 ], [ %16, %37 ]
  %46 = icmp eq ptr %0, null
  br i1 %46, label %51, label %47

47:
  %48 = phi i32 [ %43, %42 ], [ %12, %18 ]
  %49 = phi i32 [ %45, %42 ], [ %16, %18 ]
  %50 = phi ptr [ %44, %42 ], [ %13, %18 ]
  store ptr %50, ptr %1, align 4
  br label %51

51:
  %52 = phi i32 [ %48, %47 ], [ %43, %42 ]
  %53 = phi i32 [ %49, %47 ], [ %45, %42 ]
  %54 = icmp eq i32 %53, -1
  %55 = select i1 %54, i32 -1, i32 %52
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %6) nounwind
  ret i32 %55
}

declare i32 @wcrtomb(ptr, i32, ptr)

define i32 @wcsrtombs(ptr %0, ptr nocapture %1, i32 %2, ptr %3) {
  %5 = call i32 @wcsnrtombs(ptr %0, ptr %1, i32 -1, i32 %2, ptr %3)
  ret i32 %5
}

define i32 @wcstombs(ptr %0, ptr %1, i32 %2) {
  %4 = alloca ptr, align 4
  store ptr %1, ptr %4, align 4
  %5 = call i32 @wcsnrtombs(ptr %0, ptr nonnull %4, i32 -1, i32 %2, ptr null)
  ret i32 %5
}
