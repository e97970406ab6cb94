; An int has no sign: |0 makes it signed and >>>0 unsigned where an operation asks. A product is Math_imul, for that
; of JavaScript is a double and would be rounded.
; RUN: emback build %s -O1 -o -
; SHOW: function _f
target triple = "wasm32-unknown-unknown"
define i32 @f(i32 %a, i32 %b) {
  %m = mul i32 %a, %b
  %t = mul i32 %m, 100
  %q = udiv i32 %t, %b
  %s = srem i32 %q, %a
  %r = lshr i32 %s, 3
  ret i32 %r
}
