; Compiled from strerror.c: BLESS=1 cargo test -p emback-runtime-js

@strerror.room = internal global [32 x i8] zeroinitializer, align 16
@strsignal.room = internal global [32 x i8] zeroinitializer, align 16
@signals = internal constant [488 x i8] c"Hangup\00Interrupt\00Quit\00Illegal instruction\00Trace/breakpoint trap\00Aborted\00Bus error\00Floating point exception\00Killed\00User defined signal 1\00Segmentation fault\00User defined signal 2\00Broken pipe\00Alarm clock\00Terminated\00Stack fault\00Child exited\00Continued\00Stopped (signal)\00Stopped\00Stopped (tty input)\00Stopped (tty output)\00Urgent I/O condition\00CPU time limit exceeded\00File size limit exceeded\00Virtual timer expired\00Profiling timer expired\00Window changed\00I/O possible\00Power failure\00Bad system call\00\00", align 16
@.str = private unnamed_addr constant [16 x i8] c"Unknown signal \00", align 1
@errors = internal constant [1744 x i8] c"Argument list too long\00Permission denied\00Address already in use\00Cannot assign requested address\00Address family not supported by protocol\00Resource temporarily unavailable\00Operation already in progress\00Bad file descriptor\00Bad message\00Device or resource busy\00Operation canceled\00No child processes\00Software caused connection abort\00Connection refused\00Connection reset by peer\00Resource deadlock avoided\00Destination address required\00Numerical argument out of domain\00Disk quota exceeded\00File exists\00Bad address\00File too large\00No route to host\00Identifier removed\00Invalid or incomplete multibyte or wide character\00Operation now in progress\00Interrupted system call\00Invalid argument\00Input/output error\00Transport endpoint is already connected\00Is a directory\00Too many levels of symbolic links\00Too many open files\00Too many links\00Message too long\00Multihop attempted\00File name too long\00Network is down\00Network dropped connection on reset\00Network is unreachable\00Too many open files in system\00No buffer space available\00No such device\00No such file or directory\00Exec format error\00No locks available\00Link has been severed\00Cannot allocate memory\00No message of desired type\00Protocol not available\00No space left on device\00Function not implemented\00Transport endpoint is not connected\00Not a directory\00Directory not empty\00State not recoverable\00Socket operation on non-socket\00Operation not supported\00Inappropriate ioctl for device\00No such device or address\00Value too large for defined data type\00Owner died\00Operation not permitted\00Broken pipe\00Protocol error\00Protocol not supported\00Protocol wrong type for socket\00Numerical result out of range\00Read-only file system\00Illegal seek\00No such process\00Stale file handle\00Connection timed out\00Text file busy\00Invalid cross-device link\00\00", align 16
@.str.1 = private unnamed_addr constant [15 x i8] c"Unknown error \00", align 1
@.str.2 = private unnamed_addr constant [8 x i8] c"Success\00", align 1

@__xpg_strerror_r = alias i32 (i32, ptr, i32), ptr @strerror_r

define ptr @strerror(i32 %0) {
  %2 = icmp eq i32 %0, 138
  %3 = select i1 %2, i32 58, i32 %0
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %7, label %5

5:
  %6 = call ptr @text_of(ptr nonnull @errors, i32 %3, ptr nonnull @.str.1, ptr nonnull @strerror.room)
  br label %7

7:
  %8 = phi ptr [ %6, %5 ], [ @.str.2, %1 ]
  ret ptr %8
}

define range(i32 0, 69) i32 @strerror_r(i32 %0, ptr %1, i32 %2) {
  %4 = alloca [32 x i8], align 16
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %4) nounwind
  %5 = icmp eq i32 %0, 138
  %6 = select i1 %5, i32 58, i32 %0
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %10, label %8

8:
  %9 = call ptr @text_of(ptr nonnull @errors, i32 %6, ptr nonnull @.str.1, ptr nonnull %4)
  br label %10

10:
  %11 = phi ptr [ %9, %8 ], [ @.str.2, %3 ]
  %12 = call i32 @strlcpy(ptr %1, ptr %11, i32 %2)
  %13 = icmp ult i32 %12, %2
  %14 = select i1 %13, i32 0, i32 68
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4) nounwind
  ret i32 %14
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare i32 @strlcpy(ptr, ptr, i32)

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define ptr @strsignal(i32 %0) {
  %2 = call ptr @text_of(ptr nonnull @signals, i32 %0, ptr nonnull @.str, ptr nonnull @strsignal.room)
  ret ptr %2
}

define internal ptr @text_of(ptr %0, i32 %1, ptr %2, ptr %3) unnamed_addr {
  %5 = alloca [12 x i8], align 1
  %6 = load i8, ptr %0, align 1
  %7 = icmp eq i8 %6, 0
  br i1 %7, label %19, label %8

8:
  %9 = phi i32 [ %11, %13 ], [ %1, %4 ]
  %10 = phi ptr [ %16, %13 ], [ %0, %4 ]
  %11 = add nsw i32 %9, -1
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %41, label %13

13:
  %14 = call i32 @strlen(ptr nonnull %10)
  %15 = add i32 %14, 1
  %16 = getelementptr inbounds i8, ptr %10, i32 %15
  %17 = load i8, ptr %16, align 1
  %18 = icmp eq i8 %17, 0
  br i1 %18, label %19, label %8

19:
  call void @llvm.lifetime.start.p0(i64 12, ptr nonnull %5) nounwind
  %20 = call ptr @stpcpy(ptr %3, ptr %2)
  %21 = call i32 @llvm.abs.i32(i32 %1, i1 false)
  %22 = getelementptr inbounds i8, ptr %5, i32 11
  store i8 0, ptr %22, align 1
  br label %23

23:
  %24 = phi ptr [ %22, %19 ], [ %32, %23 ]
  %25 = phi i32 [ %21, %19 ], [ %27, %23 ]
  %26 = freeze i32 %25
  %27 = udiv i32 %26, 10
  %28 = mul i32 %27, 10
  %29 = sub i32 %26, %28
  %30 = trunc nuw nsw i32 %29 to i8
  %31 = or disjoint i8 %30, 48
  %32 = getelementptr inbounds i8, ptr %24, i32 -1
  store i8 %31, ptr %32, align 1
  %33 = icmp ult i32 %25, 10
  br i1 %33, label %34, label %23

34:
  %35 = icmp slt i32 %1, 0
  br i1 %35, label %36, label %38

36:
  %37 = getelementptr inbounds i8, ptr %24, i32 -2
  store i8 45, ptr %37, align 1
  br label %38

38:
  %39 = phi ptr [ %37, %36 ], [ %32, %34 ]
  %40 = call ptr @strcpy(ptr %20, ptr nonnull %39)
  call void @llvm.lifetime.end.p0(i64 12, ptr nonnull %5) nounwind
  br label %41

41:
  %42 = phi ptr [ %3, %38 ], [ %10, %8 ]
  ret ptr %42
}

declare i32 @strlen(ptr)

declare ptr @stpcpy(ptr, ptr)

declare ptr @strcpy(ptr, ptr)

declare i32 @llvm.abs.i32(i32, i1 immarg) nounwind
