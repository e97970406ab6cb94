; A 64-bit integer is two ints. The high one of a result is in tempRet0, which the caller reads at once.
; RUN: emback build %s -O1 -o -
; SHOW: function _f
; SHOW: function _g
target triple = "wasm32-unknown-unknown"
define i64 @f(i64 %x, i32 %y) {
  %z = zext i32 %y to i64
  %r = sub i64 %x, %z
  ret i64 %r
}
define i32 @g(i64 %x) {
  %a = call i64 @f(i64 %x, i32 5)
  %b = lshr i64 %a, 32
  %c = trunc i64 %b to i32
  %d = trunc i64 %a to i32
  %r = xor i32 %c, %d
  ret i32 %r
}
