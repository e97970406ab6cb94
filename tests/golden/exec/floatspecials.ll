; Quiet NaNs where LLVM promises one, results near zero that are rounded once, exponents of any width, and the class of a
; ppc_fp128, which is that of its first double.
; EXEC: 0 80000000 1
; EXEC: inf 0
; EXEC: inf 0
; EXEC: inf 0
; EXEC: 8 8 400000 200
; EXEC: 8 8 8 8
; EXEC: -0.25 -0
; EXEC: 1
; EXEC: 10
; EXEC: 100
; EXEC: 1000
; LLVM-REFUSES: Do not know how to expand this operator's operand
target triple = "wasm32-unknown-unknown"

declare i32 @printf(ptr, ...)
declare double @llvm.fma.f64(double, double, double)
declare double @llvm.ldexp.f64.i64(double, i64)
declare float @llvm.ldexp.f32.i64(float, i64)
declare double @llvm.ldexp.f64.i128(double, i128)
declare double @llvm.canonicalize.f64(double)
declare float @llvm.canonicalize.f32(float)
declare half @llvm.canonicalize.f16(half)
declare double @llvm.minimumnum.f64(double, double)
declare double @llvm.maximumnum.f64(double, double)
declare { double, double } @llvm.modf.f64(double)
declare i1 @llvm.is.fpclass.ppcf128(ppc_fp128, i32)

@three = private constant [10 x i8] c"%x %x %x\0A\00"
@four = private constant [13 x i8] c"%x %x %x %x\0A\00"
@reals = private constant [7 x i8] c"%g %g\0A\00"
@number = private constant [4 x i8] c"%d\0A\00"
@tiny = global double 0x0000000000000001
@positive = global i64 4294967297
@negative = global i64 -4294967297
@signaling = global i64 u0x7FF0000000000001
@single = global i32 u0x7F800001
@short = global i16 u0x7C01
@quarter = global double -0.25
@pairs = global [4 x i128] [i128 u0x7FF0000000000005, i128 u0x7FF8000000000000, i128 1, i128 u0x7FF0000000000000]

; The three upper bits of the fraction, of which the first says that it is quiet.
define i32 @fraction(double %x) {
  %bits = bitcast double %x to i64
  %high = lshr i64 %bits, 48
  %word = trunc i64 %high to i32
  %part = and i32 %word, 8
  ret i32 %part
}

define i32 @class(ppc_fp128 %x) {
  %s = call i1 @llvm.is.fpclass.ppcf128(ppc_fp128 %x, i32 1)
  %q = call i1 @llvm.is.fpclass.ppcf128(ppc_fp128 %x, i32 2)
  %d = call i1 @llvm.is.fpclass.ppcf128(ppc_fp128 %x, i32 128)
  %i = call i1 @llvm.is.fpclass.ppcf128(ppc_fp128 %x, i32 512)
  %a = select i1 %i, i32 1000, i32 0
  %b = select i1 %d, i32 100, i32 %a
  %c = select i1 %q, i32 10, i32 %b
  %r = select i1 %s, i32 1, i32 %c
  ret i32 %r
}

define i32 @main() {
entry:
  %tiny = load double, ptr @tiny
  %turned = fneg double %tiny
  %f1 = call double @llvm.fma.f64(double %tiny, double %tiny, double 0.0)
  %f2 = call double @llvm.fma.f64(double %tiny, double %turned, double 0.0)
  %f3 = call double @llvm.fma.f64(double %tiny, double %tiny, double %tiny)
  %b1 = bitcast double %f1 to i64
  %b2 = bitcast double %f2 to i64
  %b3 = bitcast double %f3 to i64
  %h2 = lshr i64 %b2, 32
  %w1 = trunc i64 %b1 to i32
  %w2 = trunc i64 %h2 to i32
  %w3 = trunc i64 %b3 to i32
  call i32 (ptr, ...) @printf(ptr @three, i32 %w1, i32 %w2, i32 %w3)

  %up = load i64, ptr @positive
  %down = load i64, ptr @negative
  %l1 = call double @llvm.ldexp.f64.i64(double 1.5, i64 %up)
  %l2 = call double @llvm.ldexp.f64.i64(double 1.5, i64 %down)
  call i32 (ptr, ...) @printf(ptr @reals, double %l1, double %l2)
  %l3 = call float @llvm.ldexp.f32.i64(float 1.5, i64 %up)
  %l4 = call float @llvm.ldexp.f32.i64(float 1.5, i64 %down)
  %l3d = fpext float %l3 to double
  %l4d = fpext float %l4 to double
  call i32 (ptr, ...) @printf(ptr @reals, double %l3d, double %l4d)
  %upper = zext i64 %up to i128
  %great = shl i128 %upper, 60
  %less = sub i128 0, %great
  %l5 = call double @llvm.ldexp.f64.i128(double 1.5, i128 %great)
  %l6 = call double @llvm.ldexp.f64.i128(double 1.5, i128 %less)
  call i32 (ptr, ...) @printf(ptr @reals, double %l5, double %l6)

  %s = load double, ptr @signaling
  %c1 = call double @llvm.canonicalize.f64(double %s)
  %q1 = call i32 @fraction(double %c1)
  %sum = fadd double %c1, 0.0
  %q2 = call i32 @fraction(double %sum)
  %single = load float, ptr @single
  %c3 = call float @llvm.canonicalize.f32(float %single)
  %i3 = bitcast float %c3 to i32
  %q3 = and i32 %i3, 4194304
  %short = load half, ptr @short
  %c4 = call half @llvm.canonicalize.f16(half %short)
  %i4 = bitcast half %c4 to i16
  %z4 = zext i16 %i4 to i32
  %q4 = and i32 %z4, 512
  call i32 (ptr, ...) @printf(ptr @four, i32 %q1, i32 %q2, i32 %q3, i32 %q4)

  %m1 = call double @llvm.minimumnum.f64(double %s, double %s)
  %m2 = call double @llvm.maximumnum.f64(double %s, double %s)
  %m3 = call double @llvm.minimumnum.f64(double %c1, double %s)
  %m4 = call double @llvm.maximumnum.f64(double %c1, double %s)
  %n1 = call i32 @fraction(double %m1)
  %n2 = call i32 @fraction(double %m2)
  %n3 = call i32 @fraction(double %m3)
  %n4 = call i32 @fraction(double %m4)
  call i32 (ptr, ...) @printf(ptr @four, i32 %n1, i32 %n2, i32 %n3, i32 %n4)

  %quarter = load double, ptr @quarter
  %both = call { double, double } @llvm.modf.f64(double %quarter)
  %rest = extractvalue { double, double } %both, 0
  %whole = extractvalue { double, double } %both, 1
  call i32 (ptr, ...) @printf(ptr @reals, double %rest, double %whole)
  br label %loop

loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %at = getelementptr i128, ptr @pairs, i32 %i
  %pair = load ppc_fp128, ptr %at
  %digit = call i32 @class(ppc_fp128 %pair)
  call i32 (ptr, ...) @printf(ptr @number, i32 %digit)
  %next = add i32 %i, 1
  %more = icmp ult i32 %next, 4
  br i1 %more, label %loop, label %end

end:
  ret i32 0
}
