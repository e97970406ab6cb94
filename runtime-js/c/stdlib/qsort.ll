; Compiled from qsort.c: BLESS=1 cargo test -p emback-runtime-js

%struct.Sort = type { i32, i32, ptr, ptr, [1024 x i32] }

define void @qsort(ptr %0, i32 %1, i32 %2, ptr %3) {
  %5 = alloca %struct.Sort, align 4
  call void @llvm.lifetime.start.p0(i64 4112, ptr nonnull %5) nounwind
  store i32 %2, ptr %5, align 4
  %6 = ptrtoint ptr %0 to i32
  %7 = or i32 %6, %2
  %8 = and i32 %7, 3
  %9 = icmp eq i32 %8, 0
  %10 = zext i1 %9 to i32
  %11 = getelementptr inbounds i8, ptr %5, i32 4
  store i32 %10, ptr %11, align 4
  %12 = getelementptr inbounds i8, ptr %5, i32 8
  store ptr %3, ptr %12, align 4
  %13 = icmp eq i32 %2, 0
  br i1 %13, label %15, label %14

14:
  call void @sort_array(ptr nonnull %5, ptr %0, i32 %1)
  br label %15

15:
  call void @llvm.lifetime.end.p0(i64 4112, ptr nonnull %5) nounwind
  ret void
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

define internal void @sort_array(ptr %0, ptr %1, i32 %2) unnamed_addr {
  %4 = load i32, ptr %0, align 4
  %5 = mul i32 %4, %2
  %6 = getelementptr inbounds i8, ptr %1, i32 %5
  %7 = getelementptr inbounds i8, ptr %0, i32 16
  %8 = icmp ugt i32 %2, 8
  br i1 %8, label %20, label %9

9:
  %10 = icmp ugt i32 %2, 1
  %11 = icmp ugt i32 %4, 4096
  %12 = select i1 %10, i1 %11, i1 false
  br i1 %12, label %20, label %13

13:
  %14 = icmp slt i32 %4, %5
  br i1 %14, label %15, label %19

15:
  %16 = getelementptr inbounds i8, ptr %1, i32 %4
  %17 = getelementptr inbounds i8, ptr %0, i32 8
  %18 = sub i32 0, %4
  br label %25

19:
  ret void

20:
  %21 = lshr i32 %2, 1
  %22 = mul i32 %4, %21
  %23 = getelementptr inbounds i8, ptr %1, i32 %22
  call void @sort_array(ptr nonnull %0, ptr %1, i32 %21)
  %24 = sub i32 %2, %21
  call void @sort_array(ptr nonnull %0, ptr %23, i32 %24)
  call void @merge(ptr nonnull %0, ptr %1, ptr %23, ptr %6)
  br label %19

25:
  %26 = phi ptr [ %16, %15 ], [ %45, %44 ]
  br label %27

27:
  %28 = phi ptr [ %32, %30 ], [ %26, %25 ]
  %29 = icmp ugt ptr %28, %1
  br i1 %29, label %30, label %35

30:
  %31 = load ptr, ptr %17, align 4
  %32 = getelementptr inbounds i8, ptr %28, i32 %18
  %33 = call i32 %31(ptr nonnull %32, ptr %26)
  %34 = icmp sgt i32 %33, 0
  br i1 %34, label %27, label %35

35:
  %36 = icmp eq ptr %28, %26
  br i1 %36, label %44, label %37

37:
  call void @move(ptr nonnull %0, ptr nonnull %7, ptr %26, i32 %4)
  %38 = icmp ugt ptr %26, %28
  br i1 %38, label %40, label %39

39:
  call void @move(ptr nonnull %0, ptr %28, ptr nonnull %7, i32 %4)
  br label %44

40:
  %41 = phi ptr [ %42, %40 ], [ %26, %37 ]
  %42 = getelementptr inbounds i8, ptr %41, i32 %18
  call void @move(ptr nonnull %0, ptr nonnull %41, ptr nonnull %42, i32 %4)
  %43 = icmp ugt ptr %42, %28
  br i1 %43, label %40, label %39

44:
  %45 = getelementptr inbounds i8, ptr %26, i32 %4
  %46 = icmp ult ptr %45, %6
  br i1 %46, label %25, label %19
}

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define internal void @merge(ptr %0, ptr %1, ptr %2, ptr %3) unnamed_addr {
  %5 = getelementptr inbounds i8, ptr %0, i32 8
  %6 = ptrtoint ptr %3 to i32
  br label %7

7:
  %8 = phi ptr [ %1, %4 ], [ %115, %125 ]
  %9 = phi ptr [ %2, %4 ], [ %113, %125 ]
  %10 = load i32, ptr %0, align 4
  %11 = ptrtoint ptr %9 to i32
  %12 = ptrtoint ptr %8 to i32
  %13 = sub i32 %11, %12
  %14 = load ptr, ptr %5, align 4
  %15 = sub i32 0, %10
  %16 = getelementptr inbounds i8, ptr %9, i32 %15
  %17 = call i32 %14(ptr %16, ptr %9)
  %18 = icmp slt i32 %17, 1
  br i1 %18, label %129, label %19

19:
  %20 = icmp ult i32 %13, 4097
  br i1 %20, label %21, label %52

21:
  %22 = getelementptr inbounds i8, ptr %0, i32 16
  %23 = getelementptr inbounds i8, ptr %0, i32 %13
  %24 = getelementptr inbounds i8, ptr %23, i32 16
  call void @move(ptr nonnull %0, ptr nonnull %22, ptr %8, i32 %13)
  %25 = icmp ne ptr %9, %8
  %26 = icmp ult ptr %9, %3
  %27 = and i1 %25, %26
  br i1 %27, label %28, label %46

28:
  %29 = phi ptr [ %42, %39 ], [ %8, %21 ]
  %30 = phi ptr [ %41, %39 ], [ %9, %21 ]
  %31 = phi ptr [ %40, %39 ], [ %22, %21 ]
  %32 = load ptr, ptr %5, align 4
  %33 = call i32 %32(ptr %31, ptr %30)
  %34 = icmp slt i32 %33, 1
  br i1 %34, label %35, label %37

35:
  call void @move(ptr nonnull %0, ptr %29, ptr %31, i32 %10)
  %36 = getelementptr inbounds i8, ptr %31, i32 %10
  br label %39

37:
  call void @move(ptr nonnull %0, ptr %29, ptr %30, i32 %10)
  %38 = getelementptr inbounds i8, ptr %30, i32 %10
  br label %39

39:
  %40 = phi ptr [ %36, %35 ], [ %31, %37 ]
  %41 = phi ptr [ %30, %35 ], [ %38, %37 ]
  %42 = getelementptr inbounds i8, ptr %29, i32 %10
  %43 = icmp ult ptr %40, %24
  %44 = icmp ult ptr %41, %3
  %45 = select i1 %43, i1 %44, i1 false
  br i1 %45, label %28, label %46

46:
  %47 = phi ptr [ %22, %21 ], [ %40, %39 ]
  %48 = phi ptr [ %8, %21 ], [ %42, %39 ]
  %49 = ptrtoint ptr %24 to i32
  %50 = ptrtoint ptr %47 to i32
  %51 = sub i32 %49, %50
  call void @move(ptr nonnull %0, ptr %48, ptr %47, i32 %51)
  br label %129

52:
  %53 = icmp eq i32 %13, %10
  br i1 %53, label %54, label %63

54:
  %55 = phi ptr [ %56, %58 ], [ %9, %52 ]
  %56 = getelementptr inbounds i8, ptr %55, i32 %10
  %57 = icmp ult ptr %56, %3
  br i1 %57, label %58, label %62

58:
  %59 = load ptr, ptr %5, align 4
  %60 = call i32 %59(ptr %8, ptr %56)
  %61 = icmp sgt i32 %60, 0
  br i1 %61, label %54, label %62

62:
  call void @rotate(ptr nonnull %0, ptr %8, ptr %9, ptr %56)
  br label %129

63:
  %64 = sub i32 %6, %11
  %65 = icmp eq i32 %64, %10
  br i1 %65, label %66, label %78

66:
  %67 = load ptr, ptr %5, align 4
  %68 = call i32 %67(ptr %8, ptr %9)
  %69 = icmp slt i32 %68, 1
  br i1 %69, label %70, label %76

70:
  %71 = phi ptr [ %72, %70 ], [ %8, %66 ]
  %72 = getelementptr inbounds i8, ptr %71, i32 %10
  %73 = load ptr, ptr %5, align 4
  %74 = call i32 %73(ptr %72, ptr %9)
  %75 = icmp slt i32 %74, 1
  br i1 %75, label %70, label %76

76:
  %77 = phi ptr [ %8, %66 ], [ %72, %70 ]
  call void @rotate(ptr nonnull %0, ptr %77, ptr %9, ptr %3)
  br label %129

78:
  %79 = sub i32 %6, %12
  %80 = udiv i32 %79, %10
  %81 = lshr i32 %80, 1
  %82 = udiv i32 %13, %10
  %83 = add i32 %81, %82
  %84 = icmp ugt i32 %82, %81
  %85 = sub i32 %83, %80
  %86 = select i1 %84, i32 %85, i32 0
  %87 = call i32 @llvm.umin.i32(i32 %82, i32 %81)
  %88 = icmp ult i32 %86, %87
  br i1 %88, label %89, label %107

89:
  %90 = phi i32 [ %105, %89 ], [ %87, %78 ]
  %91 = phi i32 [ %104, %89 ], [ %86, %78 ]
  %92 = add i32 %90, %91
  %93 = lshr i32 %92, 1
  %94 = load ptr, ptr %5, align 4
  %95 = mul i32 %93, %10
  %96 = getelementptr inbounds i8, ptr %8, i32 %95
  %97 = xor i32 %93, -1
  %98 = add i32 %83, %97
  %99 = mul i32 %98, %10
  %100 = getelementptr inbounds i8, ptr %8, i32 %99
  %101 = call i32 %94(ptr %96, ptr %100)
  %102 = icmp slt i32 %101, 1
  %103 = add nuw i32 %93, 1
  %104 = select i1 %102, i32 %103, i32 %91
  %105 = select i1 %102, i32 %90, i32 %93
  %106 = icmp ult i32 %104, %105
  br i1 %106, label %89, label %107

107:
  %108 = phi i32 [ %86, %78 ], [ %104, %89 ]
  %109 = mul i32 %108, %10
  %110 = getelementptr inbounds i8, ptr %8, i32 %109
  %111 = sub i32 %83, %108
  %112 = mul i32 %111, %10
  %113 = getelementptr inbounds i8, ptr %8, i32 %112
  %114 = mul i32 %81, %10
  %115 = getelementptr inbounds i8, ptr %8, i32 %114
  %116 = icmp ult ptr %110, %9
  %117 = icmp ugt ptr %113, %9
  %118 = select i1 %116, i1 %117, i1 false
  br i1 %118, label %119, label %120

119:
  call void @rotate(ptr nonnull %0, ptr %110, ptr nonnull %9, ptr nonnull %113)
  br label %120

120:
  %121 = icmp sgt i32 %109, 0
  %122 = icmp slt i32 %109, %114
  %123 = and i1 %121, %122
  br i1 %123, label %124, label %125

124:
  call void @merge(ptr nonnull %0, ptr %8, ptr nonnull %110, ptr %115)
  br label %125

125:
  %126 = icmp slt i32 %114, %112
  %127 = icmp ult ptr %113, %3
  %128 = select i1 %126, i1 %127, i1 false
  br i1 %128, label %7, label %129

129:
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
