; A state of the floating-point environment that is not the only one.
; FAIL: emback build %s --emit legal -o -
target triple = "wasm32-unknown-unknown"
declare void @llvm.set.fpenv.i32(i32)
declare void @llvm.set.fpmode.i256(i256)
declare void @llvm.set.rounding(i32)
define void @f() {
  call void @llvm.set.fpenv.i32(i32 0)
  call void @llvm.set.fpenv.i32(i32 3072)
  call void @llvm.set.fpmode.i256(i256 -1)
  call void @llvm.set.rounding(i32 0)
  ret void
}
