; Compiled from strspn.c: BLESS=1 cargo test -p emback-runtime-js

%struct.Set = type { [8 x i32] }

@strtok.state = internal global ptr null, align 4

@__strtok_r = alias ptr (ptr, ptr, ptr), ptr @strtok_r

define i32 @strspn(ptr %0, ptr nocapture readonly %1) {
  %3 = alloca %struct.Set, align 4
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %3) nounwind
  call void @fill(ptr nonnull %3, ptr %1)
  br label %4

4:
  %5 = phi ptr [ %0, %2 ], [ %15, %4 ]
  %6 = load i8, ptr %5, align 1
  %7 = zext i8 %6 to i32
  %8 = lshr i32 %7, 5
  %9 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %8
  %10 = load i32, ptr %9, align 4
  %11 = and i32 %7, 31
  %12 = shl nuw i32 1, %11
  %13 = and i32 %12, %10
  %14 = icmp eq i32 %13, 0
  %15 = getelementptr inbounds i8, ptr %5, i32 1
  br i1 %14, label %16, label %4

16:
  %17 = ptrtoint ptr %5 to i32
  %18 = ptrtoint ptr %0 to i32
  %19 = sub i32 %17, %18
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %3) nounwind
  ret i32 %19
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

define internal void @fill(ptr %0, ptr nocapture readonly %1) unnamed_addr {
  %3 = call ptr @memset(ptr %0, i32 0, i32 32)
  %4 = load i8, ptr %1, align 1
  %5 = icmp eq i8 %4, 0
  br i1 %5, label %6, label %7

6:
  ret void

7:
  %8 = phi i8 [ %18, %7 ], [ %4, %2 ]
  %9 = phi ptr [ %17, %7 ], [ %1, %2 ]
  %10 = zext i8 %8 to i32
  %11 = and i32 %10, 31
  %12 = shl nuw i32 1, %11
  %13 = lshr i32 %10, 5
  %14 = getelementptr inbounds [8 x i32], ptr %0, i32 0, i32 %13
  %15 = load i32, ptr %14, align 4
  %16 = or i32 %15, %12
  store i32 %16, ptr %14, align 4
  %17 = getelementptr inbounds i8, ptr %9, i32 1
  %18 = load i8, ptr %17, align 1
  %19 = icmp eq i8 %18, 0
  br i1 %19, label %6, label %7
}

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define i32 @strcspn(ptr %0, ptr nocapture readonly %1) {
  %3 = alloca %struct.Set, align 4
  %4 = load i8, ptr %1, align 1
  %5 = icmp eq i8 %4, 0
  br i1 %5, label %10, label %6

6:
  %7 = getelementptr inbounds i8, ptr %1, i32 1
  %8 = load i8, ptr %7, align 1
  %9 = icmp eq i8 %8, 0
  br i1 %9, label %10, label %16

10:
  %11 = sext i8 %4 to i32
  %12 = call ptr @strchrnul(ptr %0, i32 %11)
  %13 = ptrtoint ptr %12 to i32
  %14 = ptrtoint ptr %0 to i32
  %15 = sub i32 %13, %14
  br label %35

16:
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %3) nounwind
  call void @fill(ptr nonnull %3, ptr nonnull %1)
  %17 = load i32, ptr %3, align 4
  %18 = or i32 %17, 1
  store i32 %18, ptr %3, align 4
  br label %19

19:
  %20 = phi ptr [ %0, %16 ], [ %30, %19 ]
  %21 = load i8, ptr %20, align 1
  %22 = zext i8 %21 to i32
  %23 = lshr i32 %22, 5
  %24 = getelementptr inbounds [8 x i32], ptr %3, i32 0, i32 %23
  %25 = load i32, ptr %24, align 4
  %26 = and i32 %22, 31
  %27 = shl nuw i32 1, %26
  %28 = and i32 %27, %25
  %29 = icmp eq i32 %28, 0
  %30 = getelementptr inbounds i8, ptr %20, i32 1
  br i1 %29, label %19, label %31

31:
  %32 = ptrtoint ptr %20 to i32
  %33 = ptrtoint ptr %0 to i32
  %34 = sub i32 %32, %33
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %3) nounwind
  br label %35

35:
  %36 = phi i32 [ %34, %31 ], [ %15, %10 ]
  ret i32 %36
}

declare ptr @strchrnul(ptr, i32)

define ptr @strpbrk(ptr %0, ptr nocapture readonly %1) {
  %3 = call i32 @strcspn(ptr %0, ptr %1)
  %4 = getelementptr inbounds i8, ptr %0, i32 %3
  %5 = load i8, ptr %4, align 1
  %6 = icmp eq i8 %5, 0
  %7 = select i1 %6, ptr null, ptr %4
  ret ptr %7
}

define ptr @strsep(ptr nocapture %0, ptr nocapture readonly %1) {
  %3 = load ptr, ptr %0, align 4
  %4 = icmp eq ptr %3, null
  br i1 %4, label %14, label %5

5:
  %6 = call i32 @strcspn(ptr nonnull %3, ptr readonly %1)
  %7 = getelementptr inbounds i8, ptr %3, i32 %6
  %8 = load i8, ptr %7, align 1
  %9 = icmp eq i8 %8, 0
  br i1 %9, label %12, label %10

10:
  store i8 0, ptr %7, align 1
  %11 = getelementptr inbounds i8, ptr %7, i32 1
  br label %12

12:
  %13 = phi ptr [ %11, %10 ], [ null, %5 ]
  store ptr %13, ptr %0, align 4
  br label %14

14:
  ret ptr %3
}

define ptr @strtok_r(ptr %0, ptr nocapture readonly %1, ptr nocapture %2) {
  %4 = icmp eq ptr %0, null
  br i1 %4, label %5, label %8

5:
  %6 = load ptr, ptr %2, align 4
  %7 = icmp eq ptr %6, null
  br i1 %7, label %24, label %8

8:
  %9 = phi ptr [ %6, %5 ], [ %0, %3 ]
  %10 = call i32 @strspn(ptr nonnull %9, ptr %1)
  %11 = getelementptr inbounds i8, ptr %9, i32 %10
  %12 = load i8, ptr %11, align 1
  %13 = icmp eq i8 %12, 0
  br i1 %13, label %21, label %14

14:
  %15 = call i32 @strcspn(ptr nonnull %11, ptr readonly %1)
  %16 = getelementptr inbounds i8, ptr %11, i32 %15
  %17 = load i8, ptr %16, align 1
  %18 = icmp eq i8 %17, 0
  br i1 %18, label %21, label %19

19:
  store i8 0, ptr %16, align 1
  %20 = getelementptr inbounds i8, ptr %16, i32 1
  br label %21

21:
  %22 = phi ptr [ null, %8 ], [ %20, %19 ], [ null, %14 ]
  %23 = phi ptr [ null, %8 ], [ %11, %19 ], [ %11, %14 ]
  store ptr %22, ptr %2, align 4
  br label %24

24:
  %25 = phi ptr [ null, %5 ], [ %23, %21 ]
  ret ptr %25
}

define ptr @strtok(ptr %0, ptr nocapture readonly %1) {
  %3 = call ptr @strtok_r(ptr %0, ptr %1, ptr nonnull @strtok.state)
  ret ptr %3
}

declare ptr @memset(ptr, i32, i32)
