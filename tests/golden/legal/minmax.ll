; Minimum and absolute value are a comparison and a selection.
; RUN: emback build %s -O1 --emit legal -o -
; SHOW: define i32 @f
target triple = "wasm32-unknown-unknown"
declare i32 @llvm.umin.i32(i32, i32)
declare i32 @llvm.abs.i32(i32, i1)
define i32 @f(i32 %a, i32 %b) {
  %x = call i32 @llvm.umin.i32(i32 %a, i32 %b)
  %r = call i32 @llvm.abs.i32(i32 %x, i1 false)
  ret i32 %r
}
