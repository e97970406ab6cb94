; What an addition carries out of its type is one comparison. The struct of result and bit is taken apart and never
; made.
; RUN: emback build %s -O1 --emit legal -o -
; SHOW: define i32 @f
target triple = "wasm32-unknown-unknown"
declare { i32, i1 } @llvm.uadd.with.overflow.i32(i32, i32)
define i32 @f(i32 %a, i32 %b) {
  %s = call { i32, i1 } @llvm.uadd.with.overflow.i32(i32 %a, i32 %b)
  %sum = extractvalue { i32, i1 } %s, 0
  %carry = extractvalue { i32, i1 } %s, 1
  %r = select i1 %carry, i32 -1, i32 %sum
  ret i32 %r
}
