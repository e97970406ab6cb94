; Compiled from stream.c: BLESS=1 cargo test -p emback-runtime-js

%struct.__emback_utf8 = type { i32, i32 }

@errno = external global i32, align 4
@stdin = external global ptr, align 4
@stdout = external global ptr, align 4

@getwc = alias i32 (ptr), ptr @fgetwc
@putwc = alias i32 (i32, ptr), ptr @fputwc
@fgetwc_unlocked = alias i32 (ptr), ptr @fgetwc
@getwc_unlocked = alias i32 (ptr), ptr @fgetwc
@fputwc_unlocked = alias i32 (i32, ptr), ptr @fputwc
@putwc_unlocked = alias i32 (i32, ptr), ptr @fputwc
@fgetws_unlocked = alias ptr (ptr, i32, ptr), ptr @fgetws
@fputws_unlocked = alias i32 (ptr, ptr), ptr @fputws

define i32 @fgetwc(ptr %0) {
  %2 = alloca %struct.__emback_utf8, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2) nounwind
  store i64 0, ptr %2, align 8
  %3 = getelementptr inbounds i8, ptr %0, i32 44
  %4 = load i32, ptr %3, align 4
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %6, label %7

6:
  store i32 1, ptr %3, align 4
  br label %7

7:
  %8 = getelementptr inbounds i8, ptr %0, i32 12
  %9 = getelementptr inbounds i8, ptr %0, i32 16
  %10 = getelementptr inbounds i8, ptr %2, i32 4
  br label %11

11:
  %12 = load ptr, ptr %8, align 4
  %13 = load ptr, ptr %9, align 4
  %14 = icmp ult ptr %12, %13
  br i1 %14, label %15, label %19

15:
  %16 = getelementptr inbounds i8, ptr %12, i32 1
  store ptr %16, ptr %8, align 4
  %17 = load i8, ptr %12, align 1
  %18 = zext i8 %17 to i32
  br label %25

19:
  %20 = call i32 @__emback_underflow(ptr nonnull %0)
  %21 = icmp sgt i32 %20, -1
  %22 = load i32, ptr %10, align 4
  %23 = icmp ne i32 %22, 0
  %24 = select i1 %21, i1 true, i1 %23
  br i1 %24, label %25, label %32

25:
  %26 = phi i32 [ %18, %15 ], [ %20, %19 ]
  %27 = call i32 @__emback_decode_utf8(ptr nonnull %2, i32 %26)
  switch i32 %27, label %32 [
    i32 -1, label %28
    i32 -2, label %11
  ]

28:
  %29 = getelementptr inbounds i8, ptr %0, i32 32
  %30 = load i32, ptr %29, align 4
  %31 = or i32 %30, 2
  store i32 %31, ptr %29, align 4
  store i32 25, ptr @errno, align 4
  br label %32

32:
  %33 = phi i32 [ -1, %28 ], [ %27, %25 ], [ -1, %19 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2) nounwind
  ret i32 %33
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare i32 @__emback_decode_utf8(ptr, i32)

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define i32 @getwchar() {
  %1 = load ptr, ptr @stdin, align 4
  %2 = call i32 @fgetwc(ptr %1)
  ret i32 %2
}

define i32 @ungetwc(i32 %0, ptr %1) {
  %3 = alloca [4 x i8], align 1
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) nounwind
  %4 = call i32 @__emback_encode_utf8(ptr nonnull %3, i32 %0)
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %16, label %6

6:
  %7 = phi i32 [ %10, %9 ], [ %4, %2 ]
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %16, label %9

9:
  %10 = add nsw i32 %7, -1
  %11 = getelementptr inbounds [4 x i8], ptr %3, i32 0, i32 %10
  %12 = load i8, ptr %11, align 1
  %13 = zext i8 %12 to i32
  %14 = call i32 @ungetc(i32 %13, ptr %1)
  %15 = icmp slt i32 %14, 0
  br i1 %15, label %16, label %6

16:
  %17 = phi i32 [ -1, %2 ], [ %0, %6 ], [ -1, %9 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) nounwind
  ret i32 %17
}

declare i32 @__emback_encode_utf8(ptr, i32)

declare i32 @ungetc(i32, ptr)

define ptr @fgetws(ptr writeonly %0, i32 %1, ptr %2) {
  %4 = icmp slt i32 %1, 1
  br i1 %4, label %28, label %5

5:
  %6 = add nsw i32 %1, -1
  %7 = icmp eq i32 %1, 1
  br i1 %7, label %25, label %8

8:
  %9 = phi i32 [ %13, %12 ], [ 0, %5 ]
  %10 = call i32 @fgetwc(ptr %2)
  %11 = icmp eq i32 %10, -1
  br i1 %11, label %18, label %12

12:
  %13 = add nuw nsw i32 %9, 1
  %14 = getelementptr inbounds i32, ptr %0, i32 %9
  store i32 %10, ptr %14, align 4
  %15 = icmp slt i32 %13, %6
  %16 = icmp ne i32 %10, 10
  %17 = and i1 %15, %16
  br i1 %17, label %8, label %25

18:
  %19 = icmp eq i32 %9, 0
  br i1 %19, label %28, label %20

20:
  %21 = getelementptr inbounds i8, ptr %2, i32 32
  %22 = load i32, ptr %21, align 4
  %23 = and i32 %22, 2
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %25, label %28

25:
  %26 = phi i32 [ %9, %20 ], [ 0, %5 ], [ %13, %12 ]
  %27 = getelementptr inbounds i32, ptr %0, i32 %26
  store i32 0, ptr %27, align 4
  br label %28

28:
  %29 = phi ptr [ %0, %25 ], [ null, %3 ], [ null, %20 ], [ null, %18 ]
  ret ptr %29
}

define i32 @fputwc(i32 %0, ptr %1) {
  %3 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  %4 = call i32 @put(ptr %1, ptr nonnull %3, i32 1)
  %5 = icmp eq i32 %4, 0
  %6 = select i1 %5, i32 %0, i32 -1
  ret i32 %6
}

define internal i32 @put(ptr %0, ptr nocapture readonly %1, i32 %2) unnamed_addr {
  %4 = alloca [4 x i8], align 1
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) nounwind
  %5 = getelementptr inbounds i8, ptr %0, i32 44
  %6 = load i32, ptr %5, align 4
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %8, label %9

8:
  store i32 1, ptr %5, align 4
  br label %9

9:
  %10 = call i32 @__emback_begin(ptr nonnull %0)
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %12, label %28

12:
  %13 = icmp eq i32 %2, 0
  br i1 %13, label %24, label %14

14:
  %15 = phi i32 [ %22, %21 ], [ 0, %12 ]
  %16 = getelementptr inbounds i32, ptr %1, i32 %15
  %17 = load i32, ptr %16, align 4
  %18 = call i32 @__emback_encode_utf8(ptr nonnull %4, i32 %17)
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %20, label %21

20:
  store i32 25, ptr @errno, align 4
  br label %24

21:
  call void @__emback_emit(ptr %0, ptr nonnull %4, i32 %18, i32 1)
  %22 = add nuw i32 %15, 1
  %23 = icmp eq i32 %22, %2
  br i1 %23, label %24, label %14

24:
  %25 = phi i32 [ -1, %20 ], [ 0, %12 ], [ 0, %21 ]
  %26 = call i32 @__emback_finish(ptr %0)
  %27 = or i32 %26, %25
  br label %28

28:
  %29 = phi i32 [ %27, %24 ], [ -1, %9 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  ret i32 %29
}

define i32 @putwchar(i32 %0) {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load ptr, ptr @stdout, align 4
  %4 = call i32 @put(ptr %3, ptr nonnull %2, i32 1)
  %5 = icmp eq i32 %4, 0
  %6 = select i1 %5, i32 %0, i32 -1
  ret i32 %6
}

define range(i32 -1, 2) i32 @fputws(ptr nocapture readonly %0, ptr %1) {
  br label %3

3:
  %4 = phi i32 [ 0, %2 ], [ %8, %3 ]
  %5 = getelementptr inbounds i32, ptr %0, i32 %4
  %6 = load i32, ptr %5, align 4
  %7 = icmp eq i32 %6, 0
  %8 = add i32 %4, 1
  br i1 %7, label %9, label %3

9:
  %10 = call i32 @put(ptr %1, ptr nonnull %0, i32 %4)
  %11 = icmp eq i32 %10, 0
  %12 = select i1 %11, i32 1, i32 -1
  ret i32 %12
}

define i32 @fwide(ptr nocapture %0, i32 %1) nounwind {
  %3 = getelementptr inbounds i8, ptr %0, i32 44
  %4 = load i32, ptr %3, align 4
  %5 = icmp eq i32 %4, 0
  %6 = icmp ne i32 %1, 0
  %7 = and i1 %6, %5
  br i1 %7, label %8, label %11

8:
  %9 = icmp sgt i32 %1, -1
  %10 = select i1 %9, i32 1, i32 -1
  store i32 %10, ptr %3, align 4
  br label %11

11:
  %12 = phi i32 [ %10, %8 ], [ %4, %2 ]
  ret i32 %12
}

declare i32 @__emback_underflow(ptr)

declare i32 @__emback_begin(ptr)

declare void @__emback_emit(ptr, ptr, i32, i32)

declare i32 @__emback_finish(ptr)
