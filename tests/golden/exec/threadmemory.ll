; What threads share, on one thread: copies of elements are copies, nobody waits to be woken, and to wait traps.
; EXEC: 16843009 1 2 0 7
; LLVM-REFUSES: Cannot select: intrinsic %llvm.wasm.memory.atomic.wait32
target datalayout = "e-m:e-p:32:32-i64:64-n32:64-S128"
target triple = "wasm32-unknown-unknown"

@words = global [4 x i32] [i32 1, i32 2, i32 3, i32 4]
@copy = global [4 x i32] zeroinitializer
@format = constant [16 x i8] c"%d %d %d %d %d\0A\00"

declare void @llvm.memcpy.element.unordered.atomic.p0.p0.i32(ptr, ptr, i32, i32)
declare void @llvm.memmove.element.unordered.atomic.p0.p0.i32(ptr, ptr, i32, i32)
declare void @llvm.memset.element.unordered.atomic.p0.i32(ptr, i8, i32, i32)
declare i32 @llvm.wasm.memory.atomic.notify(ptr, i32)
declare i32 @llvm.wasm.memory.atomic.wait32(ptr, i32, i64)
declare i32 @printf(ptr, ...)

define i32 @wait(i1 %really) {
  br i1 %really, label %waits, label %goes

waits:
  %result = call i32 @llvm.wasm.memory.atomic.wait32(ptr @words, i32 1, i64 -1)
  ret i32 %result

goes:
  ret i32 7
}

define i32 @main() {
  call void @llvm.memcpy.element.unordered.atomic.p0.p0.i32(ptr align 4 @copy, ptr align 4 @words, i32 16, i32 4)
  %second = getelementptr i32, ptr @copy, i32 1
  call void @llvm.memmove.element.unordered.atomic.p0.p0.i32(ptr align 4 %second, ptr align 4 @copy, i32 8, i32 4)
  call void @llvm.memset.element.unordered.atomic.p0.i32(ptr align 4 @copy, i8 1, i32 4, i32 4)
  %1 = load i32, ptr @copy
  %2 = load i32, ptr %second
  %third = getelementptr i32, ptr @copy, i32 2
  %3 = load i32, ptr %third
  %woken = call i32 @llvm.wasm.memory.atomic.notify(ptr @words, i32 1)
  %went = call i32 @wait(i1 false)
  %4 = call i32 (ptr, ...) @printf(ptr @format, i32 %1, i32 %2, i32 %3, i32 %woken, i32 %went)
  ret i32 0
}
