; Compiled from wprintf.c: BLESS=1 cargo test -p emback-runtime-js

%struct.text = type { %struct.__emback_sink, %struct.__emback_utf8, ptr, ptr, [64 x i8] }
%struct.__emback_sink = type { ptr, ptr, i32 }
%struct.__emback_utf8 = type { i32, i32 }

@stdout = external global ptr, align 4
@errno = external global i32, align 4

define weak void @__emback_more_wide(ptr %0) {
  %2 = getelementptr inbounds i8, ptr %0, i32 28
  %3 = load ptr, ptr %0, align 4
  %4 = icmp ult ptr %2, %3
  br i1 %4, label %5, label %9

5:
  %6 = getelementptr inbounds i8, ptr %0, i32 12
  %7 = getelementptr inbounds i8, ptr %0, i32 20
  %8 = getelementptr inbounds i8, ptr %0, i32 24
  br label %10

9:
  store ptr %2, ptr %0, align 4
  ret void

10:
  %11 = phi ptr [ %2, %5 ], [ %25, %24 ]
  %12 = load i8, ptr %11, align 1
  %13 = zext i8 %12 to i32
  %14 = call i32 @__emback_decode_utf8(ptr nonnull %6, i32 %13)
  %15 = icmp eq i32 %14, -2
  br i1 %15, label %24, label %16

16:
  %17 = load ptr, ptr %7, align 4
  %18 = load ptr, ptr %8, align 4
  %19 = icmp ult ptr %17, %18
  br i1 %19, label %20, label %24

20:
  %21 = icmp slt i32 %14, 0
  %22 = select i1 %21, i32 65533, i32 %14
  %23 = getelementptr inbounds i8, ptr %17, i32 4
  store ptr %23, ptr %7, align 4
  store i32 %22, ptr %17, align 4
  br label %24

24:
  %25 = getelementptr inbounds i8, ptr %11, i32 1
  %26 = load ptr, ptr %0, align 4
  %27 = icmp ult ptr %25, %26
  br i1 %27, label %10, label %9
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare i32 @__emback_decode_utf8(ptr, i32)

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define i32 @__emback_print_wide(ptr %0, i32 %1, ptr nocapture readonly %2, ptr %3) {
  %5 = alloca %struct.text, align 4
  br label %6

6:
  %7 = phi i32 [ 0, %4 ], [ %11, %6 ]
  %8 = getelementptr inbounds i32, ptr %2, i32 %7
  %9 = load i32, ptr %8, align 4
  %10 = icmp eq i32 %9, 0
  %11 = add i32 %7, 1
  br i1 %10, label %12, label %6

12:
  %13 = shl i32 %7, 2
  %14 = or disjoint i32 %13, 1
  %15 = alloca i8, i32 %14, align 16
  call void @llvm.lifetime.start.p0(i64 92, ptr nonnull %5) nounwind
  %16 = getelementptr inbounds i8, ptr %5, i32 12
  call void @llvm.memset.p0.i64(ptr nonnull align 4 dereferenceable(92) %16, i8 0, i64 80, i1 false)
  %17 = getelementptr inbounds i8, ptr %5, i32 28
  store ptr %17, ptr %5, align 4
  %18 = getelementptr inbounds i8, ptr %5, i32 4
  %19 = getelementptr inbounds i8, ptr %5, i32 92
  store ptr %19, ptr %18, align 4
  %20 = getelementptr inbounds i8, ptr %5, i32 8
  store i32 2, ptr %20, align 4
  %21 = getelementptr inbounds i8, ptr %5, i32 20
  store ptr %0, ptr %21, align 4
  %22 = getelementptr inbounds i8, ptr %5, i32 24
  %23 = getelementptr inbounds i32, ptr %0, i32 %1
  store ptr %23, ptr %22, align 4
  %24 = call i32 @narrow(ptr nonnull %15, ptr nonnull %2)
  %25 = icmp ne i32 %24, 0
  %26 = icmp ne i32 %1, 0
  %27 = and i1 %26, %25
  br i1 %27, label %28, label %36

28:
  %29 = call i32 @__emback_format_wide(ptr nonnull %5, ptr nonnull %15, ptr %3)
  call void @__emback_more_wide(ptr nonnull %5)
  %30 = load ptr, ptr %21, align 4
  %31 = load ptr, ptr %22, align 4
  %32 = icmp eq ptr %30, %31
  %33 = select i1 %32, i32 -4, i32 0
  %34 = getelementptr inbounds i8, ptr %30, i32 %33
  %35 = select i1 %32, i32 -1, i32 %29
  store i32 0, ptr %34, align 4
  br label %36

36:
  %37 = phi i32 [ -1, %12 ], [ %35, %28 ]
  call void @llvm.lifetime.end.p0(i64 92, ptr nonnull %5) nounwind
  ret i32 %37
}

declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) nounwind

define internal i32 @narrow(ptr %0, ptr nocapture readonly %1) unnamed_addr {
  %3 = load i32, ptr %1, align 4
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %17, label %5

5:
  %6 = phi i32 [ %15, %12 ], [ %3, %2 ]
  %7 = phi ptr [ %14, %12 ], [ %1, %2 ]
  %8 = phi ptr [ %13, %12 ], [ %0, %2 ]
  %9 = call i32 @__emback_encode_utf8(ptr %8, i32 %6)
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %11, label %12

11:
  store i32 25, ptr @errno, align 4
  br label %19

12:
  %13 = getelementptr inbounds i8, ptr %8, i32 %9
  %14 = getelementptr inbounds i8, ptr %7, i32 4
  %15 = load i32, ptr %14, align 4
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %5

17:
  %18 = phi ptr [ %0, %2 ], [ %13, %12 ]
  store i8 0, ptr %18, align 1
  br label %19

19:
  %20 = phi i32 [ 0, %11 ], [ 1, %17 ]
  ret i32 %20
}

declare i32 @__emback_format_wide(ptr, ptr, ptr)

define i32 @vfwprintf(ptr %0, ptr nocapture readonly %1, ptr %2) {
  %4 = call i32 @print(ptr %0, ptr %1, ptr %2)
  ret i32 %4
}

define internal i32 @print(ptr %0, ptr nocapture readonly %1, ptr %2) unnamed_addr {
  br label %4

4:
  %5 = phi i32 [ 0, %3 ], [ %9, %4 ]
  %6 = getelementptr inbounds i32, ptr %1, i32 %5
  %7 = load i32, ptr %6, align 4
  %8 = icmp eq i32 %7, 0
  %9 = add i32 %5, 1
  br i1 %8, label %10, label %4

10:
  %11 = shl i32 %5, 2
  %12 = or disjoint i32 %11, 1
  %13 = alloca i8, i32 %12, align 16
  %14 = call i32 @narrow(ptr nonnull %13, ptr nonnull %1)
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %29, label %16

16:
  %17 = getelementptr inbounds i8, ptr %0, i32 44
  %18 = load i32, ptr %17, align 4
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %20, label %21

20:
  store i32 1, ptr %17, align 4
  br label %21

21:
  %22 = call i32 @__emback_begin(ptr nonnull %0)
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %29

24:
  %25 = call i32 @__emback_format_wide(ptr nonnull %0, ptr nonnull %13, ptr %2)
  %26 = call i32 @__emback_finish(ptr nonnull %0)
  %27 = icmp eq i32 %26, 0
  %28 = select i1 %27, i32 %25, i32 -1
  br label %29

29:
  %30 = phi i32 [ %28, %24 ], [ -1, %10 ], [ -1, %21 ]
  ret i32 %30
}

define i32 @fwprintf(ptr %0, ptr nocapture readonly %1, ...) {
  %3 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) nounwind
  call void @llvm.va_start.p0(ptr nonnull %3)
  %4 = load ptr, ptr %3, align 4
  %5 = call i32 @print(ptr %0, ptr %1, ptr %4)
  call void @llvm.va_end.p0(ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) nounwind
  ret i32 %5
}

declare void @llvm.va_start.p0(ptr) nounwind

declare void @llvm.va_end.p0(ptr) nounwind

define i32 @vwprintf(ptr nocapture readonly %0, ptr %1) {
  %3 = load ptr, ptr @stdout, align 4
  %4 = call i32 @print(ptr %3, ptr %0, ptr %1)
  ret i32 %4
}

define i32 @wprintf(ptr nocapture readonly %0, ...) {
  %2 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2) nounwind
  call void @llvm.va_start.p0(ptr nonnull %2)
  %3 = load ptr, ptr @stdout, align 4
  %4 = load ptr, ptr %2, align 4
  %5 = call i32 @print(ptr %3, ptr %0, ptr %4)
  call void @llvm.va_end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2) nounwind
  ret i32 %5
}

define i32 @vswprintf(ptr %0, i32 %1, ptr nocapture readonly %2, ptr %3) {
  %5 = call i32 @__emback_print_wide(ptr %0, i32 %1, ptr %2, ptr %3)
  ret i32 %5
}

define i32 @swprintf(ptr %0, i32 %1, ptr nocapture readonly %2, ...) {
  %4 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) nounwind
  call void @llvm.va_start.p0(ptr nonnull %4)
  %5 = load ptr, ptr %4, align 4
  %6 = call i32 @__emback_print_wide(ptr %0, i32 %1, ptr %2, ptr %5)
  call void @llvm.va_end.p0(ptr nonnull %4)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  ret i32 %6
}

declare i32 @__emback_encode_utf8(ptr, i32)

declare i32 @__emback_begin(ptr)

declare i32 @__emback_finish(ptr)
