; The conversions of WebAssembly by their own names mean the same as asm.js: those that saturate, and those that trap where
; the value, cut towards zero, does not fit.
; EXEC: -3 3 4294967295 -2147483648 -9223372036854775808 18446744073709549568
; EXEC: -2147483648 2147483647 0 4294967295 0 -9223372036854775808 9223372036854775807 18446744073709551615
; RUN: emback run %s --target wasm32-unknown-emscripten -O0
; RUN[O2]: emback run %s --target wasm32-unknown-emscripten -O2

target triple = "wasm32-unknown-unknown"

@trapping = private constant [23 x i8] c"%d %d %u %d %lld %llu\0A\00"
@saturating = private constant [31 x i8] c"%d %d %d %u %u %lld %lld %llu\0A\00"

declare i32 @printf(ptr, ...)
declare i32 @llvm.wasm.trunc.signed.i32.f64(double)
declare i32 @llvm.wasm.trunc.signed.i32.f32(float)
declare i32 @llvm.wasm.trunc.unsigned.i32.f64(double)
declare i64 @llvm.wasm.trunc.signed.i64.f64(double)
declare i64 @llvm.wasm.trunc.unsigned.i64.f32(float)
declare i64 @llvm.wasm.trunc.unsigned.i64.f64(double)
declare i32 @llvm.wasm.trunc.saturate.signed.i32.f64(double)
declare i32 @llvm.wasm.trunc.saturate.signed.i32.f32(float)
declare i32 @llvm.wasm.trunc.saturate.unsigned.i32.f64(double)
declare i64 @llvm.wasm.trunc.saturate.signed.i64.f64(double)
declare i64 @llvm.wasm.trunc.saturate.unsigned.i64.f32(float)

define double @opaque(double %x) noinline {
  ret double %x
}

define i32 @main() {
  %a = call double @opaque(double -3.7)
  %a.i = call i32 @llvm.wasm.trunc.signed.i32.f64(double %a)
  %b = fptrunc double %a to float
  %b.n = fneg float %b
  %b.i = call i32 @llvm.wasm.trunc.signed.i32.f32(float %b.n)
  %c = call double @opaque(double 4294967295.9)
  %c.i = call i32 @llvm.wasm.trunc.unsigned.i32.f64(double %c)
  %d = call double @opaque(double -2147483648.9)
  %d.i = call i32 @llvm.wasm.trunc.signed.i32.f64(double %d)
  %e = call double @opaque(double -9223372036854775808.0)
  %e.i = call i64 @llvm.wasm.trunc.signed.i64.f64(double %e)
  %f = call double @opaque(double 0x43EFFFFFFFFFFFFF)
  %f.i = call i64 @llvm.wasm.trunc.unsigned.i64.f64(double %f)
  call i32 (ptr, ...) @printf(ptr @trapping, i32 %a.i, i32 %b.i, i32 %c.i, i32 %d.i, i64 %e.i, i64 %f.i)
  %huge = call double @opaque(double 1.0e300)
  %tiny = fneg double %huge
  %nan = call double @opaque(double 0x7FF8000000000000)
  %huge.f = fptrunc double %huge to float
  %g = call i32 @llvm.wasm.trunc.saturate.signed.i32.f64(double %tiny)
  %h = call i32 @llvm.wasm.trunc.saturate.signed.i32.f32(float %huge.f)
  %i = call i32 @llvm.wasm.trunc.saturate.signed.i32.f64(double %nan)
  %j = call i32 @llvm.wasm.trunc.saturate.unsigned.i32.f64(double %huge)
  %k = call i32 @llvm.wasm.trunc.saturate.unsigned.i32.f64(double %tiny)
  %l = call i64 @llvm.wasm.trunc.saturate.signed.i64.f64(double %tiny)
  %m = call i64 @llvm.wasm.trunc.saturate.signed.i64.f64(double %huge)
  %n = call i64 @llvm.wasm.trunc.saturate.unsigned.i64.f32(float %huge.f)
  call i32 (ptr, ...) @printf(ptr @saturating, i32 %g, i32 %h, i32 %i, i32 %j, i32 %k, i64 %l, i64 %m, i64 %n)
  ret i32 0
}
