; A vector is its lanes: what nobody reads of them is not computed, and a shuffle costs nothing.
; RUN: emback build %s -O1 --emit legal -o -
; SHOW: define i32 @f
target triple = "wasm32-unknown-unknown"
define i32 @f(ptr %p, i32 %n) {
  %v = load <4 x i32>, ptr %p, align 16
  %one = insertelement <4 x i32> poison, i32 %n, i64 0
  %all = shufflevector <4 x i32> %one, <4 x i32> poison, <4 x i32> zeroinitializer
  %w = mul <4 x i32> %v, %all
  %s = shufflevector <4 x i32> %w, <4 x i32> %v, <2 x i32> <i32 3, i32 4>
  %q = getelementptr i8, ptr %p, i32 16
  store <2 x i32> %s, ptr %q, align 8
  %r = extractelement <4 x i32> %w, i32 2
  ret i32 %r
}
