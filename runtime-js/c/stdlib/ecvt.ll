; Compiled from ecvt.c: BLESS=1 cargo test -p emback-runtime-js

@.str = private unnamed_addr constant [5 x i8] c"%.*e\00", align 1
@.str.1 = private unnamed_addr constant [5 x i8] c"%.*f\00", align 1
@.str.2 = private unnamed_addr constant [2 x i8] c"0\00", align 1
@.str.3 = private unnamed_addr constant [5 x i8] c"%.*g\00", align 1
@digits_of.room = internal global [400 x i8] zeroinitializer, align 16
@.str.4 = private unnamed_addr constant [2 x i8] c"e\00", align 1
@.str.5 = private unnamed_addr constant [11 x i8] c"0123456789\00", align 1

define nonnull ptr @ecvt(double %0, i32 %1, ptr nocapture writeonly %2, ptr nocapture writeonly %3) {
  %5 = alloca [64 x i8], align 16
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %5) nounwind
  %6 = call i32 @llvm.umin.i32(i32 %1, i32 17)
  %7 = icmp sgt i32 %1, 0
  %8 = add nsw i32 %6, -1
  %9 = select i1 %7, i32 %8, i32 0
  %10 = call i32 (ptr, i32, ptr, ...) @snprintf(ptr nonnull %5, i32 64, ptr nonnull @.str, i32 %9, double %0)
  call void @digits_of(ptr nonnull %5, ptr %2, ptr %3)
  %11 = icmp slt i32 %1, 1
  br i1 %11, label %12, label %13

12:
  store i8 0, ptr @digits_of.room, align 16
  br label %13

13:
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %5) nounwind
  ret ptr @digits_of.room
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare i32 @snprintf(ptr, i32, ptr, ...)

define internal void @digits_of(ptr %0, ptr nocapture writeonly %1, ptr nocapture writeonly %2) unnamed_addr {
  %4 = call ptr @strpbrk(ptr %0, ptr nonnull @.str.4)
  %5 = load i8, ptr %0, align 1
  %6 = icmp eq i8 %5, 45
  %7 = zext i1 %6 to i32
  store i32 %7, ptr %2, align 4
  %8 = getelementptr inbounds i8, ptr %0, i32 %7
  %9 = call i32 @strspn(ptr nonnull %8, ptr nonnull @.str.5)
  %10 = icmp eq ptr %4, null
  br i1 %10, label %15, label %11

11:
  %12 = getelementptr inbounds i8, ptr %4, i32 1
  %13 = call i32 @atoi(ptr nonnull %12)
  %14 = add nsw i32 %13, 1
  br label %15

15:
  %16 = phi i32 [ %14, %11 ], [ %9, %3 ]
  store i32 %16, ptr %1, align 4
  %17 = load i8, ptr %8, align 1
  %18 = icmp eq i8 %17, 0
  br i1 %18, label %37, label %19

19:
  %20 = phi i8 [ %35, %31 ], [ %17, %15 ]
  %21 = phi ptr [ %34, %31 ], [ @digits_of.room, %15 ]
  %22 = phi ptr [ %33, %31 ], [ %8, %15 ]
  %23 = phi i32 [ %32, %31 ], [ 0, %15 ]
  %24 = icmp ne i8 %20, 101
  %25 = icmp slt i32 %23, 399
  %26 = select i1 %24, i1 %25, i1 false
  br i1 %26, label %27, label %37

27:
  %28 = icmp eq i8 %20, 46
  br i1 %28, label %31, label %29

29:
  %30 = add nsw i32 %23, 1
  store i8 %20, ptr %21, align 1
  br label %31

31:
  %32 = phi i32 [ %30, %29 ], [ %23, %27 ]
  %33 = getelementptr inbounds i8, ptr %22, i32 1
  %34 = getelementptr inbounds i8, ptr @digits_of.room, i32 %32
  %35 = load i8, ptr %33, align 1
  %36 = icmp eq i8 %35, 0
  br i1 %36, label %37, label %19

37:
  %38 = phi ptr [ @digits_of.room, %15 ], [ %21, %19 ], [ %34, %31 ]
  store i8 0, ptr %38, align 1
  ret void
}

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define nonnull ptr @fcvt(double %0, i32 %1, ptr nocapture %2, ptr nocapture writeonly %3) {
  %5 = alloca [400 x i8], align 16
  call void @llvm.lifetime.start.p0(i64 400, ptr nonnull %5) nounwind
  %6 = call i32 @llvm.smin.i32(i32 %1, i32 60)
  %7 = call i32 @llvm.smax.i32(i32 %6, i32 0)
  %8 = call i32 (ptr, i32, ptr, ...) @snprintf(ptr nonnull %5, i32 400, ptr nonnull @.str.1, i32 %7, double %0)
  call void @digits_of(ptr nonnull %5, ptr %2, ptr %3)
  %9 = call i32 @strspn(ptr nonnull @digits_of.room, ptr nonnull @.str.2)
  %10 = getelementptr inbounds i8, ptr @digits_of.room, i32 %9
  %11 = load i32, ptr %2, align 4
  %12 = icmp eq i32 %11, 1
  br i1 %12, label %13, label %32

13:
  %14 = load i8, ptr @digits_of.room, align 16
  %15 = icmp eq i8 %14, 48
  %16 = fcmp une double %0, 0.000000e+00
  %17 = and i1 %16, %15
  br i1 %17, label %18, label %32

18:
  %19 = load i8, ptr %10, align 1
  %20 = icmp ne i8 %19, 0
  %21 = icmp sgt i32 %1, 0
  %22 = or i1 %21, %20
  br i1 %22, label %23, label %32

23:
  br i1 %20, label %26, label %24

24:
  %25 = call i32 @strlen(ptr nonnull @digits_of.room)
  br label %26

26:
  %27 = phi i32 [ %25, %24 ], [ %9, %23 ]
  %28 = sub i32 1, %27
  store i32 %28, ptr %2, align 4
  %29 = call i32 @strlen(ptr nonnull %10)
  %30 = add i32 %29, 1
  %31 = call ptr @memmove(ptr nonnull @digits_of.room, ptr nonnull %10, i32 %30)
  br label %32

32:
  call void @llvm.lifetime.end.p0(i64 400, ptr nonnull %5) nounwind
  ret ptr @digits_of.room
}

declare i32 @strspn(ptr, ptr)

declare i32 @strlen(ptr)

declare ptr @memmove(ptr, ptr, i32)

define ptr @gcvt(double %0, i32 %1, ptr returned %2) {
  %4 = call i32 @llvm.smin.i32(i32 %1, i32 17)
  %5 = call i32 (ptr, ptr, ...) @sprintf(ptr %2, ptr nonnull @.str.3, i32 %4, double %0)
  ret ptr %2
}

declare i32 @sprintf(ptr, ptr, ...)

declare ptr @strpbrk(ptr, ptr)

declare i32 @atoi(ptr)

declare i32 @llvm.smin.i32(i32, i32) nounwind

declare i32 @llvm.smax.i32(i32, i32) nounwind

declare i32 @llvm.umin.i32(i32, i32) nounwind
