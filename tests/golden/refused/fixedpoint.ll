; The note shows the instruction with the operands it was read with, be they constants, parameters or values.
; FAIL: emback build %s --emit legal -o -
target triple = "wasm32-unknown-unknown"
declare i32 @llvm.umul.fix.i32(i32, i32, i32 immarg)
declare i32 @llvm.sdiv.fix.sat.i32(i32, i32, i32 immarg)
define i32 @f(i32 %x) {
  %y = add i32 %x, 1
  %product = call i32 @llvm.umul.fix.i32(i32 %x, i32 %y, i32 16)
  %1 = call i32 @llvm.sdiv.fix.sat.i32(i32 %product, i32 65536, i32 8)
  ret i32 %1
}
