; Shifts of each lane by a number of its own, and bits reversed and counted, for lanes of each width.
; EXEC: 736398
; EXEC: 800c76cd
; EXEC: 4dd3d53
; EXEC: 1b69ffca
; EXEC: e262aec8
; EXEC: 662ab5b1
; EXEC: 5704fc5b
; EXEC: 7502f5c9
@format = private constant [4 x i8] c"%x\0A\00"
declare i32 @printf(ptr, ...)

declare <16 x i8> @llvm.bitreverse.v16i8(<16 x i8>)
declare <16 x i8> @llvm.cttz.v16i8(<16 x i8>, i1)
declare <16 x i8> @llvm.ctlz.v16i8(<16 x i8>, i1)
declare <16 x i8> @llvm.ctpop.v16i8(<16 x i8>)
define i64 @f8x16(<16 x i8> %a, <16 x i8> %n) noinline {
  %shl = shl <16 x i8> %a, %n
  %shlc = shl <16 x i8> %a, <i8 6, i8 6, i8 7, i8 0, i8 0, i8 1, i8 2, i8 2, i8 3, i8 4, i8 4, i8 5, i8 6, i8 6, i8 7, i8 0>
  %lshr = lshr <16 x i8> %a, %n
  %lshrc = lshr <16 x i8> %a, <i8 6, i8 6, i8 7, i8 0, i8 0, i8 1, i8 2, i8 2, i8 3, i8 4, i8 4, i8 5, i8 6, i8 6, i8 7, i8 0>
  %ashr = ashr <16 x i8> %a, %n
  %ashrc = ashr <16 x i8> %a, <i8 6, i8 6, i8 7, i8 0, i8 0, i8 1, i8 2, i8 2, i8 3, i8 4, i8 4, i8 5, i8 6, i8 6, i8 7, i8 0>
  %bitreverse = call <16 x i8> @llvm.bitreverse.v16i8(<16 x i8> %a)
  %cttz = call <16 x i8> @llvm.cttz.v16i8(<16 x i8> %a, i1 false)
  %ctlz = call <16 x i8> @llvm.ctlz.v16i8(<16 x i8> %a, i1 false)
  %ctpop = call <16 x i8> @llvm.ctpop.v16i8(<16 x i8> %a)
  %t0 = bitcast <16 x i8> %shl to i128
  %m1 = mul i128 %t0, 1000003
  %b1 = bitcast <16 x i8> %shlc to i128
  %t1 = xor i128 %m1, %b1
  %m2 = mul i128 %t1, 1000003
  %b2 = bitcast <16 x i8> %lshr to i128
  %t2 = xor i128 %m2, %b2
  %m3 = mul i128 %t2, 1000003
  %b3 = bitcast <16 x i8> %lshrc to i128
  %t3 = xor i128 %m3, %b3
  %m4 = mul i128 %t3, 1000003
  %b4 = bitcast <16 x i8> %ashr to i128
  %t4 = xor i128 %m4, %b4
  %m5 = mul i128 %t4, 1000003
  %b5 = bitcast <16 x i8> %ashrc to i128
  %t5 = xor i128 %m5, %b5
  %m6 = mul i128 %t5, 1000003
  %b6 = bitcast <16 x i8> %bitreverse to i128
  %t6 = xor i128 %m6, %b6
  %m7 = mul i128 %t6, 1000003
  %b7 = bitcast <16 x i8> %cttz to i128
  %t7 = xor i128 %m7, %b7
  %m8 = mul i128 %t7, 1000003
  %b8 = bitcast <16 x i8> %ctlz to i128
  %t8 = xor i128 %m8, %b8
  %m9 = mul i128 %t8, 1000003
  %b9 = bitcast <16 x i8> %ctpop to i128
  %t9 = xor i128 %m9, %b9
  %lo = trunc i128 %t9 to i64
  %hs = lshr i128 %t9, 64
  %hi = trunc i128 %hs to i64
  %r = xor i64 %lo, %hi
  ret i64 %r
}
declare <8 x i16> @llvm.bitreverse.v8i16(<8 x i16>)
declare <8 x i16> @llvm.cttz.v8i16(<8 x i16>, i1)
declare <8 x i16> @llvm.ctlz.v8i16(<8 x i16>, i1)
declare <8 x i16> @llvm.ctpop.v8i16(<8 x i16>)
define i64 @f16x8(<8 x i16> %a, <8 x i16> %n) noinline {
  %shl = shl <8 x i16> %a, %n
  %shlc = shl <8 x i16> %a, <i16 3, i16 12, i16 4, i16 13, i16 6, i16 14, i16 7, i16 0>
  %lshr = lshr <8 x i16> %a, %n
  %lshrc = lshr <8 x i16> %a, <i16 3, i16 12, i16 4, i16 13, i16 6, i16 14, i16 7, i16 0>
  %ashr = ashr <8 x i16> %a, %n
  %ashrc = ashr <8 x i16> %a, <i16 3, i16 12, i16 4, i16 13, i16 6, i16 14, i16 7, i16 0>
  %bitreverse = call <8 x i16> @llvm.bitreverse.v8i16(<8 x i16> %a)
  %cttz = call <8 x i16> @llvm.cttz.v8i16(<8 x i16> %a, i1 false)
  %ctlz = call <8 x i16> @llvm.ctlz.v8i16(<8 x i16> %a, i1 false)
  %ctpop = call <8 x i16> @llvm.ctpop.v8i16(<8 x i16> %a)
  %t0 = bitcast <8 x i16> %shl to i128
  %m1 = mul i128 %t0, 1000003
  %b1 = bitcast <8 x i16> %shlc to i128
  %t1 = xor i128 %m1, %b1
  %m2 = mul i128 %t1, 1000003
  %b2 = bitcast <8 x i16> %lshr to i128
  %t2 = xor i128 %m2, %b2
  %m3 = mul i128 %t2, 1000003
  %b3 = bitcast <8 x i16> %lshrc to i128
  %t3 = xor i128 %m3, %b3
  %m4 = mul i128 %t3, 1000003
  %b4 = bitcast <8 x i16> %ashr to i128
  %t4 = xor i128 %m4, %b4
  %m5 = mul i128 %t4, 1000003
  %b5 = bitcast <8 x i16> %ashrc to i128
  %t5 = xor i128 %m5, %b5
  %m6 = mul i128 %t5, 1000003
  %b6 = bitcast <8 x i16> %bitreverse to i128
  %t6 = xor i128 %m6, %b6
  %m7 = mul i128 %t6, 1000003
  %b7 = bitcast <8 x i16> %cttz to i128
  %t7 = xor i128 %m7, %b7
  %m8 = mul i128 %t7, 1000003
  %b8 = bitcast <8 x i16> %ctlz to i128
  %t8 = xor i128 %m8, %b8
  %m9 = mul i128 %t8, 1000003
  %b9 = bitcast <8 x i16> %ctpop to i128
  %t9 = xor i128 %m9, %b9
  %lo = trunc i128 %t9 to i64
  %hs = lshr i128 %t9, 64
  %hi = trunc i128 %hs to i64
  %r = xor i64 %lo, %hi
  ret i64 %r
}
declare <4 x i32> @llvm.bitreverse.v4i32(<4 x i32>)
declare <4 x i32> @llvm.cttz.v4i32(<4 x i32>, i1)
declare <4 x i32> @llvm.ctlz.v4i32(<4 x i32>, i1)
declare <4 x i32> @llvm.ctpop.v4i32(<4 x i32>)
define i64 @f32x4(<4 x i32> %a, <4 x i32> %n) noinline {
  %shl = shl <4 x i32> %a, %n
  %shlc = shl <4 x i32> %a, <i32 22, i32 14, i32 7, i32 0>
  %lshr = lshr <4 x i32> %a, %n
  %lshrc = lshr <4 x i32> %a, <i32 22, i32 14, i32 7, i32 0>
  %ashr = ashr <4 x i32> %a, %n
  %ashrc = ashr <4 x i32> %a, <i32 22, i32 14, i32 7, i32 0>
  %bitreverse = call <4 x i32> @llvm.bitreverse.v4i32(<4 x i32> %a)
  %cttz = call <4 x i32> @llvm.cttz.v4i32(<4 x i32> %a, i1 false)
  %ctlz = call <4 x i32> @llvm.ctlz.v4i32(<4 x i32> %a, i1 false)
  %ctpop = call <4 x i32> @llvm.ctpop.v4i32(<4 x i32> %a)
  %t0 = bitcast <4 x i32> %shl to i128
  %m1 = mul i128 %t0, 1000003
  %b1 = bitcast <4 x i32> %shlc to i128
  %t1 = xor i128 %m1, %b1
  %m2 = mul i128 %t1, 1000003
  %b2 = bitcast <4 x i32> %lshr to i128
  %t2 = xor i128 %m2, %b2
  %m3 = mul i128 %t2, 1000003
  %b3 = bitcast <4 x i32> %lshrc to i128
  %t3 = xor i128 %m3, %b3
  %m4 = mul i128 %t3, 1000003
  %b4 = bitcast <4 x i32> %ashr to i128
  %t4 = xor i128 %m4, %b4
  %m5 = mul i128 %t4, 1000003
  %b5 = bitcast <4 x i32> %ashrc to i128
  %t5 = xor i128 %m5, %b5
  %m6 = mul i128 %t5, 1000003
  %b6 = bitcast <4 x i32> %bitreverse to i128
  %t6 = xor i128 %m6, %b6
  %m7 = mul i128 %t6, 1000003
  %b7 = bitcast <4 x i32> %cttz to i128
  %t7 = xor i128 %m7, %b7
  %m8 = mul i128 %t7, 1000003
  %b8 = bitcast <4 x i32> %ctlz to i128
  %t8 = xor i128 %m8, %b8
  %m9 = mul i128 %t8, 1000003
  %b9 = bitcast <4 x i32> %ctpop to i128
  %t9 = xor i128 %m9, %b9
  %lo = trunc i128 %t9 to i64
  %hs = lshr i128 %t9, 64
  %hi = trunc i128 %hs to i64
  %r = xor i64 %lo, %hi
  ret i64 %r
}
declare <8 x i32> @llvm.bitreverse.v8i32(<8 x i32>)
declare <8 x i32> @llvm.cttz.v8i32(<8 x i32>, i1)
declare <8 x i32> @llvm.ctlz.v8i32(<8 x i32>, i1)
declare <8 x i32> @llvm.ctpop.v8i32(<8 x i32>)
define i64 @f32x8(<8 x i32> %a, <8 x i32> %n) noinline {
  %shl = shl <8 x i32> %a, %n
  %shlc = shl <8 x i32> %a, <i32 19, i32 12, i32 4, i32 29, i32 22, i32 14, i32 7, i32 0>
  %lshr = lshr <8 x i32> %a, %n
  %lshrc = lshr <8 x i32> %a, <i32 19, i32 12, i32 4, i32 29, i32 22, i32 14, i32 7, i32 0>
  %ashr = ashr <8 x i32> %a, %n
  %ashrc = ashr <8 x i32> %a, <i32 19, i32 12, i32 4, i32 29, i32 22, i32 14, i32 7, i32 0>
  %bitreverse = call <8 x i32> @llvm.bitreverse.v8i32(<8 x i32> %a)
  %cttz = call <8 x i32> @llvm.cttz.v8i32(<8 x i32> %a, i1 false)
  %ctlz = call <8 x i32> @llvm.ctlz.v8i32(<8 x i32> %a, i1 false)
  %ctpop = call <8 x i32> @llvm.ctpop.v8i32(<8 x i32> %a)
  %t0 = bitcast <8 x i32> %shl to i256
  %m1 = mul i256 %t0, 1000003
  %b1 = bitcast <8 x i32> %shlc to i256
  %t1 = xor i256 %m1, %b1
  %m2 = mul i256 %t1, 1000003
  %b2 = bitcast <8 x i32> %lshr to i256
  %t2 = xor i256 %m2, %b2
  %m3 = mul i256 %t2, 1000003
  %b3 = bitcast <8 x i32> %lshrc to i256
  %t3 = xor i256 %m3, %b3
  %m4 = mul i256 %t3, 1000003
  %b4 = bitcast <8 x i32> %ashr to i256
  %t4 = xor i256 %m4, %b4
  %m5 = mul i256 %t4, 1000003
  %b5 = bitcast <8 x i32> %ashrc to i256
  %t5 = xor i256 %m5, %b5
  %m6 = mul i256 %t5, 1000003
  %b6 = bitcast <8 x i32> %bitreverse to i256
  %t6 = xor i256 %m6, %b6
  %m7 = mul i256 %t6, 1000003
  %b7 = bitcast <8 x i32> %cttz to i256
  %t7 = xor i256 %m7, %b7
  %m8 = mul i256 %t7, 1000003
  %b8 = bitcast <8 x i32> %ctlz to i256
  %t8 = xor i256 %m8, %b8
  %m9 = mul i256 %t8, 1000003
  %b9 = bitcast <8 x i32> %ctpop to i256
  %t9 = xor i256 %m9, %b9
  %lo = trunc i256 %t9 to i64
  %hs = lshr i256 %t9, 192
  %hi = trunc i256 %hs to i64
  %r = xor i64 %lo, %hi
  ret i64 %r
}
define void @p(i64 %x) noinline {
  %high = lshr i64 %x, 32
  %h = trunc i64 %high to i32
  %l = trunc i64 %x to i32
  call i32 (ptr, ...) @printf(ptr @format, i32 %h)
  call i32 (ptr, ...) @printf(ptr @format, i32 %l)
  ret void
}
define i32 @main() {
  %v0 = call i64 @f8x16(<16 x i8> <i8 60, i8 -105, i8 -117, i8 33, i8 94, i8 -22, i8 -102, i8 121, i8 -96, i8 -108, i8 16, i8 -101, i8 3, i8 -24, i8 -42, i8 120>, <16 x i8> <i8 0, i8 7, i8 6, i8 6, i8 5, i8 4, i8 4, i8 3, i8 2, i8 2, i8 1, i8 0, i8 0, i8 7, i8 6, i8 6>)
  call void @p(i64 %v0)
  %v1 = call i64 @f16x8(<8 x i16> <i16 19743, i16 -14413, i16 2032, i16 -11563, i16 -8813, i16 17657, i16 30982, i16 -26559>, <8 x i16> <i16 0, i16 7, i16 14, i16 6, i16 13, i16 4, i16 12, i16 3>)
  call void @p(i64 %v1)
  %v2 = call i64 @f32x4(<4 x i32> <i32 -1207642080, i32 -342924721, i32 -520495048, i32 1664766190>, <4 x i32> <i32 0, i32 7, i32 14, i32 22>)
  call void @p(i64 %v2)
  %v3 = call i64 @f32x8(<8 x i32> <i32 -1227804535, i32 -910065552, i32 -338878626, i32 1833671387, i32 1696354899, i32 -1167690061, i32 -855090319, i32 -1817159164>, <8 x i32> <i32 0, i32 7, i32 14, i32 22, i32 29, i32 4, i32 12, i32 19>)
  call void @p(i64 %v3)
  ret i32 0
}
