; A va_list is a pointer to the next argument. To read one aligns the pointer and moves it past.
; RUN: emback build %s -O1 --emit legal -o -
; SHOW: define double @f
target triple = "wasm32-unknown-unknown"
declare void @llvm.va_start(ptr)
declare void @llvm.va_end(ptr)
define double @f(i32 %n, ...) {
  %list = alloca ptr
  call void @llvm.va_start(ptr %list)
  %x = va_arg ptr %list, double
  call void @llvm.va_end(ptr %list)
  ret double %x
}
