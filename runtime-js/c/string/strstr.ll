; Compiled from strstr.c: BLESS=1 cargo test -p emback-runtime-js

define ptr @memmem(ptr %0, i32 %1, ptr %2, i32 %3) {
  %5 = sub i32 0, %3
  %6 = icmp eq i32 %3, 0
  br i1 %6, label %38, label %7

7:
  %8 = icmp ult i32 %1, %3
  br i1 %8, label %38, label %9

9:
  %10 = load i8, ptr %2, align 1
  %11 = zext i8 %10 to i32
  %12 = add i32 %1, 1
  %13 = sub i32 %12, %3
  %14 = call ptr @memchr(ptr %0, i32 %11, i32 %13)
  %15 = getelementptr inbounds i8, ptr %0, i32 %1
  %16 = icmp eq ptr %14, null
  %17 = icmp eq i32 %3, 1
  %18 = or i1 %17, %16
  br i1 %18, label %38, label %19

19:
  %20 = icmp ult i32 %3, 9
  br i1 %20, label %21, label %36

21:
  %22 = getelementptr inbounds i8, ptr %15, i32 %5
  %23 = ptrtoint ptr %22 to i32
  br label %24

24:
  %25 = phi ptr [ %14, %21 ], [ %34, %28 ]
  %26 = call i32 @memcmp(ptr nonnull %25, ptr nonnull %2, i32 %3)
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %38, label %28

28:
  %29 = getelementptr inbounds i8, ptr %25, i32 1
  %30 = load i8, ptr %25, align 1
  %31 = zext i8 %30 to i32
  %32 = ptrtoint ptr %25 to i32
  %33 = sub i32 %23, %32
  %34 = call ptr @memchr(ptr nonnull %29, i32 %31, i32 %33)
  %35 = icmp eq ptr %34, null
  br i1 %35, label %38, label %24

36:
  %37 = call ptr @two_way(ptr nonnull %14, ptr %15, ptr nonnull %2, i32 %3, i32 0)
  br label %38

38:
  %39 = phi ptr [ %0, %4 ], [ null, %7 ], [ %37, %36 ], [ %14, %9 ], [ null, %28 ], [ %25, %24 ]
  ret ptr %39
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare ptr @memchr(ptr, i32, i32)

declare i32 @memcmp(ptr, ptr, i32)

define internal ptr @two_way(ptr %0, ptr %1, ptr %2, i32 %3, i32 %4) unnamed_addr {
  %6 = alloca [256 x i32], align 16
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %6) nounwind
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %7) nounwind
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %8) nounwind
  br label %11

9:
  %10 = icmp eq i32 %3, 0
  br i1 %10, label %16, label %22

11:
  %12 = phi i32 [ 0, %5 ], [ %14, %11 ]
  %13 = getelementptr inbounds [256 x i32], ptr %6, i32 0, i32 %12
  store i32 %3, ptr %13, align 4
  %14 = add nuw nsw i32 %12, 1
  %15 = icmp eq i32 %14, 256
  br i1 %15, label %9, label %11

16:
  %17 = call i32 @maximal_suffix(ptr %2, i32 %3, i32 0, ptr nonnull %7)
  %18 = call i32 @maximal_suffix(ptr %2, i32 %3, i32 1, ptr nonnull %8)
  %19 = icmp ugt i32 %18, %17
  br i1 %19, label %32, label %20

20:
  %21 = load i32, ptr %7, align 4
  br label %34

22:
  %23 = phi i32 [ %30, %22 ], [ 0, %9 ]
  %24 = xor i32 %23, -1
  %25 = add i32 %24, %3
  %26 = getelementptr inbounds i8, ptr %2, i32 %23
  %27 = load i8, ptr %26, align 1
  %28 = zext i8 %27 to i32
  %29 = getelementptr inbounds [256 x i32], ptr %6, i32 0, i32 %28
  store i32 %25, ptr %29, align 4
  %30 = add nuw i32 %23, 1
  %31 = icmp eq i32 %30, %3
  br i1 %31, label %16, label %22

32:
  %33 = load i32, ptr %8, align 4
  store i32 %33, ptr %7, align 4
  br label %34

34:
  %35 = phi i32 [ %33, %32 ], [ %21, %20 ]
  %36 = phi i32 [ %18, %32 ], [ %17, %20 ]
  %37 = getelementptr inbounds i8, ptr %2, i32 %35
  %38 = call i32 @memcmp(ptr %2, ptr %37, i32 %36)
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %44, label %40

40:
  %41 = sub i32 %3, %36
  %42 = call i32 @llvm.umax.i32(i32 %36, i32 %41)
  %43 = add i32 %42, 1
  store i32 %43, ptr %7, align 4
  br label %46

44:
  %45 = sub i32 %3, %35
  br label %46

46:
  %47 = phi i32 [ %43, %40 ], [ %35, %44 ]
  %48 = phi i32 [ 0, %40 ], [ %45, %44 ]
  %49 = or i32 %3, 255
  %50 = add i32 %3, -1
  br label %51

51:
  %52 = phi i32 [ %4, %46 ], [ %72, %109 ]
  %53 = phi ptr [ %1, %46 ], [ %73, %109 ]
  %54 = phi i32 [ 0, %46 ], [ %111, %109 ]
  %55 = phi ptr [ %0, %46 ], [ %112, %109 ]
  %56 = ptrtoint ptr %53 to i32
  %57 = ptrtoint ptr %55 to i32
  %58 = sub i32 %56, %57
  %59 = icmp ult i32 %58, %3
  br i1 %59, label %60, label %71

60:
  %61 = icmp eq i32 %52, 0
  br i1 %61, label %113, label %62

62:
  %63 = call ptr @memchr(ptr %53, i32 0, i32 %49)
  %64 = icmp eq ptr %63, null
  %65 = getelementptr inbounds i8, ptr %53, i32 %49
  %66 = select i1 %64, ptr %65, ptr %63
  %67 = zext i1 %64 to i32
  %68 = ptrtoint ptr %66 to i32
  %69 = sub i32 %68, %57
  %70 = icmp ult i32 %69, %3
  br i1 %70, label %113, label %71

71:
  %72 = phi i32 [ %67, %62 ], [ %52, %51 ]
  %73 = phi ptr [ %66, %62 ], [ %53, %51 ]
  %74 = getelementptr inbounds i8, ptr %55, i32 %50
  %75 = load i8, ptr %74, align 1
  %76 = zext i8 %75 to i32
  %77 = getelementptr inbounds [256 x i32], ptr %6, i32 0, i32 %76
  %78 = load i32, ptr %77, align 4
  %79 = icmp eq i32 %78, 0
  br i1 %79, label %82, label %80

80:
  %81 = call i32 @llvm.umax.i32(i32 %78, i32 %54)
  br label %109

82:
  %83 = call i32 @llvm.umax.i32(i32 %36, i32 %54)
  %84 = icmp ult i32 %83, %3
  br i1 %84, label %86, label %85

85:
  br label %99

86:
  %87 = phi i32 [ %94, %93 ], [ %83, %82 ]
  %88 = getelementptr inbounds i8, ptr %2, i32 %87
  %89 = load i8, ptr %88, align 1
  %90 = getelementptr inbounds i8, ptr %55, i32 %87
  %91 = load i8, ptr %90, align 1
  %92 = icmp eq i8 %89, %91
  br i1 %92, label %93, label %96

93:
  %94 = add i32 %87, 1
  %95 = icmp eq i32 %94, %3
  br i1 %95, label %85, label %86

96:
  %97 = sub i32 %87, %36
  %98 = add i32 %97, 1
  br label %109

99:
  %100 = phi i32 [ %103, %102 ], [ %36, %85 ]
  %101 = icmp ugt i32 %100, %54
  br i1 %101, label %102, label %113

102:
  %103 = add i32 %100, -1
  %104 = getelementptr inbounds i8, ptr %2, i32 %103
  %105 = load i8, ptr %104, align 1
  %106 = getelementptr inbounds i8, ptr %55, i32 %103
  %107 = load i8, ptr %106, align 1
  %108 = icmp eq i8 %105, %107
  br i1 %108, label %99, label %109

109:
  %110 = phi i32 [ %98, %96 ], [ %81, %80 ], [ %47, %102 ]
  %111 = phi i32 [ 0, %96 ], [ 0, %80 ], [ %48, %102 ]
  %112 = getelementptr inbounds i8, ptr %55, i32 %110
  br label %51

113:
  %114 = phi ptr [ %55, %99 ], [ null, %62 ], [ null, %60 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %8) nounwind
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) nounwind
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %6) nounwind
  ret ptr %114
}

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define ptr @strstr(ptr %0, ptr %1) {
  %3 = load i8, ptr %1, align 1
  %4 = icmp eq i8 %3, 0
  br i1 %4, label %32, label %5

5:
  %6 = sext i8 %3 to i32
  %7 = call ptr @strchr(ptr %0, i32 %6)
  %8 = icmp eq ptr %7, null
  br i1 %8, label %32, label %9

9:
  %10 = getelementptr inbounds i8, ptr %1, i32 1
  %11 = load i8, ptr %10, align 1
  %12 = icmp eq i8 %11, 0
  br i1 %12, label %32, label %13

13:
  %14 = call i32 @strlen(ptr nonnull %1)
  %15 = icmp ult i32 %14, 9
  br i1 %15, label %16, label %28

16:
  %17 = add nsw i32 %14, -1
  br label %18

18:
  %19 = phi ptr [ %7, %16 ], [ %26, %23 ]
  %20 = getelementptr inbounds i8, ptr %19, i32 1
  %21 = call i32 @strncmp(ptr nonnull %20, ptr nonnull %10, i32 %17)
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %32, label %23

23:
  %24 = load i8, ptr %1, align 1
  %25 = sext i8 %24 to i32
  %26 = call ptr @strchr(ptr nonnull %20, i32 %25)
  %27 = icmp eq ptr %26, null
  br i1 %27, label %32, label %18

28:
  %29 = call i32 @strnlen(ptr nonnull %7, i32 %14)
  %30 = getelementptr inbounds i8, ptr %7, i32 %29
  %31 = call ptr @two_way(ptr nonnull %7, ptr nonnull %30, ptr nonnull %1, i32 %14, i32 1)
  br label %32

32:
  %33 = phi ptr [ %0, %2 ], [ %7, %9 ], [ null, %5 ], [ %31, %28 ], [ null, %23 ], [ %19, %18 ]
  ret ptr %33
}

declare ptr @strchr(ptr, i32)

declare i32 @strlen(ptr)

declare i32 @strncmp(ptr, ptr, i32)

declare i32 @strnlen(ptr, i32)

define internal i32 @maximal_suffix(ptr nocapture readonly %0, i32 %1, i32 %2, ptr nocapture writeonly %3) unnamed_addr nounwind {
  store i32 1, ptr %3, align 4
  %5 = icmp ugt i32 %1, 1
  br i1 %5, label %6, label %45

6:
  %7 = icmp eq i32 %2, 0
  br label %8

8:
  %9 = phi i32 [ 1, %6 ], [ %39, %38 ]
  %10 = phi i32 [ 1, %6 ], [ %43, %38 ]
  %11 = phi i32 [ 0, %6 ], [ %42, %38 ]
  %12 = phi i32 [ 1, %6 ], [ %41, %38 ]
  %13 = phi i32 [ 0, %6 ], [ %40, %38 ]
  %14 = getelementptr inbounds i8, ptr %0, i32 %10
  %15 = load i8, ptr %14, align 1
  %16 = zext i8 %15 to i32
  %17 = getelementptr i8, ptr %0, i32 %13
  %18 = getelementptr i8, ptr %17, i32 %11
  %19 = load i8, ptr %18, align 1
  %20 = zext i8 %19 to i32
  %21 = sub nsw i32 %16, %20
  %22 = sub nsw i32 0, %21
  %23 = select i1 %7, i32 %21, i32 %22
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %25, label %31

25:
  %26 = add i32 %11, 1
  %27 = icmp eq i32 %26, %9
  %28 = select i1 %27, i32 %26, i32 0
  %29 = add i32 %28, %12
  %30 = select i1 %27, i32 0, i32 %26
  br label %38

31:
  %32 = icmp slt i32 %23, 0
  %33 = add i32 %12, 1
  br i1 %32, label %34, label %37

34:
  %35 = add i32 %33, %11
  %36 = sub i32 %35, %13
  store i32 %36, ptr %3, align 4
  br label %38

37:
  store i32 1, ptr %3, align 4
  br label %38

38:
  %39 = phi i32 [ %36, %34 ], [ 1, %37 ], [ %9, %25 ]
  %40 = phi i32 [ %13, %34 ], [ %12, %37 ], [ %13, %25 ]
  %41 = phi i32 [ %35, %34 ], [ %33, %37 ], [ %29, %25 ]
  %42 = phi i32 [ 0, %34 ], [ 0, %37 ], [ %30, %25 ]
  %43 = add i32 %42, %41
  %44 = icmp ult i32 %43, %1
  br i1 %44, label %8, label %45

45:
  %46 = phi i32 [ 0, %4 ], [ %40, %38 ]
  ret i32 %46
}

declare i32 @llvm.umax.i32(i32, i32) nounwind
