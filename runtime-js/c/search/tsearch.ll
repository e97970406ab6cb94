; Compiled from tsearch.c: BLESS=1 cargo test -p emback-runtime-js

define ptr @tfind(ptr %0, ptr readonly %1, ptr nocapture readonly %2) {
  %4 = icmp eq ptr %1, null
  br i1 %4, label %19, label %5

5:
  %6 = load ptr, ptr %1, align 4
  %7 = icmp eq ptr %6, null
  br i1 %7, label %19, label %8

8:
  %9 = phi ptr [ %17, %13 ], [ %6, %5 ]
  %10 = load ptr, ptr %9, align 4
  %11 = call i32 %2(ptr %0, ptr %10)
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %19, label %13

13:
  %14 = icmp slt i32 %11, 0
  %15 = select i1 %14, i32 4, i32 8
  %16 = getelementptr inbounds i8, ptr %9, i32 %15
  %17 = load ptr, ptr %16, align 4
  %18 = icmp eq ptr %17, null
  br i1 %18, label %19, label %8

19:
  %20 = phi ptr [ null, %3 ], [ null, %5 ], [ %9, %8 ], [ null, %13 ]
  ret ptr %20
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define ptr @tsearch(ptr %0, ptr %1, ptr %2) {
  %4 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) nounwind
  store ptr null, ptr %4, align 4
  %5 = icmp eq ptr %1, null
  br i1 %5, label %10, label %6

6:
  %7 = load ptr, ptr %1, align 4
  %8 = call ptr @insert(ptr %7, ptr %0, ptr %2, ptr nonnull %4)
  store ptr %8, ptr %1, align 4
  %9 = load ptr, ptr %4, align 4
  br label %10

10:
  %11 = phi ptr [ %9, %6 ], [ null, %3 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  ret ptr %11
}

define internal ptr @insert(ptr %0, ptr %1, ptr %2, ptr %3) unnamed_addr {
  %5 = icmp eq ptr %0, null
  br i1 %5, label %6, label %13

6:
  %7 = call ptr @malloc(i32 16)
  store ptr %7, ptr %3, align 4
  %8 = icmp eq ptr %7, null
  br i1 %8, label %66, label %9

9:
  store ptr %1, ptr %7, align 4
  %10 = getelementptr inbounds i8, ptr %7, i32 4
  store ptr null, ptr %10, align 4
  %11 = getelementptr inbounds i8, ptr %7, i32 8
  store ptr null, ptr %11, align 4
  %12 = getelementptr inbounds i8, ptr %7, i32 12
  store i32 1, ptr %12, align 4
  br label %66

13:
  %14 = load ptr, ptr %0, align 4
  %15 = call i32 %2(ptr %1, ptr %14)
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %18

17:
  store ptr %0, ptr %3, align 4
  br label %66

18:
  %19 = icmp slt i32 %15, 0
  br i1 %19, label %20, label %24

20:
  %21 = getelementptr inbounds i8, ptr %0, i32 4
  %22 = load ptr, ptr %21, align 4
  %23 = call ptr @insert(ptr %22, ptr %1, ptr %2, ptr %3)
  store ptr %23, ptr %21, align 4
  br label %30

24:
  %25 = getelementptr inbounds i8, ptr %0, i32 8
  %26 = load ptr, ptr %25, align 4
  %27 = call ptr @insert(ptr %26, ptr %1, ptr %2, ptr %3)
  store ptr %27, ptr %25, align 4
  %28 = getelementptr inbounds i8, ptr %0, i32 4
  %29 = load ptr, ptr %28, align 4
  br label %30

30:
  %31 = phi ptr [ %29, %24 ], [ %23, %20 ]
  %32 = getelementptr inbounds i8, ptr %0, i32 4
  %33 = icmp eq ptr %31, null
  br i1 %33, label %43, label %34

34:
  %35 = getelementptr inbounds i8, ptr %31, i32 12
  %36 = load i32, ptr %35, align 4
  %37 = getelementptr inbounds i8, ptr %0, i32 12
  %38 = load i32, ptr %37, align 4
  %39 = icmp eq i32 %36, %38
  br i1 %39, label %40, label %43

40:
  %41 = getelementptr inbounds i8, ptr %31, i32 8
  %42 = load ptr, ptr %41, align 4
  store ptr %42, ptr %32, align 4
  store ptr %0, ptr %41, align 4
  br label %43

43:
  %44 = phi ptr [ %31, %40 ], [ %0, %34 ], [ %0, %30 ]
  %45 = getelementptr inbounds i8, ptr %44, i32 8
  %46 = load ptr, ptr %45, align 4
  %47 = icmp eq ptr %46, null
  br i1 %47, label %66, label %48

48:
  %49 = getelementptr inbounds i8, ptr %46, i32 8
  %50 = load ptr, ptr %49, align 4
  %51 = icmp eq ptr %50, null
  br i1 %51, label %55, label %52

52:
  %53 = getelementptr inbounds i8, ptr %50, i32 12
  %54 = load i32, ptr %53, align 4
  br label %55

55:
  %56 = phi i32 [ %54, %52 ], [ 0, %48 ]
  %57 = getelementptr inbounds i8, ptr %44, i32 12
  %58 = load i32, ptr %57, align 4
  %59 = icmp eq i32 %56, %58
  br i1 %59, label %60, label %66

60:
  %61 = getelementptr inbounds i8, ptr %46, i32 4
  %62 = load ptr, ptr %61, align 4
  store ptr %62, ptr %45, align 4
  store ptr %44, ptr %61, align 4
  %63 = getelementptr inbounds i8, ptr %46, i32 12
  %64 = load i32, ptr %63, align 4
  %65 = add nsw i32 %64, 1
  store i32 %65, ptr %63, align 4
  br label %66

66:
  %67 = phi ptr [ %7, %9 ], [ null, %6 ], [ %0, %17 ], [ %46, %60 ], [ %44, %55 ], [ %44, %43 ]
  ret ptr %67
}

define ptr @tdelete(ptr %0, ptr %1, ptr nocapture readonly %2) {
  %4 = alloca ptr, align 4
  %5 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) nounwind
  store ptr null, ptr %4, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5) nounwind
  store ptr null, ptr %5, align 4
  %6 = icmp eq ptr %1, null
  br i1 %6, label %16, label %7

7:
  %8 = load ptr, ptr %1, align 4
  %9 = call ptr @take(ptr %8, ptr %0, ptr %2, ptr nonnull %4, ptr nonnull %5)
  store ptr %9, ptr %1, align 4
  %10 = load ptr, ptr %4, align 4
  call void @free(ptr %10)
  %11 = load ptr, ptr %5, align 4
  %12 = icmp eq ptr %11, null
  %13 = icmp eq ptr %10, null
  %14 = select i1 %13, ptr null, ptr %1
  %15 = select i1 %12, ptr %14, ptr %11
  br label %16

16:
  %17 = phi ptr [ %15, %7 ], [ null, %3 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) nounwind
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  ret ptr %17
}

define internal ptr @take(ptr %0, ptr %1, ptr nocapture readonly %2, ptr nocapture %3, ptr nocapture %4) unnamed_addr {
  %6 = alloca ptr, align 4
  %7 = icmp eq ptr %0, null
  br i1 %7, label %44, label %8

8:
  %9 = load ptr, ptr %0, align 4
  %10 = call i32 %2(ptr %1, ptr %9)
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %26, label %12

12:
  %13 = icmp slt i32 %10, 0
  %14 = select i1 %13, i32 4, i32 8
  %15 = getelementptr inbounds i8, ptr %0, i32 %14
  %16 = load ptr, ptr %15, align 4
  %17 = call ptr @take(ptr %16, ptr %1, ptr %2, ptr %3, ptr %4)
  store ptr %17, ptr %15, align 4
  %18 = load ptr, ptr %3, align 4
  %19 = icmp eq ptr %18, null
  br i1 %19, label %44, label %20

20:
  %21 = load ptr, ptr %4, align 4
  %22 = icmp eq ptr %21, null
  br i1 %22, label %23, label %24

23:
  store ptr %0, ptr %4, align 4
  br label %24

24:
  %25 = call ptr @rebalance(ptr nonnull %0)
  br label %44

26:
  store ptr %0, ptr %3, align 4
  %27 = getelementptr inbounds i8, ptr %0, i32 8
  %28 = load ptr, ptr %27, align 4
  %29 = icmp eq ptr %28, null
  br i1 %29, label %30, label %33

30:
  %31 = getelementptr inbounds i8, ptr %0, i32 4
  %32 = load ptr, ptr %31, align 4
  br label %44

33:
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %6) nounwind
  %34 = call ptr @take_first(ptr nonnull %28, ptr nonnull %6)
  %35 = getelementptr inbounds i8, ptr %0, i32 4
  %36 = load ptr, ptr %35, align 4
  %37 = load ptr, ptr %6, align 4
  %38 = getelementptr inbounds i8, ptr %37, i32 4
  store ptr %36, ptr %38, align 4
  %39 = getelementptr inbounds i8, ptr %37, i32 8
  store ptr %34, ptr %39, align 4
  %40 = getelementptr inbounds i8, ptr %0, i32 12
  %41 = load i32, ptr %40, align 4
  %42 = getelementptr inbounds i8, ptr %37, i32 12
  store i32 %41, ptr %42, align 4
  %43 = call ptr @rebalance(ptr %37)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %6) nounwind
  br label %44

44:
  %45 = phi ptr [ null, %5 ], [ %43, %33 ], [ %32, %30 ], [ %25, %24 ], [ %0, %12 ]
  ret ptr %45
}

declare void @free(ptr)

define void @twalk(ptr %0, ptr %1) {
  %3 = icmp ne ptr %0, null
  %4 = icmp ne ptr %1, null
  %5 = and i1 %3, %4
  br i1 %5, label %6, label %7

6:
  call void @walk(ptr nonnull %0, ptr nonnull %1, i32 0)
  br label %7

7:
  ret void
}

define internal void @walk(ptr %0, ptr %1, i32 %2) unnamed_addr {
  %4 = getelementptr inbounds i8, ptr %0, i32 4
  %5 = load ptr, ptr %4, align 4
  %6 = icmp eq ptr %5, null
  br i1 %6, label %7, label %11

7:
  %8 = getelementptr inbounds i8, ptr %0, i32 8
  %9 = load ptr, ptr %8, align 4
  %10 = icmp eq ptr %9, null
  br i1 %10, label %22, label %11

11:
  call void %1(ptr nonnull %0, i32 0, i32 %2)
  %12 = load ptr, ptr %4, align 4
  %13 = icmp eq ptr %12, null
  br i1 %13, label %16, label %14

14:
  %15 = add nsw i32 %2, 1
  call void @walk(ptr nonnull %12, ptr %1, i32 %15)
  br label %16

16:
  call void %1(ptr nonnull %0, i32 1, i32 %2)
  %17 = getelementptr inbounds i8, ptr %0, i32 8
  %18 = load ptr, ptr %17, align 4
  %19 = icmp eq ptr %18, null
  br i1 %19, label %22, label %20

20:
  %21 = add nsw i32 %2, 1
  call void @walk(ptr nonnull %18, ptr %1, i32 %21)
  br label %22

22:
  %23 = phi i32 [ 3, %7 ], [ 2, %20 ], [ 2, %16 ]
  call void %1(ptr nonnull %0, i32 %23, i32 %2)
  ret void
}

define void @tdestroy(ptr %0, ptr %1) {
  %3 = icmp eq ptr %0, null
  br i1 %3, label %4, label %5

4:
  ret void

5:
  %6 = getelementptr inbounds i8, ptr %0, i32 4
  %7 = load ptr, ptr %6, align 4
  call void @tdestroy(ptr %7, ptr %1)
  %8 = getelementptr inbounds i8, ptr %0, i32 8
  %9 = load ptr, ptr %8, align 4
  call void @tdestroy(ptr %9, ptr %1)
  %10 = load ptr, ptr %0, align 4
  call void %1(ptr %10)
  call void @free(ptr nonnull %0)
  br label %4
}

declare ptr @malloc(i32)

define internal ptr @rebalance(ptr %0) unnamed_addr nounwind {
  %2 = getelementptr inbounds i8, ptr %0, i32 4
  %3 = load ptr, ptr %2, align 4
  %4 = icmp eq ptr %3, null
  br i1 %4, label %11, label %5

5:
  %6 = getelementptr inbounds i8, ptr %3, i32 12
  %7 = load i32, ptr %6, align 4
  %8 = getelementptr inbounds i8, ptr %0, i32 8
  %9 = load ptr, ptr %8, align 4
  %10 = icmp eq ptr %9, null
  br i1 %10, label %15, label %21

11:
  %12 = getelementptr inbounds i8, ptr %0, i32 8
  %13 = load ptr, ptr %12, align 4
  %14 = icmp eq ptr %13, null
  br i1 %14, label %29, label %17

15:
  %16 = icmp slt i32 %7, 0
  br i1 %16, label %25, label %29

17:
  %18 = getelementptr inbounds i8, ptr %13, i32 12
  %19 = load i32, ptr %18, align 4
  %20 = icmp sgt i32 %19, 0
  br i1 %20, label %36, label %41

21:
  %22 = getelementptr inbounds i8, ptr %9, i32 12
  %23 = load i32, ptr %22, align 4
  %24 = icmp slt i32 %7, %23
  br i1 %24, label %25, label %41

25:
  %26 = getelementptr inbounds i8, ptr %3, i32 12
  %27 = load i32, ptr %26, align 4
  %28 = add nsw i32 %27, 1
  br label %29

29:
  %30 = phi i1 [ %10, %25 ], [ true, %15 ], [ true, %11 ]
  %31 = phi ptr [ %9, %25 ], [ null, %15 ], [ null, %11 ]
  %32 = phi i32 [ %28, %25 ], [ 1, %15 ], [ 1, %11 ]
  %33 = getelementptr inbounds i8, ptr %0, i32 12
  %34 = load i32, ptr %33, align 4
  %35 = icmp slt i32 %32, %34
  br i1 %35, label %49, label %65

36:
  %37 = getelementptr inbounds i8, ptr %0, i32 12
  %38 = load i32, ptr %37, align 4
  %39 = icmp sgt i32 %38, 1
  br i1 %39, label %40, label %65

40:
  store i32 1, ptr %37, align 4
  br label %50

41:
  %42 = phi i32 [ %23, %21 ], [ %19, %17 ]
  %43 = phi ptr [ %9, %21 ], [ %13, %17 ]
  %44 = add nsw i32 %42, 1
  %45 = getelementptr inbounds i8, ptr %0, i32 12
  %46 = load i32, ptr %45, align 4
  %47 = icmp slt i32 %44, %46
  br i1 %47, label %48, label %65

48:
  store i32 %44, ptr %45, align 4
  br label %50

49:
  store i32 %32, ptr %33, align 4
  br i1 %30, label %56, label %50

50:
  %51 = phi ptr [ %43, %48 ], [ %31, %49 ], [ %13, %40 ]
  %52 = phi i32 [ %44, %48 ], [ %32, %49 ], [ 1, %40 ]
  %53 = phi ptr [ %45, %48 ], [ %33, %49 ], [ %37, %40 ]
  %54 = getelementptr inbounds i8, ptr %51, i32 12
  %55 = load i32, ptr %54, align 4
  br label %56

56:
  %57 = phi ptr [ %51, %50 ], [ %31, %49 ]
  %58 = phi i32 [ %52, %50 ], [ %32, %49 ]
  %59 = phi ptr [ %53, %50 ], [ %33, %49 ]
  %60 = phi i32 [ %55, %50 ], [ 0, %49 ]
  %61 = icmp sgt i32 %60, %58
  br i1 %61, label %62, label %65

62:
  %63 = getelementptr inbounds i8, ptr %57, i32 12
  store i32 %58, ptr %63, align 4
  %64 = load ptr, ptr %2, align 4
  br label %65

65:
  %66 = phi ptr [ %3, %41 ], [ %3, %56 ], [ %64, %62 ], [ %3, %29 ], [ %3, %36 ]
  %67 = phi ptr [ %45, %41 ], [ %59, %56 ], [ %59, %62 ], [ %33, %29 ], [ %37, %36 ]
  %68 = icmp eq ptr %66, null
  br i1 %68, label %77, label %69

69:
  %70 = getelementptr inbounds i8, ptr %66, i32 12
  %71 = load i32, ptr %70, align 4
  %72 = load i32, ptr %67, align 4
  %73 = icmp eq i32 %71, %72
  br i1 %73, label %74, label %77

74:
  %75 = getelementptr inbounds i8, ptr %66, i32 8
  %76 = load ptr, ptr %75, align 4
  store ptr %76, ptr %2, align 4
  store ptr %0, ptr %75, align 4
  br label %77

77:
  %78 = phi ptr [ %66, %74 ], [ %0, %69 ], [ %0, %65 ]
  %79 = getelementptr inbounds i8, ptr %78, i32 8
  %80 = load ptr, ptr %79, align 4
  %81 = icmp eq ptr %80, null
  br i1 %81, label %169, label %82

82:
  %83 = getelementptr inbounds i8, ptr %80, i32 4
  %84 = load ptr, ptr %83, align 4
  %85 = icmp eq ptr %84, null
  br i1 %85, label %95, label %86

86:
  %87 = getelementptr inbounds i8, ptr %84, i32 12
  %88 = load i32, ptr %87, align 4
  %89 = getelementptr inbounds i8, ptr %80, i32 12
  %90 = load i32, ptr %89, align 4
  %91 = icmp eq i32 %88, %90
  br i1 %91, label %92, label %95

92:
  %93 = getelementptr inbounds i8, ptr %84, i32 8
  %94 = load ptr, ptr %93, align 4
  store ptr %94, ptr %83, align 4
  store ptr %80, ptr %93, align 4
  br label %95

95:
  %96 = phi ptr [ %84, %92 ], [ %80, %86 ], [ %80, %82 ]
  store ptr %96, ptr %79, align 4
  %97 = getelementptr inbounds i8, ptr %96, i32 8
  %98 = load ptr, ptr %97, align 4
  %99 = icmp eq ptr %98, null
  br i1 %99, label %127, label %100

100:
  %101 = getelementptr inbounds i8, ptr %98, i32 4
  %102 = load ptr, ptr %101, align 4
  %103 = icmp eq ptr %102, null
  br i1 %103, label %114, label %104

104:
  %105 = getelementptr inbounds i8, ptr %102, i32 12
  %106 = load i32, ptr %105, align 4
  %107 = getelementptr inbounds i8, ptr %98, i32 12
  %108 = load i32, ptr %107, align 4
  %109 = icmp eq i32 %106, %108
  br i1 %109, label %110, label %114

110:
  %111 = getelementptr inbounds i8, ptr %102, i32 8
  %112 = load ptr, ptr %111, align 4
  store ptr %112, ptr %101, align 4
  store ptr %98, ptr %111, align 4
  %113 = load ptr, ptr %79, align 4
  br label %114

114:
  %115 = phi ptr [ %113, %110 ], [ %96, %104 ], [ %96, %100 ]
  %116 = phi ptr [ %102, %110 ], [ %98, %104 ], [ %98, %100 ]
  %117 = getelementptr inbounds i8, ptr %115, i32 8
  store ptr %116, ptr %117, align 4
  %118 = load ptr, ptr %79, align 4
  %119 = icmp eq ptr %118, null
  br i1 %119, label %169, label %120

120:
  %121 = getelementptr inbounds i8, ptr %118, i32 8
  %122 = load ptr, ptr %121, align 4
  %123 = icmp eq ptr %122, null
  br i1 %123, label %127, label %124

124:
  %125 = getelementptr inbounds i8, ptr %122, i32 12
  %126 = load i32, ptr %125, align 4
  br label %127

127:
  %128 = phi ptr [ %118, %124 ], [ %118, %120 ], [ %96, %95 ]
  %129 = phi i32 [ %126, %124 ], [ 0, %120 ], [ 0, %95 ]
  %130 = getelementptr inbounds i8, ptr %78, i32 12
  %131 = load i32, ptr %130, align 4
  %132 = icmp eq i32 %129, %131
  br i1 %132, label %133, label %142

133:
  %134 = getelementptr inbounds i8, ptr %128, i32 8
  %135 = getelementptr inbounds i8, ptr %128, i32 4
  %136 = load ptr, ptr %135, align 4
  store ptr %136, ptr %79, align 4
  store ptr %78, ptr %135, align 4
  %137 = getelementptr inbounds i8, ptr %128, i32 12
  %138 = load i32, ptr %137, align 4
  %139 = add nsw i32 %138, 1
  store i32 %139, ptr %137, align 4
  %140 = load ptr, ptr %134, align 4
  %141 = icmp eq ptr %140, null
  br i1 %141, label %169, label %142

142:
  %143 = phi ptr [ %128, %133 ], [ %78, %127 ]
  %144 = phi ptr [ %140, %133 ], [ %128, %127 ]
  %145 = getelementptr inbounds i8, ptr %143, i32 8
  %146 = getelementptr inbounds i8, ptr %144, i32 8
  %147 = load ptr, ptr %146, align 4
  %148 = icmp eq ptr %147, null
  br i1 %148, label %167, label %149

149:
  %150 = getelementptr inbounds i8, ptr %147, i32 8
  %151 = load ptr, ptr %150, align 4
  %152 = icmp eq ptr %151, null
  br i1 %152, label %156, label %153

153:
  %154 = getelementptr inbounds i8, ptr %151, i32 12
  %155 = load i32, ptr %154, align 4
  br label %156

156:
  %157 = phi i32 [ %155, %153 ], [ 0, %149 ]
  %158 = getelementptr inbounds i8, ptr %144, i32 12
  %159 = load i32, ptr %158, align 4
  %160 = icmp eq i32 %157, %159
  br i1 %160, label %161, label %167

161:
  %162 = getelementptr inbounds i8, ptr %147, i32 4
  %163 = load ptr, ptr %162, align 4
  store ptr %163, ptr %146, align 4
  store ptr %144, ptr %162, align 4
  %164 = getelementptr inbounds i8, ptr %147, i32 12
  %165 = load i32, ptr %164, align 4
  %166 = add nsw i32 %165, 1
  store i32 %166, ptr %164, align 4
  br label %167

167:
  %168 = phi ptr [ %147, %161 ], [ %144, %156 ], [ %144, %142 ]
  store ptr %168, ptr %145, align 4
  br label %169

169:
  %170 = phi ptr [ %143, %167 ], [ %128, %133 ], [ %78, %114 ], [ %78, %77 ]
  ret ptr %170
}

define internal ptr @take_first(ptr %0, ptr nocapture writeonly %1) unnamed_addr nounwind {
  %3 = getelementptr inbounds i8, ptr %0, i32 4
  %4 = load ptr, ptr %3, align 4
  %5 = icmp eq ptr %4, null
  br i1 %5, label %6, label %11

6:
  store ptr %0, ptr %1, align 4
  %7 = getelementptr inbounds i8, ptr %0, i32 8
  %8 = load ptr, ptr %7, align 4
  br label %9

9:
  %10 = phi ptr [ %8, %6 ], [ %13, %11 ]
  ret ptr %10

11:
  %12 = call ptr @take_first(ptr nonnull %4, ptr %1)
  store ptr %12, ptr %3, align 4
  %13 = call ptr @rebalance(ptr nonnull %0)
  br label %9
}
