; Functions of math.h that are in the module where speed counts: called by name, by address, by intrinsics and by lanes of vectors.
; EXEC: 3.162278 5 1024 1000 5 -2
; EXEC: 1.414214 2.828427 0.5 8
; EXEC: 1 2 3 4
; EXEC: 0.76159416 1.1752012 1.5430806 1.7182818 0.69314718 3
; EXEC: 9 inf 0
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-emscripten"

@lines = private constant [21 x i8] c"%.7g %g %g %g %g %g\0A\00"
@four = private constant [19 x i8] c"%.7g %.7g %.7g %g\0A\00"
@whole = private constant [13 x i8] c"%g %g %g %g\0A\00"
@eight = private constant [31 x i8] c"%.8g %.8g %.8g %.8g %.8g %.8g\0A\00"
@three = private constant [10 x i8] c"%g %g %g\0A\00"
@by_address = global ptr @pow
@ten = global double 1.000000e+01
@two = global float 2.000000e+00
@lanes = global <4 x float> <float 2.000000e+00, float 4.000000e+00, float 8.000000e+00, float 1.600000e+01>

declare i32 @printf(ptr, ...)
declare double @pow(double, double)
declare double @hypot(double, double)
declare float @hypotf(float, float)
declare double @log2(double)
declare double @log10(double)
declare double @exp10(double)
declare double @tanh(double)
declare double @sinh(double)
declare double @cosh(double)
declare double @expm1(double)
declare double @log1p(double)
declare double @cbrt(double)
declare double @llvm.exp2.f64(double)
declare double @llvm.log10.f64(double)
declare float @llvm.pow.f32(float, float)
declare float @llvm.exp2.f32(float)
declare <4 x float> @llvm.log2.v4f32(<4 x float>)

define i32 @main() {
  %ten = load volatile double, ptr @ten
  %two = load volatile float, ptr @two
  %one = fdiv double %ten, 1.000000e+01
  %p1 = call double @pow(double %ten, double 5.000000e-01)
  %h1 = call double @hypot(double 3.000000e+00, double 4.000000e+00)
  %e1 = call double @llvm.exp2.f64(double %ten)
  %e2 = call double @exp10(double 3.000000e+00)
  %l1 = call double @log2(double 3.200000e+01)
  %l2 = call double @llvm.log10.f64(double 1.000000e-02)
  call i32 (ptr, ...) @printf(ptr @lines, double %p1, double %h1, double %e1, double %e2, double %l1, double %l2)
  %f1 = call float @llvm.pow.f32(float %two, float 5.000000e-01)
  %f2 = call float @hypotf(float %two, float 2.000000e+00)
  %f3 = call float @llvm.exp2.f32(float -1.000000e+00)
  %d1 = fpext float %f1 to double
  %d2 = fpext float %f2 to double
  %d3 = fpext float %f3 to double
  %callee = load volatile ptr, ptr @by_address
  %d4 = call double %callee(double 2.000000e+00, double 3.000000e+00)
  call i32 (ptr, ...) @printf(ptr @four, double %d1, double %d2, double %d3, double %d4)
  %v = load volatile <4 x float>, ptr @lanes
  %w = call <4 x float> @llvm.log2.v4f32(<4 x float> %v)
  %w64 = fpext <4 x float> %w to <4 x double>
  %w0 = extractelement <4 x double> %w64, i32 0
  %w1 = extractelement <4 x double> %w64, i32 1
  %w2 = extractelement <4 x double> %w64, i32 2
  %w3 = extractelement <4 x double> %w64, i32 3
  call i32 (ptr, ...) @printf(ptr @whole, double %w0, double %w1, double %w2, double %w3)
  %t = call double @tanh(double %one)
  %s = call double @sinh(double %one)
  %c = call double @cosh(double %one)
  %m = call double @expm1(double %one)
  %q = call double @log1p(double %one)
  %r = call double @cbrt(double 2.700000e+01)
  call i32 (ptr, ...) @printf(ptr @eight, double %t, double %s, double %c, double %m, double %q, double %r)
  %x1 = call double @pow(double -3.000000e+00, double 2.000000e+00)
  %x2 = call double @pow(double %ten, double 4.000000e+02)
  %x3 = call double @pow(double %ten, double -4.000000e+02)
  call i32 (ptr, ...) @printf(ptr @three, double %x1, double %x2, double %x3)
  ret i32 0
}
