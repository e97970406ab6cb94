; Compiled from printf.c: BLESS=1 cargo test -p emback-runtime-js

%struct.emback_file = type { %struct.__emback_sink, ptr, ptr, ptr, i32, i32, i32, i32, i32, i32, ptr, ptr, ptr }
%struct.__emback_sink = type { ptr, ptr, i32 }

@stdout = external global ptr, align 4

@iprintf = alias i32 (ptr, ...), ptr @printf
@fiprintf = alias i32 (ptr, ptr, ...), ptr @fprintf
@viprintf = alias i32 (ptr, ptr), ptr @vprintf
@vfiprintf = alias i32 (ptr, ptr, ptr), ptr @vfprintf
@__small_printf = alias i32 (ptr, ...), ptr @printf
@__small_fprintf = alias i32 (ptr, ptr, ...), ptr @fprintf
@__small_vprintf = alias i32 (ptr, ptr), ptr @vprintf
@__small_vfprintf = alias i32 (ptr, ptr, ptr), ptr @vfprintf

define i32 @printf(ptr %0, ...) {
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

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare void @llvm.va_start.p0(ptr) nounwind

define internal i32 @print(ptr %0, ptr %1, ptr %2) unnamed_addr {
  %4 = call i32 @__emback_begin(ptr %0)
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %6, label %11

6:
  %7 = call i32 @__emback_format(ptr %0, ptr %1, ptr %2)
  %8 = call i32 @__emback_finish(ptr %0)
  %9 = icmp eq i32 %8, 0
  %10 = select i1 %9, i32 %7, i32 -1
  br label %11

11:
  %12 = phi i32 [ %10, %6 ], [ -1, %3 ]
  ret i32 %12
}

declare void @llvm.va_end.p0(ptr) nounwind

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define i32 @fprintf(ptr %0, ptr %1, ...) {
  %3 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) nounwind
  call void @llvm.va_start.p0(ptr nonnull %3)
  %4 = load ptr, ptr %3, align 4
  %5 = call i32 @print(ptr %0, ptr %1, ptr %4)
  call void @llvm.va_end.p0(ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) nounwind
  ret i32 %5
}

define i32 @vprintf(ptr %0, ptr %1) {
  %3 = load ptr, ptr @stdout, align 4
  %4 = call i32 @print(ptr %3, ptr %0, ptr %1)
  ret i32 %4
}

define i32 @vfprintf(ptr %0, ptr %1, ptr %2) {
  %4 = call i32 @print(ptr %0, ptr %1, ptr %2)
  ret i32 %4
}

define i32 @vdprintf(i32 %0, ptr %1, ptr %2) {
  %4 = alloca [256 x i8], align 16
  %5 = alloca %struct.emback_file, align 4
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %4) nounwind
  call void @llvm.lifetime.start.p0(i64 60, ptr nonnull %5) nounwind
  %6 = getelementptr inbounds i8, ptr %5, i32 20
  call void @llvm.memset.p0.i64(ptr nonnull align 4 dereferenceable(20) %5, i8 0, i64 20, i1 false)
  store ptr %4, ptr %6, align 4
  %7 = getelementptr inbounds i8, ptr %5, i32 24
  store i32 256, ptr %7, align 4
  %8 = getelementptr inbounds i8, ptr %5, i32 28
  store i32 %0, ptr %8, align 4
  %9 = getelementptr inbounds i8, ptr %5, i32 32
  store i32 0, ptr %9, align 4
  %10 = getelementptr inbounds i8, ptr %5, i32 36
  store i32 2, ptr %10, align 4
  %11 = getelementptr inbounds i8, ptr %5, i32 40
  store i32 0, ptr %11, align 4
  %12 = getelementptr inbounds i8, ptr %5, i32 44
  store i32 0, ptr %12, align 4
  %13 = getelementptr inbounds i8, ptr %5, i32 48
  store ptr null, ptr %13, align 4
  %14 = getelementptr inbounds i8, ptr %5, i32 52
  store ptr null, ptr %14, align 4
  %15 = getelementptr inbounds i8, ptr %5, i32 56
  store ptr null, ptr %15, align 4
  %16 = call i32 @print(ptr nonnull %5, ptr %1, ptr %2)
  call void @llvm.lifetime.end.p0(i64 60, ptr nonnull %5) nounwind
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %4) nounwind
  ret i32 %16
}

define i32 @dprintf(i32 %0, ptr %1, ...) {
  %3 = alloca [256 x i8], align 16
  %4 = alloca %struct.emback_file, align 4
  %5 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5) nounwind
  call void @llvm.va_start.p0(ptr nonnull %5)
  %6 = load ptr, ptr %5, align 4
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %3) nounwind
  call void @llvm.lifetime.start.p0(i64 60, ptr nonnull %4) nounwind
  %7 = getelementptr inbounds i8, ptr %4, i32 20
  call void @llvm.memset.p0.i64(ptr nonnull align 4 dereferenceable(20) %4, i8 0, i64 20, i1 false)
  store ptr %3, ptr %7, align 4
  %8 = getelementptr inbounds i8, ptr %4, i32 24
  store i32 256, ptr %8, align 4
  %9 = getelementptr inbounds i8, ptr %4, i32 28
  store i32 %0, ptr %9, align 4
  %10 = getelementptr inbounds i8, ptr %4, i32 32
  store i32 0, ptr %10, align 4
  %11 = getelementptr inbounds i8, ptr %4, i32 36
  store i32 2, ptr %11, align 4
  %12 = getelementptr inbounds i8, ptr %4, i32 40
  store i32 0, ptr %12, align 4
  %13 = getelementptr inbounds i8, ptr %4, i32 44
  store i32 0, ptr %13, align 4
  %14 = getelementptr inbounds i8, ptr %4, i32 48
  store ptr null, ptr %14, align 4
  %15 = getelementptr inbounds i8, ptr %4, i32 52
  store ptr null, ptr %15, align 4
  %16 = getelementptr inbounds i8, ptr %4, i32 56
  store ptr null, ptr %16, align 4
  %17 = call i32 @print(ptr nonnull %4, ptr %1, ptr %6)
  call void @llvm.lifetime.end.p0(i64 60, ptr nonnull %4) nounwind
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %3) nounwind
  call void @llvm.va_end.p0(ptr nonnull %5)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) nounwind
  ret i32 %17
}

define i32 @__vfprintf_chk(ptr %0, i32 %1, ptr %2, ptr %3) {
  %5 = call i32 @print(ptr %0, ptr %2, ptr %3)
  ret i32 %5
}

define i32 @__vprintf_chk(i32 %0, ptr %1, ptr %2) {
  %4 = load ptr, ptr @stdout, align 4
  %5 = call i32 @print(ptr %4, ptr %1, ptr %2)
  ret i32 %5
}

define i32 @__fprintf_chk(ptr %0, i32 %1, ptr %2, ...) {
  %4 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) nounwind
  call void @llvm.va_start.p0(ptr nonnull %4)
  %5 = load ptr, ptr %4, align 4
  %6 = call i32 @print(ptr %0, ptr %2, ptr %5)
  call void @llvm.va_end.p0(ptr nonnull %4)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  ret i32 %6
}

define i32 @__printf_chk(i32 %0, ptr %1, ...) {
  %3 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) nounwind
  call void @llvm.va_start.p0(ptr nonnull %3)
  %4 = load ptr, ptr @stdout, align 4
  %5 = load ptr, ptr %3, align 4
  %6 = call i32 @print(ptr %4, ptr %1, ptr %5)
  call void @llvm.va_end.p0(ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) nounwind
  ret i32 %6
}

declare i32 @__emback_begin(ptr)

declare i32 @__emback_format(ptr, ptr, ptr)

declare i32 @__emback_finish(ptr)

declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) nounwind
