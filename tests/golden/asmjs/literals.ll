; A literal is of type double by its point, of float by Math_fround. Infinity and NaN are no literals of asm.js: they
; are variables that the module takes from the standard library.
; RUN: emback build %s -O1 --js-library asmjs/library.js -o -
; SHOW: function _f
; SHOW: function _g
target triple = "wasm32-unknown-unknown"
declare void @take(i32, double)
define void @f() {
  call void @take(i32 -2147483648, double 1.0)
  call void @take(i32 2000000000, double -0.0)
  call void @take(i32 -1, double 0x7FF0000000000000)
  call void @take(i32 0, double 0x7FF8000000000000)
  call void @take(i32 0, double 1.0e+25)
  call void @take(i32 0, double 0.1)
  ret void
}
define float @g(float %x) {
  %a = fadd float %x, 0x3FB99999A0000000
  %r = fdiv float %a, 3.0
  ret float %r
}
