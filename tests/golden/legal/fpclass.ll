; Classes of floats are told by their bits: a comparison could not see the sign of zero or the kind of a NaN.
; RUN: emback build %s -O1 --emit legal -o -
; SHOW: define i32 @f
target triple = "wasm32-unknown-unknown"
declare i1 @llvm.is.fpclass.f32(float, i32)
define i32 @f(float %x) {
  %c = call i1 @llvm.is.fpclass.f32(float %x, i32 97) ; signalling NaN, negative zero, positive zero
  %r = zext i1 %c to i32
  ret i32 %r
}
