; llvm.sincos, llvm.sincospi and llvm.modf on every kind of float, and on vectors.
; EXEC: 0.841471 0.540302 1
; EXEC: 0.841471 0.540302 2
; EXEC: 0.841309 0.540527 3
; EXEC: 0.839844 0.539062 4
; EXEC: 0.841471 0.540302 5
; EXEC: 0.598472 0.540302 6
; EXEC: 0.479426 0.540302 7
; EXEC: 0.250000 1.000000 8
; EXEC: -0.500000 -7.000000 9
; EXEC: -0.707107 -0.707107 10
; LLVM-REFUSES: has no intrinsic 'llvm.sincos
@f = private constant [14 x i8] c"%.6f %.6f %d\0A\00"
declare i32 @printf(ptr, ...)
declare { double, double } @llvm.sincos.f64(double)
declare { float, float } @llvm.sincos.f32(float)
declare { half, half } @llvm.sincos.f16(half)
declare { bfloat, bfloat } @llvm.sincos.bf16(bfloat)
declare { fp128, fp128 } @llvm.sincos.f128(fp128)
declare { <3 x float>, <3 x float> } @llvm.sincos.v3f32(<3 x float>)
declare { <2 x double>, <2 x double> } @llvm.sincos.v2f64(<2 x double>)
declare { double, double } @llvm.modf.f64(double)
declare { <2 x float>, <2 x float> } @llvm.modf.v2f32(<2 x float>)
declare { double, double } @llvm.sincospi.f64(double)
define void @p(double %x, double %y, i32 %n) {
  call i32 (ptr, ...) @printf(ptr @f, double %x, double %y, i32 %n)
  ret void
}
define i32 @main(i32 %c, ptr %v) {
  %d = sitofp i32 %c to double
  %s = call { double, double } @llvm.sincos.f64(double %d)
  %s0 = extractvalue { double, double } %s, 0
  %s1 = extractvalue { double, double } %s, 1
  call void @p(double %s0, double %s1, i32 1)
  %fl = sitofp i32 %c to float
  %t = call { float, float } @llvm.sincos.f32(float %fl)
  %t0 = extractvalue { float, float } %t, 0
  %t1 = extractvalue { float, float } %t, 1
  %t0d = fpext float %t0 to double
  %t1d = fpext float %t1 to double
  call void @p(double %t0d, double %t1d, i32 2)
  %h = sitofp i32 %c to half
  %u = call { half, half } @llvm.sincos.f16(half %h)
  %u0 = extractvalue { half, half } %u, 0
  %u1 = extractvalue { half, half } %u, 1
  %u0d = fpext half %u0 to double
  %u1d = fpext half %u1 to double
  call void @p(double %u0d, double %u1d, i32 3)
  %bh = sitofp i32 %c to bfloat
  %bu = call { bfloat, bfloat } @llvm.sincos.bf16(bfloat %bh)
  %bu0 = extractvalue { bfloat, bfloat } %bu, 0
  %bu1 = extractvalue { bfloat, bfloat } %bu, 1
  %bu0d = fpext bfloat %bu0 to double
  %bu1d = fpext bfloat %bu1 to double
  call void @p(double %bu0d, double %bu1d, i32 4)
  %q = sitofp i32 %c to fp128
  %w = call { fp128, fp128 } @llvm.sincos.f128(fp128 %q)
  %w0 = extractvalue { fp128, fp128 } %w, 0
  %w1 = extractvalue { fp128, fp128 } %w, 1
  %w0d = fptrunc fp128 %w0 to double
  %w1d = fptrunc fp128 %w1 to double
  call void @p(double %w0d, double %w1d, i32 5)
  %x0 = insertelement <3 x float> <float 0.5, float 1.5, float 2.5>, float %fl, i32 1
  %x = call { <3 x float>, <3 x float> } @llvm.sincos.v3f32(<3 x float> %x0)
  %xa = extractvalue { <3 x float>, <3 x float> } %x, 0
  %xb = extractvalue { <3 x float>, <3 x float> } %x, 1
  %xa2 = extractelement <3 x float> %xa, i32 2
  %xb1 = extractelement <3 x float> %xb, i32 1
  %xa2d = fpext float %xa2 to double
  %xb1d = fpext float %xb1 to double
  call void @p(double %xa2d, double %xb1d, i32 6)
  %y0 = insertelement <2 x double> <double 0.5, double 1.5>, double %d, i32 1
  %y = call { <2 x double>, <2 x double> } @llvm.sincos.v2f64(<2 x double> %y0)
  %ya = extractvalue { <2 x double>, <2 x double> } %y, 0
  %yb = extractvalue { <2 x double>, <2 x double> } %y, 1
  %ya0 = extractelement <2 x double> %ya, i32 0
  %yb1 = extractelement <2 x double> %yb, i32 1
  call void @p(double %ya0, double %yb1, i32 7)
  %dd = fadd double %d, 0.25
  %m = call { double, double } @llvm.modf.f64(double %dd)
  %m0 = extractvalue { double, double } %m, 0
  %m1 = extractvalue { double, double } %m, 1
  call void @p(double %m0, double %m1, i32 8)
  %z0 = insertelement <2 x float> <float 0x40091EB860000000, float -7.5>, float %fl, i32 0
  %z = call { <2 x float>, <2 x float> } @llvm.modf.v2f32(<2 x float> %z0)
  %za = extractvalue { <2 x float>, <2 x float> } %z, 0
  %zb = extractvalue { <2 x float>, <2 x float> } %z, 1
  %za1 = extractelement <2 x float> %za, i32 1
  %zb1 = extractelement <2 x float> %zb, i32 1
  %za1d = fpext float %za1 to double
  %zb1d = fpext float %zb1 to double
  call void @p(double %za1d, double %zb1d, i32 9)
  %o = call { double, double } @llvm.sincospi.f64(double %dd)
  %o0 = extractvalue { double, double } %o, 0
  %o1 = extractvalue { double, double } %o, 1
  call void @p(double %o0, double %o1, i32 10)
  ret i32 0
}
