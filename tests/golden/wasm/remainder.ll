; WebAssembly has no remainder of floats; the helper is exact to the last bit, down to subnormals.
; EXEC: 1.5 -1.5 4.94066e-324 nan 0x1.c408f4350ed98p+0
target triple = "wasm32-unknown-unknown"
declare i32 @printf(ptr, ...)
@text = constant [16 x i8] c"%g %g %g %g %a\0A\00"
@x = global [5 x double] [double 5.5, double -5.5, double 0x000000000000000F, double 1.0, double 1.0e300]
@y = global [5 x double] [double 2.0, double 2.0, double 0x0000000000000007, double 0.0, double 3.7]

define double @rem(i32 %i) {
  %p = getelementptr double, ptr @x, i32 %i
  %q = getelementptr double, ptr @y, i32 %i
  %a = load double, ptr %p
  %b = load double, ptr %q
  %r = frem double %a, %b
  ret double %r
}

define i32 @main() {
  %a = call double @rem(i32 0)
  %b = call double @rem(i32 1)
  %c = call double @rem(i32 2)
  %d = call double @rem(i32 3)
  %e = call double @rem(i32 4)
  %s = call double @llvm.fabs.f64(double %d)
  %r = call i32 (ptr, ...) @printf(ptr @text, double %a, double %b, double %c, double %s, double %e)
  ret i32 0
}
declare double @llvm.fabs.f64(double)
