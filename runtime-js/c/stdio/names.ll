; Compiled from names.c: BLESS=1 cargo test -p emback-runtime-js

@.str = private unnamed_addr constant [3 x i8] c"w+\00", align 1
@tmpnam.own = internal global [20 x i8] zeroinitializer, align 16
@next_name.count = internal unnamed_addr global i32 0, align 4
@next_name.prefix = internal unnamed_addr constant [10 x i8] c"/tmp/tmp_\00", align 1
@.str.1 = private unnamed_addr constant [33 x i8] c"abcdefghijklmnopqrstuvwxyz234567\00", align 1

@tmpfile64 = alias ptr (), ptr @tmpfile

define i32 @remove(ptr %0) {
  %2 = call i32 @__syscall_unlinkat(i32 -100, ptr %0, i32 0)
  %3 = icmp eq i32 %2, -31
  br i1 %3, label %4, label %6

4:
  %5 = call i32 @__syscall_rmdir(ptr %0)
  br label %6

6:
  %7 = phi i32 [ %5, %4 ], [ %2, %1 ]
  %8 = icmp sgt i32 %7, -1
  br i1 %8, label %12, label %9

9:
  %10 = sub nsw i32 0, %7
  %11 = call i32 @__emback_failed(i32 %10)
  br label %12

12:
  %13 = phi i32 [ %11, %9 ], [ 0, %6 ]
  ret i32 %13
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare i32 @__syscall_unlinkat(i32, ptr, i32)

declare i32 @__syscall_rmdir(ptr)

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define i32 @rename(ptr %0, ptr %1) {
  %3 = call i32 @__syscall_renameat(i32 -100, ptr %0, i32 -100, ptr %1)
  %4 = icmp sgt i32 %3, -1
  br i1 %4, label %8, label %5

5:
  %6 = sub nsw i32 0, %3
  %7 = call i32 @__emback_failed(i32 %6)
  br label %8

8:
  %9 = phi i32 [ %7, %5 ], [ 0, %2 ]
  ret i32 %9
}

declare i32 @__syscall_renameat(i32, ptr, i32, ptr)

define ptr @tmpfile() {
  %1 = alloca [20 x i8], align 16
  call void @llvm.lifetime.start.p0(i64 20, ptr nonnull %1) nounwind
  br label %2

2:
  %3 = phi i32 [ 0, %0 ], [ %16, %12 ]
  call void @next_name(ptr nonnull %1)
  %4 = call i32 (i32, ptr, i32, ...) @__syscall_openat(i32 -100, ptr nonnull %1, i32 194, i32 384)
  %5 = icmp sgt i32 %4, -1
  br i1 %5, label %6, label %12

6:
  %7 = call i32 @__syscall_unlinkat(i32 -100, ptr nonnull %1, i32 0)
  %8 = call ptr @fdopen(i32 %4, ptr nonnull @.str)
  %9 = icmp eq ptr %8, null
  br i1 %9, label %10, label %19

10:
  %11 = call i32 @__wasi_fd_close(i32 %4)
  br label %19

12:
  %13 = sub nsw i32 0, %4
  %14 = call i32 @__emback_failed(i32 %13)
  %15 = icmp ne i32 %4, -20
  %16 = add nuw nsw i32 %3, 1
  %17 = icmp eq i32 %16, 10000
  %18 = select i1 %15, i1 true, i1 %17
  br i1 %18, label %19, label %2

19:
  %20 = phi ptr [ %8, %6 ], [ null, %10 ], [ null, %12 ]
  call void @llvm.lifetime.end.p0(i64 20, ptr nonnull %1) nounwind
  ret ptr %20
}

define internal void @next_name(ptr nocapture writeonly %0) unnamed_addr nounwind {
  %2 = load i32, ptr @next_name.count, align 4
  %3 = add i32 %2, 1
  store i32 %3, ptr @next_name.count, align 4
  br label %4

4:
  %5 = phi i32 [ 0, %1 ], [ %9, %4 ]
  %6 = getelementptr inbounds [10 x i8], ptr @next_name.prefix, i32 0, i32 %5
  %7 = load i8, ptr %6, align 1
  %8 = getelementptr inbounds i8, ptr %0, i32 %5
  store i8 %7, ptr %8, align 1
  %9 = add nuw nsw i32 %5, 1
  %10 = icmp eq i32 %9, 9
  br i1 %10, label %11, label %4

11:
  %12 = mul i32 %3, -1640531535
  br label %15

13:
  %14 = getelementptr inbounds i8, ptr %0, i32 15
  store i8 0, ptr %14, align 1
  ret void

15:
  %16 = phi i32 [ %21, %15 ], [ 9, %11 ]
  %17 = phi i32 [ %23, %15 ], [ %12, %11 ]
  %18 = and i32 %17, 31
  %19 = getelementptr inbounds [33 x i8], ptr @.str.1, i32 0, i32 %18
  %20 = load i8, ptr %19, align 1
  %21 = add nuw nsw i32 %16, 1
  %22 = getelementptr inbounds i8, ptr %0, i32 %16
  store i8 %20, ptr %22, align 1
  %23 = lshr i32 %17, 5
  %24 = icmp eq i32 %21, 15
  br i1 %24, label %13, label %15
}

declare i32 @__syscall_openat(i32, ptr, i32, ...)

declare ptr @fdopen(i32, ptr)

declare i32 @__wasi_fd_close(i32)

declare i32 @__emback_failed(i32)

define nonnull ptr @tmpnam(ptr writeonly %0) nounwind {
  %2 = icmp eq ptr %0, null
  %3 = select i1 %2, ptr @tmpnam.own, ptr %0
  call void @next_name(ptr nonnull %3)
  ret ptr %3
}
