; Compiled from strtod.c: BLESS=1 cargo test -p emback-runtime-js

%union.anon = type { double, [8 x i8] }
%struct.__emback_input = type { ptr, ptr, ptr, i32, i32 }
%union.anon.0 = type { [4 x i32] }
%union.anon.1 = type { double, [8 x i8] }

@errno = external global i32, align 4

@strtold = alias double (ptr, ptr), ptr @strtod
@__strtod_internal = alias double (ptr, ptr), ptr @strtod

define double @strtod(ptr %0, ptr %1) {
  %3 = alloca %union.anon, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) nounwind
  call void @read(ptr %0, ptr %1, i32 8, ptr nonnull %3)
  %4 = load double, ptr %3, align 8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) nounwind
  ret double %4
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

define internal void @read(ptr %0, ptr writeonly %1, i32 %2, ptr %3) unnamed_addr {
  %5 = alloca %struct.__emback_input, align 4
  call void @llvm.lifetime.start.p0(i64 20, ptr nonnull %5) nounwind
  store ptr %0, ptr %5, align 4
  %6 = getelementptr inbounds i8, ptr %5, i32 4
  store ptr null, ptr %6, align 4
  %7 = getelementptr inbounds i8, ptr %5, i32 8
  store ptr null, ptr %7, align 4
  %8 = getelementptr inbounds i8, ptr %5, i32 12
  store i32 2147483647, ptr %8, align 4
  %9 = getelementptr inbounds i8, ptr %5, i32 16
  store i32 0, ptr %9, align 4
  %10 = load i8, ptr %0, align 1
  %11 = zext i8 %10 to i32
  %12 = icmp ne i8 %10, 32
  %13 = add nsw i32 %11, -14
  %14 = icmp ult i32 %13, -5
  %15 = select i1 %12, i1 %14, i1 false
  br i1 %15, label %26, label %16

16:
  %17 = phi ptr [ %18, %16 ], [ %0, %4 ]
  %18 = getelementptr inbounds i8, ptr %17, i32 1
  %19 = load i8, ptr %18, align 1
  %20 = zext i8 %19 to i32
  %21 = icmp ne i8 %19, 32
  %22 = add nsw i32 %20, -14
  %23 = icmp ult i32 %22, -5
  %24 = select i1 %21, i1 %23, i1 false
  br i1 %24, label %25, label %16

25:
  store ptr %18, ptr %5, align 4
  br label %26

26:
  %27 = call i32 @__emback_read_float(ptr nonnull %5, i32 %2, ptr %3)
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %29, label %34

29:
  %30 = phi i32 [ %32, %29 ], [ 0, %26 ]
  %31 = getelementptr inbounds i32, ptr %3, i32 %30
  store i32 0, ptr %31, align 4
  %32 = add nuw nsw i32 %30, 1
  %33 = icmp eq i32 %32, 4
  br i1 %33, label %34, label %29

34:
  %35 = icmp eq i32 %27, 2
  br i1 %35, label %36, label %37

36:
  store i32 68, ptr @errno, align 4
  br label %37

37:
  %38 = icmp eq ptr %1, null
  br i1 %38, label %42, label %39

39:
  %40 = load ptr, ptr %5, align 4
  %41 = select i1 %28, ptr %0, ptr %40
  store ptr %41, ptr %1, align 4
  br label %42

42:
  call void @llvm.lifetime.end.p0(i64 20, ptr nonnull %5) nounwind
  ret void
}

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define float @strtof(ptr %0, ptr %1) {
  %3 = alloca %union.anon.0, align 4
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) nounwind
  call void @read(ptr %0, ptr %1, i32 4, ptr nonnull %3)
  %4 = load float, ptr %3, align 4
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) nounwind
  ret float %4
}

define double @atof(ptr %0) {
  %2 = alloca %union.anon.1, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %2) nounwind
  call void @read(ptr %0, ptr null, i32 8, ptr nonnull %2)
  %3 = load double, ptr %2, align 8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %2) nounwind
  ret double %3
}

define void @__emback_strtold(ptr %0, ptr %1, ptr nocapture writeonly %2) {
  %4 = alloca [4 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) nounwind
  %5 = call i32 @__emback_size_long_double()
  call void @read(ptr %0, ptr %1, i32 %5, ptr nonnull %4)
  %6 = sdiv i32 %5, 4
  %7 = icmp sgt i32 %5, 3
  br i1 %7, label %9, label %8

8:
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) nounwind
  ret void

9:
  %10 = phi i32 [ %14, %9 ], [ 0, %3 ]
  %11 = getelementptr inbounds [4 x i32], ptr %4, i32 0, i32 %10
  %12 = load i32, ptr %11, align 4
  %13 = getelementptr inbounds i32, ptr %2, i32 %10
  store i32 %12, ptr %13, align 4
  %14 = add nuw nsw i32 %10, 1
  %15 = icmp eq i32 %14, %6
  br i1 %15, label %8, label %9
}

declare i32 @__emback_size_long_double()

declare i32 @__emback_read_float(ptr, i32, ptr)
