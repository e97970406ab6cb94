; The result of a call has its type by a coercion as well, and none where nobody wants it. An argument passes as it is
; between functions of the module; JavaScript gets ints as signed and floats as doubles.
; RUN: emback build %s -O1 --js-library asmjs/library.js -o -
; SHOW: function _f
target triple = "wasm32-unknown-unknown"
declare double @imported(i32, float)
define internal float @own(i32 %a, float %b) {
  %c = sitofp i32 %a to float
  %r = fadd float %b, %c
  %s = call double @imported(i32 %a, float %r)
  ret float %r
}
define double @f(i32 %a, float %b) {
  %s = add i32 %a, 1
  %x = call float @own(i32 %s, float %b)
  %y = call double @imported(i32 %s, float %x)
  %z = call double @imported(i32 %a, float %b)
  ret double %y
}
