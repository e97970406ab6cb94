; The note shows the instruction with the operands it was read with, be they constants, parameters or values.
; FAIL: emback build %s --emit legal -o -
target triple = "wasm32-unknown-unknown"
declare ptr @llvm.objc.storeWeak(ptr, ptr)
define i32 @f(ptr %x) {
  %y = getelementptr i8, ptr %x, i32 1
  %old = call ptr @llvm.objc.storeWeak(ptr %x, ptr %y)
  %1 = call ptr @llvm.objc.storeWeak(ptr %old, ptr null)
  ret i32 0
}
