; Compiled from qsort_r.c: BLESS=1 cargo test -p emback-runtime-js

%struct.Sort = type { i32, i32, ptr, ptr, [1024 x i32] }

define void @qsort_r(ptr %0, i32 %1, i32 %2, ptr %3, ptr %4) {
  %6 = alloca %struct.Sort, align 4
  call void @llvm.lifetime.start.p0(i64 4112, ptr nonnull %6) nounwind
  store i32 %2, ptr %6, align 4
  %7 = ptrtoint ptr %0 to i32
  %8 = or i32 %7, %2
  %9 = and i32 %8, 3
  %10 = icmp eq i32 %9, 0
  %11 = zext i1 %10 to i32
  %12 = getelementptr inbounds i8, ptr %6, i32 4
  store i32 %11, ptr %12, align 4
  %13 = getelementptr inbounds i8, ptr %6, i32 8
  store ptr %3, ptr %13, align 4
  %14 = getelementptr inbounds i8, ptr %6, i32 12
  store ptr %4, ptr %14, align 4
  %15 = icmp eq i32 %2, 0
  br i1 %15, label %17, label %16

16:
  call void @sort_array(ptr nonnull %6, ptr %0, i32 %1)
  br label %17

17:
  call void @llvm.lifetime.end.p0(i64 4112, ptr nonnull %6) nounwind
  ret void
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

define internal void @sort_array(ptr %0, ptr %1, i32 %2) unnamed_addr {
  %4 = load i32, ptr %0, align 4
  %5 = mul i32 %4, %2
  %6 = getelementptr inbounds i8, ptr %1, i32 %5
  %7 = getelementptr inbounds i8, ptr %0, i32 16
  %8 = icmp ugt i32 %2, 8
  br i1 %8, label %21, label %9

9:
  %10 = icmp ugt i32 %2, 1
  %11 = icmp ugt i32 %4, 4096
  %12 = select i1 %10, i1 %11, i1 false
  br i1 %12, label %21, label %13

13:
  %14 = icmp slt i32 %4, %5
  br i1 %14, label %15, label %20

15:
  %16 = getelementptr inbounds i8, ptr %1, i32 %4
  %17 = getelementptr inbounds i8, ptr %0, i32 8
  %18 = sub i32 0, %4
  %19 = getelementptr inbounds i8, ptr %0, i32 12
  br label %26

20:
  ret void

21:
  %22 = lshr i32 %2, 1
  %23 = mul i32 %4, %22
  %24 = getelementptr inbounds i8, ptr %1, i32 %23
  call void @sort_array(ptr nonnull %0, ptr %1, i32 %22)
  %25 = sub i32 %2, %22
  call void @sort_array(ptr nonnull %0, ptr %24, i32 %25)
  call void @merge(ptr nonnull %0, ptr %1, ptr %24, ptr %6)
  br label %20

26:
  %27 = phi ptr [ %16, %15 ], [ %47, %46 ]
  br label %28

28:
  %29 = phi ptr [ %33, %31 ], [ %27, %26 ]
  %30 = icmp ugt ptr %29, %1
  br i1 %30, label %31, label %37

31:
  %32 = load ptr, ptr %17, align 4
  %33 = getelementptr inbounds i8, ptr %29, i32 %18
  %34 = load ptr, ptr %19, align 4
  %35 = call i32 %32(ptr nonnull %33, ptr %27, ptr %34)
  %36 = icmp sgt i32 %35, 0
  br i1 %36, label %28, label %37

37:
  %38 = icmp eq ptr %29, %27
  br i1 %38, label %46, label %39

39:
  call void @move(ptr nonnull %0, ptr nonnull %7, ptr %27, i32 %4)
  %40 = icmp ugt ptr %27, %29
  br i1 %40, label %42, label %41

41:
  call void @move(ptr nonnull %0, ptr %29, ptr nonnull %7, i32 %4)
  br label %46

42:
  %43 = phi ptr [ %44, %42 ], [ %27, %39 ]
  %44 = getelementptr inbounds i8, ptr %43, i32 %18
  call void @move(ptr nonnull %0, ptr nonnull %43, ptr nonnull %44, i32 %4)
  %45 = icmp ugt ptr %44, %29
  br i1 %45, label %42, label %41

46:
  %47 = getelementptr inbounds i8, ptr %27, i32 %4
  %48 = icmp ult ptr %47, %6
  br i1 %48, label %26, label %20
}

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define internal void @merge(ptr %0, ptr %1, ptr %2, ptr %3) unnamed_addr {
  %5 = getelementptr inbounds i8, ptr %0, i32 8
  %6 = getelementptr inbounds i8, ptr %0, i32 12
  %7 = ptrtoint ptr %3 to i32
  br label %8

8:
  %9 = phi ptr [ %1, %4 ], [ %122, %132 ]
  %10 = phi ptr [ %2, %4 ], [ %120, %132 ]
  %11 = load i32, ptr %0, align 4
  %12 = ptrtoint ptr %10 to i32
  %13 = ptrtoint ptr %9 to i32
  %14 = sub i32 %12, %13
  %15 = load ptr, ptr %5, align 4
  %16 = sub i32 0, %11
  %17 = getelementptr inbounds i8, ptr %10, i32 %16
  %18 = load ptr, ptr %6, align 4
  %19 = call i32 %15(ptr %17, ptr %10, ptr %18)
  %20 = icmp slt i32 %19, 1
  br i1 %20, label %136, label %21

21:
  %22 = icmp ult i32 %14, 4097
  br i1 %22, label %23, label %55

23:
  %24 = getelementptr inbounds i8, ptr %0, i32 16
  %25 = getelementptr inbounds i8, ptr %0, i32 %14
  %26 = getelementptr inbounds i8, ptr %25, i32 16
  call void @move(ptr nonnull %0, ptr nonnull %24, ptr %9, i32 %14)
  %27 = icmp ne ptr %10, %9
  %28 = icmp ult ptr %10, %3
  %29 = and i1 %27, %28
  br i1 %29, label %30, label %49

30:
  %31 = phi ptr [ %45, %42 ], [ %9, %23 ]
  %32 = phi ptr [ %44, %42 ], [ %10, %23 ]
  %33 = phi ptr [ %43, %42 ], [ %24, %23 ]
  %34 = load ptr, ptr %5, align 4
  %35 = load ptr, ptr %6, align 4
  %36 = call i32 %34(ptr %33, ptr %32, ptr %35)
  %37 = icmp slt i32 %36, 1
  br i1 %37, label %38, label %40

38:
  call void @move(ptr nonnull %0, ptr %31, ptr %33, i32 %11)
  %39 = getelementptr inbounds i8, ptr %33, i32 %11
  br label %42

40:
  call void @move(ptr nonnull %0, ptr %31, ptr %32, i32 %11)
  %41 = getelementptr inbounds i8, ptr %32, i32 %11
  br label %42

42:
  %43 = phi ptr [ %39, %38 ], [ %33, %40 ]
  %44 = phi ptr [ %32, %38 ], [ %41, %40 ]
  %45 = getelementptr inbounds i8, ptr %31, i32 %11
  %46 = icmp ult ptr %43, %26
  %47 = icmp ult ptr %44, %3
  %48 = select i1 %46, i1 %47, i1 false
  br i1 %48, label %30, label %49

49:
  %50 = phi ptr [ %24, %23 ], [ %43, %42 ]
  %51 = phi ptr [ %9, %23 ], [ %45, %42 ]
  %52 = ptrtoint ptr %26 to i32
  %53 = ptrtoint ptr %50 to i32
  %54 = sub i32 %52, %53
  call void @move(ptr nonnull %0, ptr %51, ptr %50, i32 %54)
  br label %136

55:
  %56 = icmp eq i32 %14, %11
  br i1 %56, label %57, label %67

57:
  %58 = phi ptr [ %59, %61 ], [ %10, %55 ]
  %59 = getelementptr inbounds i8, ptr %58, i32 %11
  %60 = icmp ult ptr %59, %3
  br i1 %60, label %61, label %66

61:
  %62 = load ptr, ptr %5, align 4
  %63 = load ptr, ptr %6, align 4
  %64 = call i32 %62(ptr %9, ptr %59, ptr %63)
  %65 = icmp sgt i32 %64, 0
  br i1 %65, label %57, label %66

66:
  call void @rotate(ptr nonnull %0, ptr %9, ptr %10, ptr %59)
  br label %136

67:
  %68 = sub i32 %7, %12
  %69 = icmp eq i32 %68, %11
  br i1 %69, label %70, label %84

70:
  %71 = load ptr, ptr %5, align 4
  %72 = load ptr, ptr %6, align 4
  %73 = call i32 %71(ptr %9, ptr %10, ptr %72)
  %74 = icmp slt i32 %73, 1
  br i1 %74, label %75, label %82

75:
  %76 = phi ptr [ %77, %75 ], [ %9, %70 ]
  %77 = getelementptr inbounds i8, ptr %76, i32 %11
  %78 = load ptr, ptr %5, align 4
  %79 = load ptr, ptr %6, align 4
  %80 = call i32 %78(ptr %77, ptr %10, ptr %79)
  %81 = icmp slt i32 %80, 1
  br i1 %81, label %75, label %82

82:
  %83 = phi ptr [ %9, %70 ], [ %77, %75 ]
  call void @rotate(ptr nonnull %0, ptr %83, ptr %10, ptr %3)
  br label %136

84:
  %85 = sub i32 %7, %13
  %86 = udiv i32 %85, %11
  %87 = lshr i32 %86, 1
  %88 = udiv i32 %14, %11
  %89 = add i32 %87, %88
  %90 = icmp ugt i32 %88, %87
  %91 = sub i32 %89, %86
  %92 = select i1 %90, i32 %91, i32 0
  %93 = call i32 @llvm.umin.i32(i32 %88, i32 %87)
  %94 = icmp ult i32 %92, %93
  br i1 %94, label %95, label %114

95:
  %96 = phi i32 [ %112, %95 ], [ %93, %84 ]
  %97 = phi i32 [ %111, %95 ], [ %92, %84 ]
  %98 = add i32 %96, %97
  %99 = lshr i32 %98, 1
  %100 = load ptr, ptr %5, align 4
  %101 = mul i32 %99, %11
  %102 = getelementptr inbounds i8, ptr %9, i32 %101
  %103 = xor i32 %99, -1
  %104 = add i32 %89, %103
  %105 = mul i32 %104, %11
  %106 = getelementptr inbounds i8, ptr %9, i32 %105
  %107 = load ptr, ptr %6, align 4
  %108 = call i32 %100(ptr %102, ptr %106, ptr %107)
  %109 = icmp slt i32 %108, 1
  %110 = add nuw i32 %99, 1
  %111 = select i1 %109, i32 %110, i32 %97
  %112 = select i1 %109, i32 %96, i32 %99
  %113 = icmp ult i32 %111, %112
  br i1 %113, label %95, label %114

114:
  %115 = phi i32 [ %92, %84 ], [ %111, %95 ]
  %116 = mul i32 %115, %11
  %117 = getelementptr inbounds i8, ptr %9, i32 %116
  %118 = sub i32 %89, %115
  %119 = mul i32 %118, %11
  %120 = getelementptr inbounds i8, ptr %9, i32 %119
  %121 = mul i32 %87, %11
  %122 = getelementptr inbounds i8, ptr %9, i32 %121
  %123 = icmp ult ptr %117, %10
  %124 = icmp ugt ptr %120, %10
  %125 = select i1 %123, i1 %124, i1 false
  br i1 %125, label %126, label %127

126:
  call void @rotate(ptr nonnull %0, ptr %117, ptr nonnull %10, ptr nonnull %120)
  br label %127

127:
  %128 = icmp sgt i32 %116, 0
  %129 = icmp slt i32 %116, %121
  %130 = and i1 %128, %129
  br i1 %130, label %131, label %132

131:
  call void @merge(ptr nonnull %0, ptr %9, ptr nonnull %117, ptr %122)
  br label %132

132:
  %133 = icmp slt i32 %121, %119
  %134 = icmp ult ptr %120, %3
  %135 = select i1 %133, i1 %134, i1 false
  br i1 %135, label %8, label %136

136:
  ret void
}

define internal void @move(ptr nocapture readonly %0, ptr nocapture writeonly %1, ptr nocapture readonly %2, i32 %3) unnamed_addr nounwind {
  %5 = getelementptr inbounds i8, ptr %0, i32 4
  %6 = load i32, ptr %5, align 4
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %11, label %8

8:
  %9 = lshr i32 %3, 2
  %10 = icmp ult i32 %3, 4
  br i1 %10, label %27, label %13

11:
  %12 = icmp eq i32 %3, 0
  br i1 %12, label %27, label %20

13:
  %14 = phi i32 [ %18, %13 ], [ 0, %8 ]
  %15 = getelementptr inbounds i32, ptr %2, i32 %14
  %16 = load i32, ptr %15, align 4
  %17 = getelementptr inbounds i32, ptr %1, i32 %14
  store i32 %16, ptr %17, align 4
  %18 = add nuw nsw i32 %14, 1
  %19 = icmp eq i32 %18, %9
  br i1 %19, label %27, label %13

20:
  %21 = phi i32 [ %25, %20 ], [ 0, %11 ]
  %22 = getelementptr inbounds i8, ptr %2, i32 %21
  %23 = load i8, ptr %22, align 1
  %24 = getelementptr inbounds i8, ptr %1, i32 %21
  store i8 %23, ptr %24, align 1
  %25 = add nuw i32 %21, 1
  %26 = icmp eq i32 %25, %3
  br i1 %26, label %27, label %20

27:
  ret void
}

define internal void @rotate(ptr nocapture readonly %0, ptr %1, ptr %2, ptr %3) unnamed_addr nounwind {
  %5 = ptrtoint ptr %2 to i32
  %6 = ptrtoint ptr %1 to i32
  %7 = sub i32 %5, %6
  %8 = ptrtoint ptr %3 to i32
  %9 = sub i32 %8, %5
  %10 = icmp eq i32 %7, %9
  br i1 %10, label %27, label %11

11:
  %12 = phi i32 [ %25, %23 ], [ %9, %4 ]
  %13 = phi i32 [ %24, %23 ], [ %7, %4 ]
  %14 = icmp ugt i32 %13, %12
  %15 = sub i32 0, %13
  %16 = getelementptr inbounds i8, ptr %2, i32 %15
  br i1 %14, label %17, label %19

17:
  call void @swap(ptr %0, ptr nonnull %16, ptr %2, i32 %12)
  %18 = sub i32 %13, %12
  br label %23

19:
  %20 = getelementptr inbounds i8, ptr %2, i32 %12
  %21 = getelementptr inbounds i8, ptr %20, i32 %15
  call void @swap(ptr %0, ptr %16, ptr %21, i32 %13)
  %22 = sub i32 %12, %13
  br label %23

23:
  %24 = phi i32 [ %18, %17 ], [ %13, %19 ]
  %25 = phi i32 [ %12, %17 ], [ %22, %19 ]
  %26 = icmp eq i32 %24, %25
  br i1 %26, label %27, label %11

27:
  %28 = phi i32 [ %7, %4 ], [ %24, %23 ]
  %29 = sub i32 0, %28
  %30 = getelementptr inbounds i8, ptr %2, i32 %29
  call void @swap(ptr %0, ptr %30, ptr %2, i32 %28)
  ret void
}

define internal void @swap(ptr nocapture readonly %0, ptr nocapture %1, ptr nocapture %2, i32 %3) unnamed_addr nounwind {
  %5 = getelementptr inbounds i8, ptr %0, i32 4
  %6 = load i32, ptr %5, align 4
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %11, label %8

8:
  %9 = lshr i32 %3, 2
  %10 = icmp ult i32 %3, 4
  br i1 %10, label %29, label %13

11:
  %12 = icmp eq i32 %3, 0
  br i1 %12, label %29, label %21

13:
  %14 = phi i32 [ %19, %13 ], [ 0, %8 ]
  %15 = getelementptr inbounds i32, ptr %1, i32 %14
  %16 = load i32, ptr %15, align 4
  %17 = getelementptr inbounds i32, ptr %2, i32 %14
  %18 = load i32, ptr %17, align 4
  store i32 %18, ptr %15, align 4
  store i32 %16, ptr %17, align 4
  %19 = add nuw nsw i32 %14, 1
  %20 = icmp eq i32 %19, %9
  br i1 %20, label %29, label %13

21:
  %22 = phi i32 [ %27, %21 ], [ 0, %11 ]
  %23 = getelementptr inbounds i8, ptr %1, i32 %22
  %24 = load i8, ptr %23, align 1
  %25 = getelementptr inbounds i8, ptr %2, i32 %22
  %26 = load i8, ptr %25, align 1
  store i8 %26, ptr %23, align 1
  store i8 %24, ptr %25, align 1
  %27 = add nuw i32 %22, 1
  %28 = icmp eq i32 %27, %3
  br i1 %28, label %29, label %21

29:
  ret void
}

declare i32 @llvm.umin.i32(i32, i32) nounwind
