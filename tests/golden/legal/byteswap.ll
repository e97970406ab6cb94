; A swap of bytes is two rotations of which each gives two bytes, and a rotation is two shifts. The amounts are
; masked, for a shift of LLVM by the whole width is poison.
; RUN[asmjs]: emback build %s -O1 --emit legal -o -
; SHOW[asmjs]: define i32 @f
; RUN[wasm]: emback build %s -O1 --target wasm32-unknown-unknown --emit legal -o -
; SHOW[wasm]: define i32 @f
target triple = "wasm32-unknown-unknown"
declare i32 @llvm.bswap.i32(i32)
declare i32 @llvm.fshl.i32(i32, i32, i32)
define i32 @f(i32 %x, i32 %n) {
  %a = call i32 @llvm.bswap.i32(i32 %x)
  %r = call i32 @llvm.fshl.i32(i32 %a, i32 %a, i32 %n)
  ret i32 %r
}
