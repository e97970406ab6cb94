; An address is sums of bytes. The constant part comes last: a load or store takes it as its offset.
; RUN: emback build %s -O1 --emit legal -o -
; SHOW: define i32 @f
target triple = "wasm32-unknown-unknown"
%s = type { i32, [4 x i16], i32 }
define i32 @f(ptr %p, i32 %i) {
  %a = getelementptr %s, ptr %p, i32 %i, i32 2
  %v = load i32, ptr %a
  ret i32 %v
}
