; Saturating arithmetic is the plain one and a choice of what it went past.
; RUN: emback build %s -O1 --emit legal -o -
; SHOW: define i32 @f
; SHOW: define i32 @g
target triple = "wasm32-unknown-unknown"
declare i32 @llvm.usub.sat.i32(i32, i32)
declare i8 @llvm.sadd.sat.i8(i8, i8)
define i32 @f(i32 %a, i32 %b) {
  %r = call i32 @llvm.usub.sat.i32(i32 %a, i32 %b)
  ret i32 %r
}
define i32 @g(i8 signext %a, i8 signext %b) {
  %s = call i8 @llvm.sadd.sat.i8(i8 %a, i8 %b)
  %r = sext i8 %s to i32
  ret i32 %r
}
