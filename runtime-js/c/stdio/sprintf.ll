; Compiled from sprintf.c: BLESS=1 cargo test -p emback-runtime-js

%struct.text = type { %struct.__emback_sink, [16 x i8] }
%struct.__emback_sink = type { ptr, ptr, i32 }

@siprintf = alias i32 (ptr, ptr, ...), ptr @sprintf
@sniprintf = alias i32 (ptr, i32, ptr, ...), ptr @snprintf
@vsiprintf = alias i32 (ptr, ptr, ptr), ptr @vsprintf
@vsniprintf = alias i32 (ptr, i32, ptr, ptr), ptr @vsnprintf
@asiprintf = alias i32 (ptr, ptr, ...), ptr @asprintf
@vasiprintf = alias i32 (ptr, ptr, ptr), ptr @vasprintf
@__small_sprintf = alias i32 (ptr, ptr, ...), ptr @sprintf
@__small_snprintf = alias i32 (ptr, i32, ptr, ...), ptr @snprintf
@__small_vsprintf = alias i32 (ptr, ptr, ptr), ptr @vsprintf
@__small_vsnprintf = alias i32 (ptr, i32, ptr, ptr), ptr @vsnprintf

define weak void @__emback_more_text(ptr %0) {
  %2 = load ptr, ptr %0, align 4
  store i8 0, ptr %2, align 1
  %3 = getelementptr inbounds i8, ptr %0, i32 12
  store ptr %3, ptr %0, align 4
  %4 = getelementptr inbounds i8, ptr %0, i32 27
  %5 = getelementptr inbounds i8, ptr %0, i32 4
  store ptr %4, ptr %5, align 4
  ret void
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) nounwind

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) nounwind

define i32 @__emback_print_text(ptr %0, i32 %1, ptr %2, ptr %3) {
  %5 = alloca %struct.text, align 4
  call void @llvm.lifetime.start.p0(i64 28, ptr nonnull %5) nounwind
  %6 = getelementptr inbounds i8, ptr %5, i32 12
  %7 = getelementptr inbounds i8, ptr %5, i32 4
  store ptr %6, ptr %7, align 4
  store ptr %6, ptr %5, align 4
  %8 = getelementptr inbounds i8, ptr %5, i32 8
  store i32 1, ptr %8, align 4
  %9 = icmp eq i32 %1, 0
  br i1 %9, label %13, label %10

10:
  store ptr %0, ptr %5, align 4
  %11 = getelementptr inbounds i8, ptr %0, i32 %1
  %12 = getelementptr inbounds i8, ptr %11, i32 -1
  store ptr %12, ptr %7, align 4
  br label %13

13:
  %14 = call i32 @__emback_format(ptr nonnull %5, ptr %2, ptr %3)
  %15 = load ptr, ptr %5, align 4
  store i8 0, ptr %15, align 1
  call void @llvm.lifetime.end.p0(i64 28, ptr nonnull %5) nounwind
  ret i32 %14
}

declare i32 @__emback_format(ptr, ptr, ptr)

define i32 @vsnprintf(ptr %0, i32 %1, ptr %2, ptr %3) {
  %5 = call i32 @__emback_print_text(ptr %0, i32 %1, ptr %2, ptr %3)
  ret i32 %5
}

define i32 @snprintf(ptr %0, i32 %1, ptr %2, ...) {
  %4 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) nounwind
  call void @llvm.va_start.p0(ptr nonnull %4)
  %5 = load ptr, ptr %4, align 4
  %6 = call i32 @__emback_print_text(ptr %0, i32 %1, ptr %2, ptr %5)
  call void @llvm.va_end.p0(ptr nonnull %4)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) nounwind
  ret i32 %6
}

declare void @llvm.va_start.p0(ptr) nounwind

declare void @llvm.va_end.p0(ptr) nounwind

define i32 @vsprintf(ptr %0, ptr %1, ptr %2) {
  %4 = ptrtoint ptr %0 to i32
  %5 = sub i32 0, %4
  %6 = call i32 @__emback_print_text(ptr %0, i32 %5, ptr %1, ptr %2)
  ret i32 %6
}

define i32 @sprintf(ptr %0, ptr %1, ...) {
  %3 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) nounwind
  call void @llvm.va_start.p0(ptr nonnull %3)
  %4 = load ptr, ptr %3, align 4
  %5 = ptrtoint ptr %0 to i32
  %6 = sub i32 0, %5
  %7 = call i32 @__emback_print_text(ptr %0, i32 %6, ptr %1, ptr %4)
  call void @llvm.va_end.p0(ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) nounwind
  ret i32 %7
}

define i32 @vasprintf(ptr nocapture writeonly %0, ptr %1, ptr %2) {
  %4 = call i32 @allocate(ptr %0, ptr %1, ptr %2)
  ret i32 %4
}

define internal i32 @allocate(ptr nocapture writeonly %0, ptr %1, ptr %2) unnamed_addr {
  %4 = alloca %struct.text, align 4
  call void @llvm.lifetime.start.p0(i64 28, ptr nonnull %4) nounwind
  %5 = getelementptr inbounds i8, ptr %4, i32 12
  %6 = getelementptr inbounds i8, ptr %4, i32 4
  store ptr %5, ptr %6, align 4
  store ptr %5, ptr %4, align 4
  %7 = getelementptr inbounds i8, ptr %4, i32 8
  store i32 1, ptr %7, align 4
  %8 = call i32 @__emback_format(ptr nonnull %4, ptr %1, ptr %2)
  %9 = load ptr, ptr %4, align 4
  store i8 0, ptr %9, align 1
  call void @llvm.lifetime.end.p0(i64 28, ptr nonnull %4) nounwind
  %10 = icmp slt i32 %8, 0
  br i1 %10, label %11, label %12

11:
  store ptr null, ptr %0, align 4
  br label %18

12:
  %13 = add nuw nsw i32 %8, 1
  %14 = call ptr @malloc(i32 %13)
  store ptr %14, ptr %0, align 4
  %15 = icmp eq ptr %14, null
  br i1 %15, label %18, label %16

16:
  %17 = call i32 @__emback_print_text(ptr nonnull %14, i32 %13, ptr %1, ptr %2)
  br label %18

18:
  %19 = phi i32 [ %17, %16 ], [ -1, %12 ], [ -1, %11 ]
  ret i32 %19
}

define i32 @asprintf(ptr nocapture writeonly %0, ptr %1, ...) {
  %3 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) nounwind
  call void @llvm.va_start.p0(ptr nonnull %3)
  %4 = load ptr, ptr %3, align 4
  %5 = call i32 @allocate(ptr %0, ptr %1, ptr %4)
  call void @llvm.va_end.p0(ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) nounwind
  ret i32 %5
}

define i32 @__vsprintf_chk(ptr %0, i32 %1, i32 %2, ptr %3, ptr %4) {
  %6 = ptrtoint ptr %0 to i32
  %7 = sub i32 0, %6
  %8 = call i32 @__emback_print_text(ptr %0, i32 %7, ptr %3, ptr %4)
  ret i32 %8
}

define i32 @__sprintf_chk(ptr %0, i32 %1, i32 %2, ptr %3, ...) {
  %5 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5) nounwind
  call void @llvm.va_start.p0(ptr nonnull %5)
  %6 = load ptr, ptr %5, align 4
  %7 = ptrtoint ptr %0 to i32
  %8 = sub i32 0, %7
  %9 = call i32 @__emback_print_text(ptr %0, i32 %8, ptr %3, ptr %6)
  call void @llvm.va_end.p0(ptr nonnull %5)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) nounwind
  ret i32 %9
}

define i32 @__vsnprintf_chk(ptr %0, i32 %1, i32 %2, i32 %3, ptr %4, ptr %5) {
  %7 = call i32 @__emback_print_text(ptr %0, i32 %1, ptr %4, ptr %5)
  ret i32 %7
}

define i32 @__snprintf_chk(ptr %0, i32 %1, i32 %2, i32 %3, ptr %4, ...) {
  %6 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %6) nounwind
  call void @llvm.va_start.p0(ptr nonnull %6)
  %7 = load ptr, ptr %6, align 4
  %8 = call i32 @__emback_print_text(ptr %0, i32 %1, ptr %4, ptr %7)
  call void @llvm.va_end.p0(ptr nonnull %6)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %6) nounwind
  ret i32 %8
}

declare ptr @malloc(i32)
