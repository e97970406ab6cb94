; With simd128 a vector is a v128: as an argument and a result, in a loop and in memory, whole or with bytes behind it.
; A scalar that is loaded into lanes, and a lane that is stored, are one instruction. Without it there are none.
; RUN: emback build %s -O1 --target wasm32-unknown-unknown -msimd128 --emit wat -o -
; SHOW: (func $sum 
; SHOW: (func $scaled 
; SHOW: (func $seven 
; SHOW: (func $lanes 
; SHOW: target_features
; RUN[without]: emback build %s -O1 --target wasm32-unknown-unknown --emit wat -o -
; SHOW[without]: (func $scaled 
; SHOW[without]: target_features
target triple = "wasm32-unknown-unknown"
declare float @llvm.vector.reduce.fadd.v4f32(float, <4 x float>)
define <4 x float> @scaled(<4 x float> %v, ptr %by) {
  %k = load float, ptr %by
  %one = insertelement <4 x float> poison, float %k, i64 0
  %all = shufflevector <4 x float> %one, <4 x float> poison, <4 x i32> zeroinitializer
  %w = fmul <4 x float> %v, %all
  ret <4 x float> %w
}
define float @sum(ptr %p, i32 %n) {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %sum = phi <4 x float> [ zeroinitializer, %entry ], [ %more, %loop ]
  %at = getelementptr <4 x float>, ptr %p, i32 %i
  %v = load <4 x float>, ptr %at, align 4
  %more = fadd <4 x float> %sum, %v
  %next = add i32 %i, 1
  %done = icmp eq i32 %next, %n
  br i1 %done, label %end, label %loop
end:
  %all = call reassoc float @llvm.vector.reduce.fadd.v4f32(float 0.0, <4 x float> %more)
  ret float %all
}
define void @seven(ptr %p, ptr %q) {
  %v = load <7 x i32>, ptr %p, align 4
  %w = add <7 x i32> %v, splat (i32 1)
  store <7 x i32> %w, ptr %q, align 4
  ret void
}
define void @lanes(ptr %p, ptr %q) {
  %bytes = load <8 x i8>, ptr %p, align 1
  %words = zext <8 x i8> %bytes to <8 x i16>
  %twice = add <8 x i16> %words, %words
  %lane = extractelement <8 x i16> %twice, i64 5
  store i16 %lane, ptr %q, align 2
  ret void
}
