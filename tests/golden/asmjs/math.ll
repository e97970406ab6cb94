; What Math has is called, without a helper.
; RUN: emback build %s -O1 -o -
; SHOW: function _f
; SHOW: function _g
target triple = "wasm32-unknown-unknown"
declare double @llvm.floor.f64(double)
declare double @llvm.fabs.f64(double)
declare double @llvm.sqrt.f64(double)
declare i32 @llvm.ctlz.i32(i32, i1)
define double @f(double %x, double %y) {
  %a = call double @llvm.floor.f64(double %x)
  %b = call double @llvm.fabs.f64(double %y)
  %c = fmul double %a, %b
  %r = call double @llvm.sqrt.f64(double %c)
  ret double %r
}
define i32 @g(i32 %x) {
  %r = call i32 @llvm.ctlz.i32(i32 %x, i1 false)
  ret i32 %r
}
