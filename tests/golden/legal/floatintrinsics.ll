; A rounding function that both targets have stays one; what neither has is a call of the C library or of a helper.
; RUN[asmjs]: emback build %s -O1 --emit legal -o -
; SHOW[asmjs]: define double @f
; RUN[wasm]: emback build %s -O1 --target wasm32-unknown-unknown --emit legal -o -
; SHOW[wasm]: define double @f
target triple = "wasm32-unknown-unknown"
declare double @llvm.floor.f64(double)
declare double @llvm.copysign.f64(double, double)
declare double @llvm.sin.f64(double)
declare double @llvm.fma.f64(double, double, double)
define double @f(double %x, double %y) {
  %a = call double @llvm.floor.f64(double %x)
  %b = call double @llvm.copysign.f64(double %a, double %y)
  %c = call double @llvm.sin.f64(double %b)
  %r = call double @llvm.fma.f64(double %c, double %x, double %y)
  ret double %r
}
