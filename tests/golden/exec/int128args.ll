; `__int128` as a variable argument: at a multiple of 16, as clang's own `va_arg` reads it, whatever the layout says.
; EXEC: 12345678 9abcdef0 7
; EXEC: ffffffff fffffffd 8
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"
@format = private constant [14 x i8] c"%08x %08x %d\0A\00"
declare i32 @printf(ptr, ...)
declare void @llvm.va_start(ptr)
declare void @llvm.va_end(ptr)
define void @show(i128 %x, i32 %more) noinline {
  %above = lshr i128 %x, 32
  %high = trunc i128 %above to i32
  %low = trunc i128 %x to i32
  call i32 (ptr, ...) @printf(ptr @format, i32 %high, i32 %low, i32 %more)
  ret void
}
define void @read(i32 %n, ...) noinline {
  %list = alloca ptr
  call void @llvm.va_start(ptr %list)
  %first = va_arg ptr %list, i32
  %next = load ptr, ptr %list
  %address = ptrtoint ptr %next to i32
  %up = add i32 %address, 15
  %aligned = and i32 %up, -16
  %at = inttoptr i32 %aligned to ptr
  %after = getelementptr i8, ptr %at, i32 16
  store ptr %after, ptr %list
  %x = load i128, ptr %at, align 16
  call void @show(i128 %x, i32 %first)
  %second = va_arg ptr %list, i32
  %y = va_arg ptr %list, i128
  call void @show(i128 %y, i32 %second)
  call void @llvm.va_end(ptr %list)
  ret void
}
define i32 @main() {
  call void (i32, ...) @read(i32 4, i32 7, i128 811307562874287253413616, i32 8, i128 -3)
  ret i32 0
}
