; Compiled from hsearch.c: BLESS=1 cargo test -p emback-runtime-js

%struct.hsearch_data = type { ptr }
%struct.entry = type { ptr, ptr }

@errno = external global i32, align 4
@shared = internal global %struct.hsearch_data zeroinitializer, align 4

define range(i32 0, 2) i32 @hcreate_r(i32 %0, ptr nocapture writeonly %1) {
  %3 = lshr i32 %0, 1
  %4 = add i32 %3, %0
  %5 = call i32 @llvm.umin.i32(i32 %4, i32 134217728)
  br label %6

6:
  %7 = phi i32 [ 8, %2 ], [ %9, %6 ]
  %8 = icmp ult i32 %7, %5
  %9 = shl nuw nsw i32 %7, 1
  br i1 %8, label %6, label %10

10:
  %11 = icmp ugt i32 %7, 67108864
  br i1 %11, label %12, label %13

12:
  store i32 48, ptr @errno, align 4
  br label %19

13:
  %14 = shl nuw nsw i32 %7, 3
  %15 = or disjoint i32 %14, 8
  %16 = call ptr @calloc(i32 1, i32 %15)
  %17 = icmp eq ptr %16, null
  br i1 %17, label %19, label %18

18:
  store i32 %7, ptr %16, align 4
  br label %19

19:
  %20 = phi ptr [ null, %12 ], [ %16, %18 ], [ null, %13 ]
  store ptr %20, ptr %1, align 4
  %21 = icmp ne ptr %20, null
  %22 = zext i1 %21 to i32
  ret i32 %22
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define void @hdestroy_r(ptr nocapture %0) {
  %2 = load ptr, ptr %0, align 4
  call void @free(ptr %2)
  store ptr null, ptr %0, align 4
  ret void
}

declare void @free(ptr)

define range(i32 0, 2) i32 @hsearch_r(ptr nocapture readonly byval(%struct.entry) align 4 %0, i32 %1, ptr nocapture writeonly %2, ptr nocapture %3) {
  %5 = load ptr, ptr %3, align 4
  %6 = load ptr, ptr %0, align 4
  %7 = call ptr @slot(ptr %5, ptr %6)
  store ptr %7, ptr %2, align 4
  %8 = load ptr, ptr %7, align 4
  %9 = icmp eq ptr %8, null
  br i1 %9, label %10, label %61

10:
  store ptr null, ptr %2, align 4
  %11 = icmp eq i32 %1, 0
  br i1 %11, label %12, label %13

12:
  store i32 71, ptr @errno, align 4
  br label %61

13:
  %14 = getelementptr inbounds i8, ptr %5, i32 4
  %15 = load i32, ptr %14, align 4
  %16 = add i32 %15, 1
  %17 = load i32, ptr %5, align 4
  %18 = lshr i32 %17, 2
  %19 = sub i32 %17, %18
  %20 = icmp ugt i32 %16, %19
  br i1 %20, label %21, label %55

21:
  %22 = shl i32 %17, 1
  %23 = icmp ugt i32 %22, 67108864
  br i1 %23, label %24, label %25

24:
  store i32 48, ptr @errno, align 4
  br label %61

25:
  %26 = shl i32 %17, 4
  %27 = or disjoint i32 %26, 8
  %28 = call ptr @calloc(i32 1, i32 %27)
  %29 = icmp eq ptr %28, null
  br i1 %29, label %61, label %30

30:
  store i32 %22, ptr %28, align 4
  %31 = load i32, ptr %14, align 4
  %32 = getelementptr inbounds i8, ptr %28, i32 4
  store i32 %31, ptr %32, align 4
  %33 = load i32, ptr %5, align 4
  %34 = icmp eq i32 %33, 0
  br i1 %34, label %51, label %35

35:
  %36 = getelementptr inbounds i8, ptr %5, i32 8
  br label %37

37:
  %38 = phi i32 [ %33, %35 ], [ %48, %47 ]
  %39 = phi i32 [ 0, %35 ], [ %49, %47 ]
  %40 = getelementptr inbounds [0 x %struct.entry], ptr %36, i32 0, i32 %39
  %41 = load ptr, ptr %40, align 4
  %42 = icmp eq ptr %41, null
  br i1 %42, label %47, label %43

43:
  %44 = call ptr @slot(ptr nonnull %28, ptr nonnull %41)
  %45 = load i64, ptr %40, align 4
  store i64 %45, ptr %44, align 4
  %46 = load i32, ptr %5, align 4
  br label %47

47:
  %48 = phi i32 [ %38, %37 ], [ %46, %43 ]
  %49 = add nuw i32 %39, 1
  %50 = icmp ult i32 %49, %48
  br i1 %50, label %37, label %51

51:
  call void @free(ptr nonnull %5)
  store ptr %28, ptr %3, align 4
  %52 = call ptr @slot(ptr nonnull %28, ptr %6)
  %53 = load i32, ptr %32, align 4
  %54 = add i32 %53, 1
  br label %55

55:
  %56 = phi i32 [ %54, %51 ], [ %16, %13 ]
  %57 = phi ptr [ %28, %51 ], [ %5, %13 ]
  %58 = phi ptr [ %52, %51 ], [ %7, %13 ]
  %59 = getelementptr inbounds i8, ptr %57, i32 4
  store i32 %56, ptr %59, align 4
  %60 = load i64, ptr %0, align 4
  store i64 %60, ptr %58, align 4
  store ptr %58, ptr %2, align 4
  br label %61

61:
  %62 = phi i32 [ 0, %12 ], [ 1, %55 ], [ 1, %4 ], [ 0, %25 ], [ 0, %24 ]
  ret i32 %62
}

define internal nonnull ptr @slot(ptr readonly %0, ptr %1) unnamed_addr {
  %3 = load i8, ptr %1, align 1
  %4 = icmp eq i8 %3, 0
  br i1 %4, label %15, label %5

5:
  %6 = phi i8 [ %13, %5 ], [ %3, %2 ]
  %7 = phi i32 [ %12, %5 ], [ -2128831035, %2 ]
  %8 = phi ptr [ %9, %5 ], [ %1, %2 ]
  %9 = getelementptr inbounds i8, ptr %8, i32 1
  %10 = zext i8 %6 to i32
  %11 = xor i32 %7, %10
  %12 = mul i32 %11, 16777619
  %13 = load i8, ptr %9, align 1
  %14 = icmp eq i8 %13, 0
  br i1 %14, label %15, label %5

15:
  %16 = phi i32 [ -2128831035, %2 ], [ %12, %5 ]
  %17 = lshr i32 %16, 15
  %18 = xor i32 %17, %16
  %19 = getelementptr inbounds i8, ptr %0, i32 8
  %20 = load i32, ptr %0, align 4
  %21 = add i32 %20, -1
  %22 = and i32 %21, %18
  %23 = getelementptr inbounds [0 x %struct.entry], ptr %19, i32 0, i32 %22
  %24 = load ptr, ptr %23, align 4
  %25 = icmp eq ptr %24, null
  br i1 %25, label %41, label %26

26:
  %27 = call i32 @strcmp(ptr nonnull %24, ptr nonnull %1)
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %41, label %29

29:
  %30 = phi i32 [ %31, %38 ], [ %18, %26 ]
  %31 = add i32 %30, 1
  %32 = load i32, ptr %0, align 4
  %33 = add i32 %32, -1
  %34 = and i32 %33, %31
  %35 = getelementptr inbounds [0 x %struct.entry], ptr %19, i32 0, i32 %34
  %36 = load ptr, ptr %35, align 4
  %37 = icmp eq ptr %36, null
  br i1 %37, label %41, label %38

38:
  %39 = call i32 @strcmp(ptr nonnull %36, ptr nonnull %1)
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %41, label %29

41:
  %42 = phi ptr [ %23, %15 ], [ %23, %26 ], [ %35, %38 ], [ %35, %29 ]
  ret ptr %42
}

define range(i32 0, 2) i32 @hcreate(i32 %0) {
  %2 = call i32 @hcreate_r(i32 %0, ptr nonnull @shared)
  ret i32 %2
}

define void @hdestroy() {
  %1 = load ptr, ptr @shared, align 4
  call void @free(ptr %1)
  store ptr null, ptr @shared, align 4
  ret void
}

define ptr @hsearch(ptr nocapture readonly byval(%struct.entry) align 4 %0, i32 %1) {
  %3 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) nounwind
  %4 = call i32 @hsearch_r(ptr nonnull byval(%struct.entry) align 4 %0, i32 %1, ptr nonnull %3, ptr nonnull @shared)
  %5 = load ptr, ptr %3, align 4
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) nounwind
  ret ptr %5
}

declare ptr @calloc(i32, i32)

declare i32 @strcmp(ptr, ptr)

declare i32 @llvm.umin.i32(i32, i32) nounwind
