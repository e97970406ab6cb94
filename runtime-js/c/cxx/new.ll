; Compiled from new.c: BLESS=1 cargo test -p emback-runtime-js

@handler = internal unnamed_addr global ptr null, align 4

define ptr @_ZSt15set_new_handlerPFvvE(ptr %0) nounwind {
  %2 = load ptr, ptr @handler, align 4
  store ptr %0, ptr @handler, align 4
  ret ptr %2
}

define ptr @_ZSt15get_new_handlerv() nounwind {
  %1 = load ptr, ptr @handler, align 4
  ret ptr %1
}

define void @_ZdlPv(ptr %0) {
  call void @free(ptr %0)
  ret void
}

declare void @free(ptr)

define void @_ZdaPv(ptr %0) {
  call void @_ZdlPv(ptr %0)
  ret void
}

define void @_ZdlPvRKSt9nothrow_t(ptr %0, ptr nocapture readnone %1) {
  call void @_ZdlPv(ptr %0)
  ret void
}

define void @_ZdaPvRKSt9nothrow_t(ptr %0, ptr nocapture readnone %1) {
  call void @_ZdaPv(ptr %0)
  ret void
}

define void @_ZdlPvSt11align_val_t(ptr %0, i32 %1) {
  call void @free(ptr %0)
  ret void
}

define void @_ZdaPvSt11align_val_t(ptr %0, i32 %1) {
  call void @_ZdlPvSt11align_val_t(ptr %0, i32 poison)
  ret void
}

define void @_ZdlPvSt11align_val_tRKSt9nothrow_t(ptr %0, i32 %1, ptr nocapture readnone %2) {
  call void @_ZdlPvSt11align_val_t(ptr %0, i32 poison)
  ret void
}

define void @_ZdaPvSt11align_val_tRKSt9nothrow_t(ptr %0, i32 %1, ptr nocapture readnone %2) {
  call void @_ZdaPvSt11align_val_t(ptr %0, i32 poison)
  ret void
}

define ptr @_Znwm(i32 %0) {
  %2 = call ptr @new_or_throw(i32 %0, i32 0)
  ret ptr %2
}

define internal ptr @new_or_throw(i32 %0, i32 %1) unnamed_addr {
  %3 = call ptr @allocate(i32 %0, i32 %1)
  %4 = icmp eq ptr %3, null
  br i1 %4, label %5, label %12

5:
  %6 = load ptr, ptr @handler, align 4
  %7 = icmp eq ptr %6, null
  br i1 %7, label %8, label %9

8:
  call void @_ZSt17__throw_bad_allocv() noreturn
  unreachable

9:
  call void %6()
  %10 = call ptr @allocate(i32 %0, i32 %1)
  %11 = icmp eq ptr %10, null
  br i1 %11, label %5, label %12

12:
  %13 = phi ptr [ %3, %2 ], [ %10, %9 ]
  ret ptr %13
}

define ptr @_Znam(i32 %0) {
  %2 = call ptr @_Znwm(i32 %0)
  ret ptr %2
}

define ptr @_ZnwmRKSt9nothrow_t(i32 %0, ptr nocapture readnone %1) {
  %3 = call ptr @new_or_null(i32 %0, i32 0)
  ret ptr %3
}

define internal ptr @new_or_null(i32 %0, i32 %1) unnamed_addr {
  br label %3

3:
  %4 = call ptr @allocate(i32 %0, i32 %1)
  %5 = icmp eq ptr %4, null
  %6 = load ptr, ptr @handler, align 4
  %7 = icmp ne ptr %6, null
  %8 = select i1 %5, i1 %7, i1 false
  br i1 %8, label %9, label %12

9:
  %10 = call i32 @__emback_call_new_handler(ptr nonnull %6)
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %12, label %3

12:
  ret ptr %4
}

define ptr @_ZnamRKSt9nothrow_t(i32 %0, ptr nocapture readnone %1) {
  %3 = call ptr @_ZnwmRKSt9nothrow_t(i32 %0, ptr poison)
  ret ptr %3
}

define ptr @_ZnwmSt11align_val_t(i32 %0, i32 %1) {
  %3 = call ptr @new_or_throw(i32 %0, i32 %1)
  ret ptr %3
}

define ptr @_ZnamSt11align_val_t(i32 %0, i32 %1) {
  %3 = call ptr @_ZnwmSt11align_val_t(i32 %0, i32 %1)
  ret ptr %3
}

define ptr @_ZnwmSt11align_val_tRKSt9nothrow_t(i32 %0, i32 %1, ptr nocapture readnone %2) {
  %4 = call ptr @new_or_null(i32 %0, i32 %1)
  ret ptr %4
}

define ptr @_ZnamSt11align_val_tRKSt9nothrow_t(i32 %0, i32 %1, ptr nocapture readnone %2) {
  %4 = call ptr @_ZnwmSt11align_val_tRKSt9nothrow_t(i32 %0, i32 %1, ptr poison)
  ret ptr %4
}

define void @_ZdlPvm(ptr %0, i32 %1) {
  call void @_ZdlPv(ptr %0)
  ret void
}

define void @_ZdaPvm(ptr %0, i32 %1) {
  call void @_ZdaPv(ptr %0)
  ret void
}

define void @_ZdlPvmSt11align_val_t(ptr %0, i32 %1, i32 %2) {
  call void @_ZdlPvSt11align_val_t(ptr %0, i32 poison)
  ret void
}

define void @_ZdaPvmSt11align_val_t(ptr %0, i32 %1, i32 %2) {
  call void @_ZdaPvSt11align_val_t(ptr %0, i32 poison)
  ret void
}

define ptr @_Znwj(i32 %0) {
  %2 = call ptr @new_or_throw(i32 %0, i32 0)
  ret ptr %2
}

define ptr @_Znaj(i32 %0) {
  %2 = call ptr @_Znwj(i32 %0)
  ret ptr %2
}

define ptr @_ZnwjRKSt9nothrow_t(i32 %0, ptr nocapture readnone %1) {
  %3 = call ptr @new_or_null(i32 %0, i32 0)
  ret ptr %3
}

define ptr @_ZnajRKSt9nothrow_t(i32 %0, ptr nocapture readnone %1) {
  %3 = call ptr @_ZnwjRKSt9nothrow_t(i32 %0, ptr poison)
  ret ptr %3
}

define ptr @_ZnwjSt11align_val_t(i32 %0, i32 %1) {
  %3 = call ptr @new_or_throw(i32 %0, i32 %1)
  ret ptr %3
}

define ptr @_ZnajSt11align_val_t(i32 %0, i32 %1) {
  %3 = call ptr @_ZnwjSt11align_val_t(i32 %0, i32 %1)
  ret ptr %3
}

define ptr @_ZnwjSt11align_val_tRKSt9nothrow_t(i32 %0, i32 %1, ptr nocapture readnone %2) {
  %4 = call ptr @new_or_null(i32 %0, i32 %1)
  ret ptr %4
}

define ptr @_ZnajSt11align_val_tRKSt9nothrow_t(i32 %0, i32 %1, ptr nocapture readnone %2) {
  %4 = call ptr @_ZnwjSt11align_val_tRKSt9nothrow_t(i32 %0, i32 %1, ptr poison)
  ret ptr %4
}

define void @_ZdlPvj(ptr %0, i32 %1) {
  call void @_ZdlPv(ptr %0)
  ret void
}

define void @_ZdaPvj(ptr %0, i32 %1) {
  call void @_ZdaPv(ptr %0)
  ret void
}

define void @_ZdlPvjSt11align_val_t(ptr %0, i32 %1, i32 %2) {
  call void @_ZdlPvSt11align_val_t(ptr %0, i32 poison)
  ret void
}

define void @_ZdaPvjSt11align_val_t(ptr %0, i32 %1, i32 %2) {
  call void @_ZdaPvSt11align_val_t(ptr %0, i32 poison)
  ret void
}

define internal ptr @allocate(i32 %0, i32 %1) unnamed_addr {
  %3 = call i32 @llvm.umax.i32(i32 %0, i32 1)
  %4 = icmp ugt i32 %1, 16
  br i1 %4, label %5, label %7

5:
  %6 = call ptr @memalign(i32 %1, i32 %3)
  br label %9

7:
  %8 = call ptr @malloc(i32 %3)
  br label %9

9:
  %10 = phi ptr [ %6, %5 ], [ %8, %7 ]
  ret ptr %10
}

declare void @_ZSt17__throw_bad_allocv() noreturn

declare ptr @memalign(i32, i32)

declare ptr @malloc(i32)

declare i32 @__emback_call_new_handler(ptr)

declare i32 @llvm.umax.i32(i32, i32) nounwind
