; Each width of a load has a typed array, whose index is the address shifted right; of bytes it is the address itself.
; A constant offset is added before the shift.
; RUN: emback build %s -O1 -o -
; SHOW: function _f
target triple = "wasm32-unknown-unknown"
define i32 @f(ptr %p) {
  %a = load i32, ptr %p
  %bp = getelementptr i8, ptr %p, i32 8
  %b = load i16, ptr %bp, align 2
  %c = load i8, ptr %p
  %dp = getelementptr i8, ptr %p, i32 16
  %d = load double, ptr %dp
  %e = sext i16 %b to i32
  %g = zext i8 %c to i32
  %h = fptosi double %d to i32
  %s = add i32 %a, %e
  %t = add i32 %s, %g
  %r = add i32 %t, %h
  store i32 %r, ptr %p
  ret i32 %r
}
