; Of a double an int is ~~, of an int a double is + of it with its sign. A double out of range gives some int and
; never a trap.
; RUN: emback build %s -O1 -o -
; SHOW: function _f
; SHOW: function _g
target triple = "wasm32-unknown-unknown"
define i32 @f(double %x, i32 %n) {
  %i = fptosi double %x to i32
  %d = uitofp i32 %n to double
  %e = sitofp i32 %n to double
  %m = fmul double %d, %e
  %u = fptoui double %m to i32
  %r = add i32 %i, %u
  ret i32 %r
}
define float @g(double %x, i32 %n) {
  %a = fptrunc double %x to float
  %b = sitofp i32 %n to float
  %r = fmul float %a, %b
  ret float %r
}
