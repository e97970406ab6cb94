; Both targets round to nearest and raise no flags, so that constrained arithmetic is the plain one.
; RUN: emback build %s -O1 --emit legal -o -
; SHOW: define double @f
target triple = "wasm32-unknown-unknown"
declare double @llvm.experimental.constrained.fadd.f64(double, double, metadata, metadata)
define double @f(double %x, double %y) {
  %r = call double @llvm.experimental.constrained.fadd.f64(double %x, double %y, metadata !"round.tonearest", metadata !"fpexcept.ignore")
  ret double %r
}
