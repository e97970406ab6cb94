; Functions that asm.js has in its standard library are called there: not those of the program, of a library of the user,
; or of another signature. Their addresses are those of functions of the module.
; RUN: emback build %s -O1 --js-library exec/mathdirect.js -o -
; SHOW: var _acos
; SHOW: var _asin
; SHOW: var _atan =
; SHOW: var _atan2 =
; SHOW: var _cos =
; SHOW: var _cosf
; SHOW: var _exp
; SHOW: var _log
; SHOW: var _sinf
; SHOW: var _sin =
; SHOW: function _direct
; EXEC: sin 479425 cos 877582 tan 7000000 asin 523598 acos 1047197 atan 463647 atan2 463647 exp 3000000 log -693147
; EXEC: sinf 479425 cosf 877582 expf 3000000 atan2f 463647
; EXEC: table 479425 877582 7000000 3000000
; FLAGS: --js-library %d/mathdirect.js

target datalayout = "e-m:e-p:32:32-i64:64-n32:64-S128"
target triple = "wasm32-unknown-emscripten"

@doubles = private constant [69 x i8] c"sin %d cos %d tan %d asin %d acos %d atan %d atan2 %d exp %d log %d\0A\00"
@floats = private constant [35 x i8] c"sinf %d cosf %d expf %d atan2f %d\0A\00"
@table = private constant [19 x i8] c"table %d %d %d %d\0A\00"
@half = global double 5.000000e-01
@halff = global float 5.000000e-01
@functions = global [4 x ptr] [ptr @sin, ptr @cos, ptr @tan, ptr @exp]

declare i32 @printf(ptr, ...)
declare double @sin(double)
declare double @cos(double)
declare double @asin(double)
declare double @acos(double)
declare double @atan(double)
declare double @exp(double)
declare double @log(double)
declare double @atan2(double, double)
declare float @sinf(float)
declare float @cosf(float)
declare float @expf(float)
declare float @atan2f(float, float)

; The program's own.
define double @tan(double %x) noinline {
  ret double 7.000000e+00
}

define i32 @scaled(double %x) noinline {
  %product = fmul double %x, 1.000000e+06
  %result = fptosi double %product to i32
  ret i32 %result
}

define double @direct(double %x) noinline {
  %unused = call double @sin(double %x)
  %twice = fadd double %x, %x
  %inner = call double @sin(double %twice)
  %result = call double @cos(double %inner)
  ret double %result
}

define i32 @main() {
  %x = load volatile double, ptr @half
  %xf = load volatile float, ptr @halff
  %sin = call double @sin(double %x)
  %sin.i = call i32 @scaled(double %sin)
  %cos = call double @cos(double %x)
  %cos.i = call i32 @scaled(double %cos)
  %tan = call double @tan(double %x)
  %tan.i = call i32 @scaled(double %tan)
  %asin = call double @asin(double %x)
  %asin.i = call i32 @scaled(double %asin)
  %acos = call double @acos(double %x)
  %acos.i = call i32 @scaled(double %acos)
  %atan = call double @atan(double %x)
  %atan.i = call i32 @scaled(double %atan)
  %atan2 = call double @atan2(double %x, double 1.0)
  %atan2.i = call i32 @scaled(double %atan2)
  %exp = call double @exp(double %x)
  %exp.i = call i32 @scaled(double %exp)
  %log = call double @log(double %x)
  %log.i = call i32 @scaled(double %log)
  call i32 (ptr, ...) @printf(ptr @doubles, i32 %sin.i, i32 %cos.i, i32 %tan.i, i32 %asin.i, i32 %acos.i, i32 %atan.i, i32 %atan2.i, i32 %exp.i, i32 %log.i)
  %sinf = call float @sinf(float %xf)
  %sinf.w = fpext float %sinf to double
  %sinf.i = call i32 @scaled(double %sinf.w)
  %cosf = call float @cosf(float %xf)
  %cosf.w = fpext float %cosf to double
  %cosf.i = call i32 @scaled(double %cosf.w)
  %expf = call float @expf(float %xf)
  %expf.w = fpext float %expf to double
  %expf.i = call i32 @scaled(double %expf.w)
  %atan2f = call float @atan2f(float %xf, float 1.0)
  %atan2f.w = fpext float %atan2f to double
  %atan2f.i = call i32 @scaled(double %atan2f.w)
  call i32 (ptr, ...) @printf(ptr @floats, i32 %sinf.i, i32 %cosf.i, i32 %expf.i, i32 %atan2f.i)
  %at.0 = getelementptr ptr, ptr @functions, i32 0
  %function.0 = load volatile ptr, ptr %at.0
  %value.0 = call double %function.0(double %x)
  %value.0.i = call i32 @scaled(double %value.0)
  %at.1 = getelementptr ptr, ptr @functions, i32 1
  %function.1 = load volatile ptr, ptr %at.1
  %value.1 = call double %function.1(double %x)
  %value.1.i = call i32 @scaled(double %value.1)
  %at.2 = getelementptr ptr, ptr @functions, i32 2
  %function.2 = load volatile ptr, ptr %at.2
  %value.2 = call double %function.2(double %x)
  %value.2.i = call i32 @scaled(double %value.2)
  %at.3 = getelementptr ptr, ptr @functions, i32 3
  %function.3 = load volatile ptr, ptr %at.3
  %value.3 = call double %function.3(double %x)
  %value.3.i = call i32 @scaled(double %value.3)
  call i32 (ptr, ...) @printf(ptr @table, i32 %value.0.i, i32 %value.1.i, i32 %value.2.i, i32 %value.3.i)
  %d = call double @direct(double %x)
  ret i32 0
}
