; Where the target has vectors, one is of type <16 x i8> whatever its lanes are, and an operation is a call of an instruction.
; What there is none for is done in lanes.
; RUN: emback build %s -O1 --target wasm32-unknown-unknown -msimd128 --emit legal -o -
; SHOW: define <16 x i8> @f
; SHOW: define <16 x i8> @divided
; SHOW: define i32 @bits
target triple = "wasm32-unknown-unknown"
define <4 x i32> @f(<4 x i32> %a, <4 x i32> %b, i32 %n) {
  %c = icmp ult <4 x i32> %a, %b
  %d = select <4 x i1> %c, <4 x i32> %a, <4 x i32> <i32 1, i32 2, i32 3, i32 4>
  %one = insertelement <4 x i32> poison, i32 %n, i64 0
  %all = shufflevector <4 x i32> %one, <4 x i32> poison, <4 x i32> zeroinitializer
  %e = shl <4 x i32> %d, %all
  ret <4 x i32> %e
}
define <2 x i64> @divided(<2 x i64> %a, <2 x i64> %b) {
  %c = udiv <2 x i64> %a, %b
  ret <2 x i64> %c
}
define i32 @bits(<8 x float> %a) {
  %c = fcmp olt <8 x float> %a, zeroinitializer
  %d = bitcast <8 x i1> %c to i8
  %e = zext i8 %d to i32
  ret i32 %e
}
