; Compiled from strerror.c: BLESS=1 cargo test -p emback-runtime-js

@strerror.room = internal global [32 x i8] zeroinitializer, align 16
@strsignal.room = internal global [32 x i8] zeroinitializer, align 16
@signals = internal constant [519 x i8] c"\01Hangup\00\02Interrupt\00\03Quit\00\04Illegal instruction\00\05Trace/breakpoint trap\00\06Aborted\00\07Bus error\00\08Floating point exception\00\09Killed\00\0AUser defined signal 1\00\0BSegmentation fault\00\0CUser defined signal 2\00\0DBroken pipe\00\0EAlarm clock\00\0FTerminated\00\10Stack fault\00\11Child exited\00\12Continued\00\13Stopped (signal)\00\14Stopped\00\15Stopped (tty input)\00\16Stopped (tty output)\00\17Urgent I/O condition\00\18CPU time limit exceeded\00\19File size limit exceeded\00\1AVirtual timer expired\00\1BProfiling timer expired\00\1CWindow changed\00\1DI/O possible\00\1EPower failure\00\1FBad system call\00\00", align 16
@.str = private unnamed_addr constant [16 x i8] c"Unknown signal \00", align 1
@errors = internal constant [990 x i8] c"\01Operation not permitted\00\02No such file or directory\00\03No such process\00\04Interrupted system call\00\05Input/output error\00\06No such device or address\00\07Argument list too long\00\08Exec format error\00\09Bad file descriptor\00\0ANo child processes\00\0BResource temporarily unavailable\00\0CCannot allocate memory\00\0DPermission denied\00\0EBad address\00\10Device or resource busy\00\11File exists\00\12Invalid cross-device link\00\13No such device\00\14Not a directory\00\15Is a directory\00\16Invalid argument\00\17Too many open files in system\00\18Too many open files\00\19Inappropriate ioctl for device\00\1BFile too large\00\1CNo space left on device\00\1DIllegal seek\00\1ERead-only file system\00\1FToo many links\00 Broken pipe\00!Numerical argument out of domain\00\22Numerical result out of range\00#Resource deadlock avoided\00$File name too long\00%No locks available\00&Function not implemented\00'Directory not empty\00(Too many levels of symbolic links\00KValue too large for defined data type\00TInvalid or incomplete multibyte or wide character\00_Operation not supported\00nConnection timed out\00\00", align 16
@.str.1 = private unnamed_addr constant [15 x i8] c"Unknown error \00", align 1
@.str.2 = private unnamed_addr constant [8 x i8] c"Success\00", align 1

@__xpg_strerror_r = alias i32 (i32, ptr, i32), ptr @strerror_r

define ptr @strerror(i32 %0) {
  %2 = icmp eq i32 %0, 0
  br i1 %2, label %5, label %3

3:
  %4 = call ptr @text_of(ptr nonnull @errors, i32 %0, ptr nonnull @.str.1, ptr nonnull @strerror.room)
  br label %5

5:
  %6 = phi ptr [ %4, %3 ], [ @.str.2, %1 ]
  ret ptr %6
}

define range(i32 0, 35) i32 @strerror_r(i32 %0, ptr %1, i32 %2) {
  %4 = alloca [32 x i8], align 16
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %4) nounwind
  %5 = icmp eq i32 %0, 0
  br i1 %5, label %8, label %6

6:
  %7 = call ptr @text_of(ptr nonnull @errors, i32 %0, ptr nonnull @.str.1, ptr nonnull %4)
  br label %8

8:
  %9 = phi ptr [ %7, %6 ], [ @.str.2, %3 ]
  %10 = call i32 @strlcpy(ptr %1, ptr %9, i32 %2)
  %11 = icmp ult i32 %10, %2
  %12 = select i1 %11, i32 0, i32 34
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4) nounwind
  ret i32 %12
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
  br i1 %7, label %21, label %8

8:
  %9 = phi i8 [ %19, %15 ], [ %6, %4 ]
  %10 = phi ptr [ %18, %15 ], [ %0, %4 ]
  %11 = sext i8 %9 to i32
  %12 = icmp eq i32 %11, %1
  br i1 %12, label %13, label %15

13:
  %14 = getelementptr inbounds i8, ptr %10, i32 1
  br label %43

15:
  %16 = call i32 @strlen(ptr nonnull %10)
  %17 = add i32 %16, 1
  %18 = getelementptr inbounds i8, ptr %10, i32 %17
  %19 = load i8, ptr %18, align 1
  %20 = icmp eq i8 %19, 0
  br i1 %20, label %21, label %8

21:
  call void @llvm.lifetime.start.p0(i64 12, ptr nonnull %5) nounwind
  %22 = call ptr @stpcpy(ptr %3, ptr %2)
  %23 = call i32 @llvm.abs.i32(i32 %1, i1 false)
  %24 = getelementptr inbounds i8, ptr %5, i32 11
  store i8 0, ptr %24, align 1
  br label %25

25:
  %26 = phi ptr [ %24, %21 ], [ %34, %25 ]
  %27 = phi i32 [ %23, %21 ], [ %29, %25 ]
  %28 = freeze i32 %27
  %29 = udiv i32 %28, 10
  %30 = mul i32 %29, 10
  %31 = sub i32 %28, %30
  %32 = trunc nuw nsw i32 %31 to i8
  %33 = or disjoint i8 %32, 48
  %34 = getelementptr inbounds i8, ptr %26, i32 -1
  store i8 %33, ptr %34, align 1
  %35 = icmp ult i32 %27, 10
  br i1 %35, label %36, label %25

36:
  %37 = icmp slt i32 %1, 0
  br i1 %37, label %38, label %40

38:
  %39 = getelementptr inbounds i8, ptr %26, i32 -2
  store i8 45, ptr %39, align 1
  br label %40

40:
  %41 = phi ptr [ %39, %38 ], [ %34, %36 ]
  %42 = call ptr @strcpy(ptr %22, ptr nonnull %41)
  call void @llvm.lifetime.end.p0(i64 12, ptr nonnull %5) nounwind
  br label %43

43:
  %44 = phi ptr [ %14, %13 ], [ %3, %40 ]
  ret ptr %44
}

declare i32 @strlen(ptr)

declare ptr @stpcpy(ptr, ptr)

declare ptr @strcpy(ptr, ptr)

declare i32 @llvm.abs.i32(i32, i1 immarg) nounwind
