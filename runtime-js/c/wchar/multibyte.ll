; Compiled from multibyte.c: BLESS=1 cargo test -p emback-runtime-js

%struct.__emback_utf8 = type { i32, i32 }
%struct.mbstate_t = type { [2 x i32] }

@mbrtowc.own = internal global %struct.__emback_utf8 zeroinitializer, align 4
@mbrlen.own = internal global %struct.mbstate_t zeroinitializer, align 4
@errno = external global i32, align 4

define i32 @mbrtowc(ptr writeonly %0, ptr readonly %1, i32 %2, ptr %3) {
  %5 = icmp eq ptr %3, null
  %6 = select i1 %5, ptr @mbrtowc.own, ptr %3
  %7 = icmp eq ptr %1, null
  br i1 %7, label %10, label %8

8:
  %9 = icmp eq i32 %2, 0
  br i1 %9, label %35, label %15

10:
  %11 = getelementptr inbounds i8, ptr %6, i32 4
  %12 = load i32, ptr %11, align 4
  store i32 0, ptr %11, align 4
  store i32 0, ptr %6, align 4
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %35, label %14

14:
  store i32 25, ptr @errno, align 4
  br label %35

15:
  %16 = phi i32 [ %33, %32 ], [ 0, %8 ]
  %17 = getelementptr inbounds i8, ptr %1, i32 %16
  %18 = load i8, ptr %17, align 1
  %19 = zext i8 %18 to i32
  %20 = call i32 @__emback_decode_utf8(ptr nonnull %6, i32 %19)
  %21 = icmp eq i32 %20, -2
  br i1 %21, label %32, label %22

22:
  %23 = icmp slt i32 %20, 0
  br i1 %23, label %24, label %25

24:
  store i32 25, ptr @errno, align 4
  br label %35

25:
  %26 = icmp eq ptr %0, null
  br i1 %26, label %28, label %27

27:
  store i32 %20, ptr %0, align 4
  br label %28

28:
  %29 = icmp eq i32 %20, 0
  %30 = add nuw i32 %16, 1
  %31 = select i1 %29, i32 0, i32 %30
  br label %35

32:
  %33 = add nuw i32 %16, 1
  %34 = icmp eq i32 %33, %2
  br i1 %34, label %35, label %15

35:
  %36 = phi i32 [ -1, %14 ], [ 0, %10 ], [ %31, %28 ], [ -1, %24 ], [ -2, %8 ], [ -2, %32 ]
  ret i32 %36
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

declare i32 @__emback_decode_utf8(ptr, i32)

define i32 @mbrlen(ptr %0, i32 %1, ptr %2) {
  %4 = icmp eq ptr %2, null
  %5 = select i1 %4, ptr @mbrlen.own, ptr %2
  %6 = call i32 @mbrtowc(ptr null, ptr %0, i32 %1, ptr nonnull %5)
  ret i32 %6
}

define range(i32 0, 2) i32 @mbsinit(ptr readonly %0) nounwind {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %8, label %3

3:
  %4 = getelementptr inbounds i8, ptr %0, i32 4
  %5 = load i32, ptr %4, align 4
  %6 = icmp eq i32 %5, 0
  %7 = zext i1 %6 to i32
  br label %8

8:
  %9 = phi i32 [ 1, %1 ], [ %7, %3 ]
  ret i32 %9
}

define range(i32 -1, -2) i32 @mbtowc(ptr %0, ptr %1, i32 %2) {
  %4 = alloca %struct.mbstate_t, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) nounwind
  store i64 0, ptr %4, align 8
  %5 = icmp eq ptr %1, null
  br i1 %5, label %10, label %6

6:
  %7 = call i32 @mbrtowc(ptr %0, ptr nonnull %1, i32 %2, ptr nonnull %4)
  %8 = icmp eq i32 %7, -2
  br i1 %8, label %9, label %10

9:
  store i32 25, ptr @errno, align 4
  br label %10

10:
  %11 = phi i32 [ -1, %9 ], [ %7, %6 ], [ 0, %3 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) nounwind
  ret i32 %11
}

define range(i32 -1, -2) i32 @mblen(ptr %0, i32 %1) {
  %3 = alloca %struct.mbstate_t, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) nounwind
  store i64 0, ptr %3, align 8
  %4 = icmp eq ptr %0, null
  br i1 %4, label %9, label %5

5:
  %6 = call i32 @mbrtowc(ptr null, ptr nonnull %0, i32 %1, ptr nonnull %3)
  %7 = icmp eq i32 %6, -2
  br i1 %7, label %8, label %9

8:
  store i32 25, ptr @errno, align 4
  br label %9

9:
  %10 = phi i32 [ -1, %8 ], [ %6, %5 ], [ 0, %2 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) nounwind
  ret i32 %10
}

define i32 @wcrtomb(ptr %0, i32 %1, ptr nocapture readnone %2) {
  %4 = icmp eq ptr %0, null
  br i1 %4, label %9, label %5

5:
  %6 = call i32 @__emback_encode_utf8(ptr nonnull %0, i32 %1)
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %8, label %9

8:
  store i32 25, ptr @errno, align 4
  br label %9

9:
  %10 = phi i32 [ 1, %3 ], [ -1, %8 ], [ %6, %5 ]
  ret i32 %10
}

declare i32 @__emback_encode_utf8(ptr, i32)

define i32 @wctomb(ptr %0, i32 %1) {
  %3 = icmp eq ptr %0, null
  br i1 %3, label %8, label %4

4:
  %5 = call i32 @__emback_encode_utf8(ptr nonnull %0, i32 %1)
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %7, label %8

7:
  store i32 25, ptr @errno, align 4
  br label %8

8:
  %9 = phi i32 [ 0, %2 ], [ -1, %7 ], [ %5, %4 ]
  ret i32 %9
}

define i32 @btowc(i32 %0) nounwind {
  %2 = icmp ult i32 %0, 128
  %3 = select i1 %2, i32 %0, i32 -1
  ret i32 %3
}

define i32 @wctob(i32 %0) nounwind {
  %2 = icmp ult i32 %0, 128
  %3 = select i1 %2, i32 %0, i32 -1
  ret i32 %3
}
