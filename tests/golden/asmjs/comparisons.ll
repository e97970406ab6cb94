; A comparison of signed and of unsigned integers differs by the coercion of its operands. Equality takes either, and
; a comparison with a constant needs a coercion of the other operand only.
; RUN: emback build %s -O1 -o -
; SHOW: function _f
target triple = "wasm32-unknown-unknown"
define i32 @f(i32 %a, i32 %b) {
  %s = icmp slt i32 %a, %b
  %u = icmp ult i32 %a, %b
  %e = icmp eq i32 %a, 7
  %n = icmp ne i32 %b, 0
  %v = select i1 %n, i32 %a, i32 5
  %su = xor i1 %s, %u
  %x = and i1 %su, %e
  %z = zext i1 %x to i32
  %r = add i32 %v, %z
  ret i32 %r
}
