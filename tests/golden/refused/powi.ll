; LLVM's code generators take exponents of C's int only.
; FAIL: emback build %s -o -
target triple = "wasm32-unknown-unknown"

declare double @llvm.powi.f64.i64(double, i64)

define double @power(double %x, i64 %n) {
  %r = call double @llvm.powi.f64.i64(double %x, i64 %n)
  ret double %r
}
