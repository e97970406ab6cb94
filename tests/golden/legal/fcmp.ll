; Both targets have the ordered comparisons and unequal: the others are those turned round or joined.
; RUN: emback build %s -O1 --emit legal -o -
; SHOW: define i32 @f
target triple = "wasm32-unknown-unknown"
define i32 @f(double %x, double %y) {
  %a = fcmp ult double %x, %y
  %b = fcmp one double %x, %y
  %c = fcmp uno double %x, %y
  %ab = and i1 %a, %b
  %abc = xor i1 %ab, %c
  %r = zext i1 %abc to i32
  ret i32 %r
}
