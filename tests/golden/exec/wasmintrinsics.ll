; Intrinsics of WebAssembly that no header has any more, or under older names, and those of relaxed SIMD where every answer that
; it allows is the same: on every target, with vectors and without.
; EXEC: eq: 1 -1
; EXEC: widen: 65534 -2
; EXEC: quarter: 9 -12
; EXEC: extmul: -200 16384
; EXEC: signselect: 1 20
; EXEC: lane: 7 77
; EXEC: zero: 77 0
; EXEC: narrow: 127 255
; EXEC: shuffle: 16 3
; EXEC: swizzle: 5 0
; EXEC: madd: 7.000000 -5.000000
; EXEC: dot: 52 -30
; EXEC: bf16: 7.500000
; EXEC: half: 0.333252 2.500000
; LLVM-REFUSES: Do not know how to split the result of this operator
target triple = "wasm32-unknown-unknown"
@two = private constant [11 x i8] c"%s: %d %d\0A\00"
@reals = private constant [11 x i8] c"%s: %f %f\0A\00"
@real = private constant [8 x i8] c"%s: %f\0A\00"
@n.eq = private constant [3 x i8] c"eq\00"
@n.widen = private constant [6 x i8] c"widen\00"
@n.quarter = private constant [8 x i8] c"quarter\00"
@n.extmul = private constant [7 x i8] c"extmul\00"
@n.signselect = private constant [11 x i8] c"signselect\00"
@n.lane = private constant [5 x i8] c"lane\00"
@n.zero = private constant [5 x i8] c"zero\00"
@n.narrow = private constant [7 x i8] c"narrow\00"
@n.shuffle = private constant [8 x i8] c"shuffle\00"
@n.swizzle = private constant [8 x i8] c"swizzle\00"
@n.madd = private constant [5 x i8] c"madd\00"
@n.dot = private constant [4 x i8] c"dot\00"
@n.bf16 = private constant [5 x i8] c"bf16\00"
@n.half = private constant [5 x i8] c"half\00"
@bytes = global <16 x i8> <i8 0, i8 1, i8 2, i8 3, i8 4, i8 5, i8 6, i8 7, i8 8, i8 9, i8 -12, i8 11, i8 12, i8 13, i8 14, i8 -2>
@words = global <8 x i16> <i16 1, i16 -200, i16 300, i16 4, i16 5, i16 6, i16 7, i16 8>
@longs = global <2 x i64> <i64 4, i64 5>
@cell = global i32 77
declare i32 @printf(ptr, ...)
declare <2 x i64> @llvm.wasm.eq(<2 x i64>, <2 x i64>)
declare <8 x i16> @llvm.wasm.widen.high.unsigned.v8i16.v16i8(<16 x i8>)
declare <8 x i16> @llvm.wasm.widen.high.signed.v8i16.v16i8(<16 x i8>)
declare <4 x i32> @llvm.wasm.widen.signed(<16 x i8>, i32)
declare <8 x i16> @llvm.wasm.extmul.low.signed.v8i16(<16 x i8>, <16 x i8>)
declare <8 x i16> @llvm.wasm.extmul.low.unsigned.v8i16(<16 x i8>, <16 x i8>)
declare <4 x i32> @llvm.wasm.signselect.v4i32(<4 x i32>, <4 x i32>, <4 x i32>)
declare <4 x i32> @llvm.wasm.load32.lane(ptr, <4 x i32>, i32)
declare void @llvm.wasm.store32.lane(ptr, <4 x i32>, i32)
declare <4 x i32> @llvm.wasm.load32.zero(ptr)
declare <16 x i8> @llvm.wasm.narrow.signed.v16i8.v8i16(<8 x i16>, <8 x i16>)
declare <16 x i8> @llvm.wasm.narrow.unsigned.v16i8.v8i16(<8 x i16>, <8 x i16>)
declare <16 x i8> @llvm.wasm.shuffle(<16 x i8>, <16 x i8>, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32)
declare <16 x i8> @llvm.wasm.relaxed.swizzle(<16 x i8>, <16 x i8>)
declare <16 x i8> @llvm.wasm.swizzle(<16 x i8>, <16 x i8>)
declare <4 x float> @llvm.wasm.relaxed.madd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare <4 x float> @llvm.wasm.relaxed.nmadd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare <8 x i16> @llvm.wasm.relaxed.dot.i8x16.i7x16.signed(<16 x i8>, <16 x i8>)
declare <4 x i32> @llvm.wasm.relaxed.dot.i8x16.i7x16.add.signed(<16 x i8>, <16 x i8>, <4 x i32>)
declare <4 x float> @llvm.wasm.relaxed.dot.bf16x8.add.f32(<8 x i16>, <8 x i16>, <4 x float>)
declare <8 x half> @llvm.wasm.splat.f16x8(float)
declare <8 x half> @llvm.wasm.replace.lane.f16x8(<8 x half>, i32, float)
declare float @llvm.wasm.extract.lane.f16x8(<8 x half>, i32)
declare void @llvm.wasm.prefetch.t(ptr)

define i32 @main() {
  call void @llvm.wasm.prefetch.t(ptr @cell)
  %b = load volatile <16 x i8>, ptr @bytes
  %w = load volatile <8 x i16>, ptr @words
  %l = load volatile <2 x i64>, ptr @longs

  %e = call <2 x i64> @llvm.wasm.eq(<2 x i64> %l, <2 x i64> <i64 9, i64 5>)
  %e.0 = extractelement <2 x i64> %e, i32 0
  %e.1 = extractelement <2 x i64> %e, i32 1
  %e.a = trunc i64 %e.0 to i32
  %e.b = add i32 %e.a, 1
  %e.c = trunc i64 %e.1 to i32
  %p1 = call i32 (ptr, ...) @printf(ptr @two, ptr @n.eq, i32 %e.b, i32 %e.c)

  %wu = call <8 x i16> @llvm.wasm.widen.high.unsigned.v8i16.v16i8(<16 x i8> %b)
  %ws = call <8 x i16> @llvm.wasm.widen.high.signed.v8i16.v16i8(<16 x i8> %b)
  %ws.7 = extractelement <8 x i16> %ws, i32 7
  %wz = zext i16 %ws.7 to i32
  %wx = sext i16 %ws.7 to i32
  %p2 = call i32 (ptr, ...) @printf(ptr @two, ptr @n.widen, i32 %wz, i32 %wx)

  %q = call <4 x i32> @llvm.wasm.widen.signed(<16 x i8> %b, i32 2)
  %q.1 = extractelement <4 x i32> %q, i32 1
  %q.2 = extractelement <4 x i32> %q, i32 2
  %p3 = call i32 (ptr, ...) @printf(ptr @two, ptr @n.quarter, i32 %q.1, i32 %q.2)

  %xs = call <8 x i16> @llvm.wasm.extmul.low.signed.v8i16(<16 x i8> splat (i8 100), <16 x i8> splat (i8 -2))
  %xu = call <8 x i16> @llvm.wasm.extmul.low.unsigned.v8i16(<16 x i8> splat (i8 -128), <16 x i8> splat (i8 -128))
  %xs.3 = extractelement <8 x i16> %xs, i32 3
  %xu.4 = extractelement <8 x i16> %xu, i32 4
  %xa = sext i16 %xs.3 to i32
  %xb = zext i16 %xu.4 to i32
  %p4 = call i32 (ptr, ...) @printf(ptr @two, ptr @n.extmul, i32 %xa, i32 %xb)

  %ss = call <4 x i32> @llvm.wasm.signselect.v4i32(<4 x i32> splat (i32 1), <4 x i32> splat (i32 20), <4 x i32> <i32 -1, i32 1, i32 0, i32 -9>)
  %ss.0 = extractelement <4 x i32> %ss, i32 0
  %ss.1 = extractelement <4 x i32> %ss, i32 1
  %p5 = call i32 (ptr, ...) @printf(ptr @two, ptr @n.signselect, i32 %ss.0, i32 %ss.1)

  %la = call <4 x i32> @llvm.wasm.load32.lane(ptr @cell, <4 x i32> splat (i32 7), i32 2)
  %la.1 = extractelement <4 x i32> %la, i32 1
  call void @llvm.wasm.store32.lane(ptr @longs, <4 x i32> %la, i32 2)
  %la.2 = load i32, ptr @longs
  %p6 = call i32 (ptr, ...) @printf(ptr @two, ptr @n.lane, i32 %la.1, i32 %la.2)

  %lz = call <4 x i32> @llvm.wasm.load32.zero(ptr @cell)
  %lz.0 = extractelement <4 x i32> %lz, i32 0
  %lz.3 = extractelement <4 x i32> %lz, i32 3
  %p7 = call i32 (ptr, ...) @printf(ptr @two, ptr @n.zero, i32 %lz.0, i32 %lz.3)

  %ns = call <16 x i8> @llvm.wasm.narrow.signed.v16i8.v8i16(<8 x i16> %w, <8 x i16> %w)
  %nu = call <16 x i8> @llvm.wasm.narrow.unsigned.v16i8.v8i16(<8 x i16> %w, <8 x i16> %w)
  %ns.2 = extractelement <16 x i8> %ns, i32 2
  %nu.10 = extractelement <16 x i8> %nu, i32 10
  %na = zext i8 %ns.2 to i32
  %nb = zext i8 %nu.10 to i32
  %p8 = call i32 (ptr, ...) @printf(ptr @two, ptr @n.narrow, i32 %na, i32 %nb)

  %sh = call <16 x i8> @llvm.wasm.shuffle(<16 x i8> %b, <16 x i8> splat (i8 16), i32 16, i32 3, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0)
  %sh.0 = extractelement <16 x i8> %sh, i32 0
  %sh.1 = extractelement <16 x i8> %sh, i32 1
  %sha = zext i8 %sh.0 to i32
  %shb = zext i8 %sh.1 to i32
  %p9 = call i32 (ptr, ...) @printf(ptr @two, ptr @n.shuffle, i32 %sha, i32 %shb)

  %sr = call <16 x i8> @llvm.wasm.relaxed.swizzle(<16 x i8> %b, <16 x i8> splat (i8 5))
  %sw = call <16 x i8> @llvm.wasm.swizzle(<16 x i8> %sr, <16 x i8> <i8 3, i8 16, i8 99, i8 -1, i8 0, i8 0, i8 0, i8 0, i8 0, i8 0, i8 0, i8 0, i8 0, i8 0, i8 0, i8 0>)
  %sw.0 = extractelement <16 x i8> %sw, i32 0
  %sw.1 = extractelement <16 x i8> %sw, i32 3
  %swa = zext i8 %sw.0 to i32
  %swb = zext i8 %sw.1 to i32
  %p10 = call i32 (ptr, ...) @printf(ptr @two, ptr @n.swizzle, i32 %swa, i32 %swb)

  %ma = call <4 x float> @llvm.wasm.relaxed.madd.v4f32(<4 x float> splat (float 2.0), <4 x float> splat (float 3.0), <4 x float> splat (float 1.0))
  %mn = call <4 x float> @llvm.wasm.relaxed.nmadd.v4f32(<4 x float> splat (float 2.0), <4 x float> splat (float 3.0), <4 x float> splat (float 1.0))
  %ma.0 = extractelement <4 x float> %ma, i32 0
  %mn.1 = extractelement <4 x float> %mn, i32 1
  %maf = fpext float %ma.0 to double
  %mnf = fpext float %mn.1 to double
  %p11 = call i32 (ptr, ...) @printf(ptr @reals, ptr @n.madd, double %maf, double %mnf)

  %d1 = call <8 x i16> @llvm.wasm.relaxed.dot.i8x16.i7x16.signed(<16 x i8> %b, <16 x i8> splat (i8 4))
  %d2 = call <4 x i32> @llvm.wasm.relaxed.dot.i8x16.i7x16.add.signed(<16 x i8> %b, <16 x i8> splat (i8 -1), <4 x i32> splat (i32 -8))
  %d1.3 = extractelement <8 x i16> %d1, i32 3
  %d2.1 = extractelement <4 x i32> %d2, i32 1
  %da = sext i16 %d1.3 to i32
  %p12 = call i32 (ptr, ...) @printf(ptr @two, ptr @n.dot, i32 %da, i32 %d2.1)

  %bf = call <4 x float> @llvm.wasm.relaxed.dot.bf16x8.add.f32(<8 x i16> splat (i16 16384), <8 x i16> splat (i16 16256), <4 x float> splat (float 3.5))
  %bf.2 = extractelement <4 x float> %bf, i32 2
  %bff = fpext float %bf.2 to double
  %p13 = call i32 (ptr, ...) @printf(ptr @real, ptr @n.bf16, double %bff)

  %h = call <8 x half> @llvm.wasm.splat.f16x8(float 0x3FD5555560000000)
  %h2 = call <8 x half> @llvm.wasm.replace.lane.f16x8(<8 x half> %h, i32 5, float 2.5)
  %h.0 = call float @llvm.wasm.extract.lane.f16x8(<8 x half> %h2, i32 0)
  %h.5 = call float @llvm.wasm.extract.lane.f16x8(<8 x half> %h2, i32 5)
  %hf0 = fpext float %h.0 to double
  %hf5 = fpext float %h.5 to double
  %p14 = call i32 (ptr, ...) @printf(ptr @reals, ptr @n.half, double %hf0, double %hf5)
  ret i32 0
}
