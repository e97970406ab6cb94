; Compiled from strtol.c: BLESS=1 cargo test -p emback-runtime-js

%struct.__emback_integer = type { i32, i32, i32, i32 }

@errno = external global i32, align 4

@atol = alias i32 (ptr), ptr @atoi
@strtoimax = alias i64 (ptr, ptr, i32), ptr @strtoll
@strtoumax = alias i64 (ptr, ptr, i32), ptr @strtoull
@strtoq = alias i64 (ptr, ptr, i32), ptr @strtoll
@strtouq = alias i64 (ptr, ptr, i32), ptr @strtoull
@__isoc23_strtol = alias i32 (ptr, ptr, i32), ptr @strtol
@__isoc23_strtoul = alias i32 (ptr, ptr, i32), ptr @strtoul
@__isoc23_strtoll = alias i64 (ptr, ptr, i32), ptr @strtoll
@__isoc23_strtoull = alias i64 (ptr, ptr, i32), ptr @strtoull
@__strtol_internal = alias i32 (ptr, ptr, i32), ptr @strtol
@__strtoul_internal = alias i32 (ptr, ptr, i32), ptr @strtoul

define ptr @__emback_read_integer(ptr readonly %0, i32 %1, ptr nocapture writeonly %2) nounwind {
  %4 = getelementptr inbounds i8, ptr %2, i32 12
  store i32 0, ptr %4, align 4
  %5 = getelementptr inbounds i8, ptr %2, i32 8
  store i32 0, ptr %5, align 4
  %6 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 0, ptr %6, align 4
  store i32 0, ptr %2, align 4
  %7 = icmp eq i32 %1, 1
  %8 = icmp ugt i32 %1, 36
  %9 = or i1 %8, %7
  br i1 %9, label %10, label %11

10:
  store i32 28, ptr @errno, align 4
  br label %135

11:
  %12 = phi ptr [ %19, %11 ], [ %0, %3 ]
  %13 = load i8, ptr %12, align 1
  %14 = sext i8 %13 to i32
  %15 = icmp ne i8 %13, 32
  %16 = add nsw i32 %14, -14
  %17 = icmp ult i32 %16, -5
  %18 = select i1 %15, i1 %17, i1 false
  %19 = getelementptr inbounds i8, ptr %12, i32 1
  br i1 %18, label %20, label %11

20:
  switch i8 %13, label %25 [
    i8 45, label %21
    i8 43, label %21
  ]

21:
  %22 = icmp eq i8 %13, 45
  %23 = zext i1 %22 to i32
  store i32 %23, ptr %5, align 4
  %24 = load i8, ptr %19, align 1
  br label %25

25:
  %26 = phi i8 [ %24, %21 ], [ %13, %20 ]
  %27 = phi ptr [ %19, %21 ], [ %12, %20 ]
  %28 = icmp eq i8 %26, 48
  %29 = and i32 %1, 47
  %30 = icmp eq i32 %29, 0
  %31 = and i1 %30, %28
  br i1 %31, label %32, label %51

32:
  %33 = getelementptr inbounds i8, ptr %27, i32 1
  %34 = load i8, ptr %33, align 1
  %35 = and i8 %34, -33
  %36 = icmp eq i8 %35, 88
  br i1 %36, label %37, label %48

37:
  %38 = getelementptr inbounds i8, ptr %27, i32 2
  %39 = load i8, ptr %38, align 1
  %40 = zext i8 %39 to i32
  %41 = add nsw i32 %40, -48
  %42 = icmp ult i32 %41, 10
  br i1 %42, label %54, label %43

43:
  %44 = or i8 %39, 32
  %45 = zext i8 %44 to i32
  %46 = add nsw i32 %45, -97
  %47 = icmp ult i32 %46, 6
  br i1 %47, label %54, label %48

48:
  %49 = icmp eq i32 %1, 0
  %50 = select i1 %49, i32 8, i32 %1
  br label %71

51:
  %52 = icmp eq i32 %1, 0
  %53 = select i1 %52, i32 10, i32 %1
  br label %54

54:
  %55 = phi i8 [ %39, %37 ], [ %39, %43 ], [ %26, %51 ]
  %56 = phi ptr [ %38, %37 ], [ %38, %43 ], [ %27, %51 ]
  %57 = phi i32 [ 16, %37 ], [ 16, %43 ], [ %53, %51 ]
  %58 = zext i8 %55 to i32
  %59 = add nsw i32 %58, -48
  %60 = icmp ult i32 %59, 10
  br i1 %60, label %68, label %61

61:
  %62 = or i8 %55, 32
  %63 = zext i8 %62 to i32
  %64 = add nsw i32 %63, -97
  %65 = icmp ult i32 %64, 26
  %66 = add nsw i32 %63, -87
  %67 = select i1 %65, i32 %66, i32 99
  br label %68

68:
  %69 = phi i32 [ %67, %61 ], [ %59, %54 ]
  %70 = icmp ult i32 %69, %57
  br i1 %70, label %71, label %135

71:
  %72 = phi i8 [ 48, %48 ], [ %55, %68 ]
  %73 = phi ptr [ %27, %48 ], [ %56, %68 ]
  %74 = phi i32 [ %50, %48 ], [ %57, %68 ]
  br label %75

75:
  %76 = phi i32 [ %126, %125 ], [ 0, %71 ]
  %77 = phi i8 [ %130, %125 ], [ %72, %71 ]
  %78 = phi i32 [ %127, %125 ], [ 0, %71 ]
  %79 = phi i32 [ %128, %125 ], [ 0, %71 ]
  %80 = phi ptr [ %129, %125 ], [ %73, %71 ]
  %81 = zext i8 %77 to i32
  %82 = add nsw i32 %81, -48
  %83 = icmp ult i32 %82, 10
  br i1 %83, label %91, label %84

84:
  %85 = or i8 %77, 32
  %86 = zext i8 %85 to i32
  %87 = add nsw i32 %86, -97
  %88 = icmp ult i32 %87, 26
  %89 = add nsw i32 %86, -87
  %90 = select i1 %88, i32 %89, i32 99
  br label %91

91:
  %92 = phi i32 [ %90, %84 ], [ %82, %75 ]
  %93 = icmp ult i32 %92, %74
  br i1 %93, label %94, label %131

94:
  %95 = icmp ugt i32 %78, 119304645
  %96 = icmp ne i32 %79, 0
  %97 = or i1 %95, %96
  br i1 %97, label %101, label %98

98:
  %99 = mul i32 %78, %74
  %100 = add i32 %92, %99
  br label %125

101:
  %102 = and i32 %78, 65535
  %103 = mul nsw i32 %102, %74
  %104 = add nsw i32 %92, %103
  %105 = lshr i32 %78, 16
  %106 = mul nsw i32 %105, %74
  %107 = lshr i32 %104, 16
  %108 = add nsw i32 %107, %106
  %109 = shl i32 %108, 16
  %110 = and i32 %104, 65535
  %111 = or disjoint i32 %109, %110
  %112 = and i32 %79, 65535
  %113 = mul nsw i32 %112, %74
  %114 = lshr i32 %108, 16
  %115 = add nsw i32 %114, %113
  %116 = lshr i32 %79, 16
  %117 = mul nsw i32 %116, %74
  %118 = lshr i32 %115, 16
  %119 = add nsw i32 %118, %117
  %120 = shl i32 %119, 16
  %121 = and i32 %115, 65535
  %122 = or disjoint i32 %120, %121
  %123 = icmp ult i32 %119, 65536
  br i1 %123, label %125, label %124

124:
  store i32 1, ptr %4, align 4
  br label %125

125:
  %126 = phi i32 [ %76, %98 ], [ 1, %124 ], [ %76, %101 ]
  %127 = phi i32 [ %100, %98 ], [ %111, %124 ], [ %111, %101 ]
  %128 = phi i32 [ 0, %98 ], [ %122, %124 ], [ %122, %101 ]
  %129 = getelementptr inbounds i8, ptr %80, i32 1
  %130 = load i8, ptr %129, align 1
  br label %75

131:
  %132 = icmp eq i32 %76, 0
  %133 = select i1 %132, i32 %78, i32 -1
  %134 = select i1 %132, i32 %79, i32 -1
  store i32 %133, ptr %2, align 4
  store i32 %134, ptr %6, align 4
  br label %135

135:
  %136 = phi ptr [ null, %10 ], [ %80, %131 ], [ null, %68 ]
  ret ptr %136
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define i32 @strtol(ptr %0, ptr writeonly %1, i32 %2) nounwind {
  %4 = alloca %struct.__emback_integer, align 4
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) nounwind
  %5 = call ptr @__emback_read_integer(ptr %0, i32 %2, ptr nonnull %4)
  %6 = icmp eq ptr %1, null
  br i1 %6, label %10, label %7

7:
  %8 = icmp eq ptr %5, null
  %9 = select i1 %8, ptr %0, ptr %5
  store ptr %9, ptr %1, align 4
  br label %10

10:
  %11 = getelementptr inbounds i8, ptr %4, i32 4
  %12 = load i32, ptr %11, align 4
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %17, label %14

14:
  %15 = getelementptr inbounds i8, ptr %4, i32 8
  %16 = load i32, ptr %15, align 4
  br label %23

17:
  %18 = load i32, ptr %4, align 4
  %19 = getelementptr inbounds i8, ptr %4, i32 8
  %20 = load i32, ptr %19, align 4
  %21 = add i32 %20, 2147483647
  %22 = icmp ugt i32 %18, %21
  br i1 %22, label %23, label %27

23:
  %24 = phi i32 [ %16, %14 ], [ %20, %17 ]
  store i32 68, ptr @errno, align 4
  %25 = icmp eq i32 %24, 0
  %26 = select i1 %25, i32 2147483647, i32 -2147483648
  br label %31

27:
  %28 = icmp eq i32 %20, 0
  %29 = sub i32 0, %18
  %30 = select i1 %28, i32 %18, i32 %29
  br label %31

31:
  %32 = phi i32 [ %26, %23 ], [ %30, %27 ]
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) nounwind
  ret i32 %32
}

define i32 @strtoul(ptr %0, ptr writeonly %1, i32 %2) nounwind {
  %4 = alloca %struct.__emback_integer, align 4
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) nounwind
  %5 = call ptr @__emback_read_integer(ptr %0, i32 %2, ptr nonnull %4)
  %6 = icmp eq ptr %1, null
  br i1 %6, label %10, label %7

7:
  %8 = icmp eq ptr %5, null
  %9 = select i1 %8, ptr %0, ptr %5
  store ptr %9, ptr %1, align 4
  br label %10

10:
  %11 = getelementptr inbounds i8, ptr %4, i32 4
  %12 = load i32, ptr %11, align 4
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %15, label %14

14:
  store i32 68, ptr @errno, align 4
  br label %22

15:
  %16 = getelementptr inbounds i8, ptr %4, i32 8
  %17 = load i32, ptr %16, align 4
  %18 = icmp eq i32 %17, 0
  %19 = load i32, ptr %4, align 4
  %20 = sub i32 0, %19
  %21 = select i1 %18, i32 %19, i32 %20
  br label %22

22:
  %23 = phi i32 [ -1, %14 ], [ %21, %15 ]
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) nounwind
  ret i32 %23
}

define i64 @strtoll(ptr %0, ptr writeonly %1, i32 %2) nounwind {
  %4 = alloca %struct.__emback_integer, align 4
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) nounwind
  %5 = call ptr @__emback_read_integer(ptr %0, i32 %2, ptr nonnull %4)
  %6 = icmp eq ptr %1, null
  br i1 %6, label %10, label %7

7:
  %8 = icmp eq ptr %5, null
  %9 = select i1 %8, ptr %0, ptr %5
  store ptr %9, ptr %1, align 4
  br label %10

10:
  %11 = load i32, ptr %4, align 4
  %12 = getelementptr inbounds i8, ptr %4, i32 4
  %13 = load i32, ptr %12, align 4
  %14 = getelementptr inbounds i8, ptr %4, i32 12
  %15 = load i32, ptr %14, align 4
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %20, label %17

17:
  %18 = getelementptr inbounds i8, ptr %4, i32 8
  %19 = load i32, ptr %18, align 4
  br label %30

20:
  %21 = icmp sgt i32 %13, -1
  br i1 %21, label %35, label %22

22:
  %23 = icmp eq i32 %13, -2147483648
  %24 = icmp eq i32 %11, 0
  %25 = select i1 %23, i1 %24, i1 false
  %26 = getelementptr inbounds i8, ptr %4, i32 8
  %27 = load i32, ptr %26, align 4
  %28 = icmp ne i32 %27, 0
  %29 = select i1 %25, i1 %28, i1 false
  br i1 %29, label %39, label %30

30:
  %31 = phi i32 [ %19, %17 ], [ %27, %22 ]
  store i32 68, ptr @errno, align 4
  %32 = icmp eq i32 %31, 0
  %33 = sext i1 %32 to i32
  %34 = select i1 %32, i32 2147483647, i32 -2147483648
  br label %45

35:
  %36 = getelementptr inbounds i8, ptr %4, i32 8
  %37 = load i32, ptr %36, align 4
  %38 = icmp eq i32 %37, 0
  br i1 %38, label %45, label %39

39:
  %40 = xor i32 %13, -1
  %41 = icmp eq i32 %11, 0
  %42 = zext i1 %41 to i32
  %43 = add i32 %42, %40
  %44 = sub i32 0, %11
  br label %45

45:
  %46 = phi i32 [ %33, %30 ], [ %44, %39 ], [ %11, %35 ]
  %47 = phi i32 [ %34, %30 ], [ %43, %39 ], [ %13, %35 ]
  %48 = zext i32 %47 to i64
  %49 = shl nuw i64 %48, 32
  %50 = zext i32 %46 to i64
  %51 = or disjoint i64 %49, %50
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) nounwind
  ret i64 %51
}

define i64 @strtoull(ptr %0, ptr writeonly %1, i32 %2) nounwind {
  %4 = alloca %struct.__emback_integer, align 4
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) nounwind
  %5 = call ptr @__emback_read_integer(ptr %0, i32 %2, ptr nonnull %4)
  %6 = icmp eq ptr %1, null
  br i1 %6, label %10, label %7

7:
  %8 = icmp eq ptr %5, null
  %9 = select i1 %8, ptr %0, ptr %5
  store ptr %9, ptr %1, align 4
  br label %10

10:
  %11 = load i32, ptr %4, align 4
  %12 = getelementptr inbounds i8, ptr %4, i32 4
  %13 = load i32, ptr %12, align 4
  %14 = getelementptr inbounds i8, ptr %4, i32 12
  %15 = load i32, ptr %14, align 4
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %18, label %17

17:
  store i32 68, ptr @errno, align 4
  br label %28

18:
  %19 = getelementptr inbounds i8, ptr %4, i32 8
  %20 = load i32, ptr %19, align 4
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %28, label %22

22:
  %23 = xor i32 %13, -1
  %24 = icmp eq i32 %11, 0
  %25 = zext i1 %24 to i32
  %26 = add i32 %25, %23
  %27 = sub i32 0, %11
  br label %28

28:
  %29 = phi i32 [ %11, %17 ], [ %27, %22 ], [ %11, %18 ]
  %30 = phi i32 [ %13, %17 ], [ %26, %22 ], [ %13, %18 ]
  %31 = zext i32 %30 to i64
  %32 = shl nuw i64 %31, 32
  %33 = zext i32 %29 to i64
  %34 = or disjoint i64 %32, %33
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) nounwind
  ret i64 %34
}

define i32 @atoi(ptr nocapture readonly %0) nounwind {
  br label %2

2:
  %3 = phi ptr [ %0, %1 ], [ %10, %2 ]
  %4 = load i8, ptr %3, align 1
  %5 = sext i8 %4 to i32
  %6 = icmp ne i8 %4, 32
  %7 = add nsw i32 %5, -14
  %8 = icmp ult i32 %7, -5
  %9 = select i1 %6, i1 %8, i1 false
  %10 = getelementptr inbounds i8, ptr %3, i32 1
  br i1 %9, label %11, label %2

11:
  switch i8 %4, label %16 [
    i8 45, label %12
    i8 43, label %12
  ]

12:
  %13 = icmp ne i8 %4, 45
  %14 = load i8, ptr %10, align 1
  %15 = sext i8 %14 to i32
  br label %16

16:
  %17 = phi i32 [ %5, %11 ], [ %15, %12 ]
  %18 = phi ptr [ %3, %11 ], [ %10, %12 ]
  %19 = phi i1 [ true, %11 ], [ %13, %12 ]
  %20 = add nsw i32 %17, -48
  %21 = icmp ult i32 %20, 10
  br i1 %21, label %22, label %33

22:
  %23 = phi i32 [ %31, %22 ], [ %20, %16 ]
  %24 = phi ptr [ %28, %22 ], [ %18, %16 ]
  %25 = phi i32 [ %27, %22 ], [ 0, %16 ]
  %26 = mul i32 %25, 10
  %27 = add i32 %23, %26
  %28 = getelementptr inbounds i8, ptr %24, i32 1
  %29 = load i8, ptr %28, align 1
  %30 = sext i8 %29 to i32
  %31 = add nsw i32 %30, -48
  %32 = icmp ult i32 %31, 10
  br i1 %32, label %22, label %33

33:
  %34 = phi i32 [ 0, %16 ], [ %27, %22 ]
  %35 = sub i32 0, %34
  %36 = select i1 %19, i32 %34, i32 %35
  ret i32 %36
}

define i64 @atoll(ptr %0) nounwind {
  %2 = call i64 @strtoll(ptr %0, ptr null, i32 10)
  ret i64 %2
}
