; Fixed-point products and quotients, rounded towards negative infinity, at several widths and on vectors.
; EXEC: ffffffff fffffffa
; EXEC: 00000000 0000003c
; EXEC: 00000000 0000007f
; EXEC: ffffffff ffff8000
; EXEC: 00000000 000000fe
; EXEC: 00000000 00ffffff
; EXEC: 20000000 00000d92
; EXEC: dfffffff fffffffa
; EXEC: ffffffff fffffffc
; EXEC: ffffffff ffffffda
; EXEC: 00000000 0000007f
; EXEC: ffffffff ffffff80
; EXEC: ffffffe1 22ca0982
; EXEC: 00000000 000029aa
; EXEC: 00000000 0000ffff
; EXEC: 0000001e 8488bb64
; EXEC: 00000000 00000000
; EXEC: ffffffff fffff001
; EXEC: ffffffff fffffffe
; EXEC: ffffffff fffffff8
; EXEC: 00000000 0000007f
target triple = "wasm32-unknown-unknown"
@format = private constant [11 x i8] c"%08x %08x\0A\00"
declare i32 @printf(ptr, ...)
declare i1 @llvm.sdiv.fix.sat.i1(i1, i1, i32)
declare i13 @llvm.smul.fix.sat.i13(i13, i13, i32)
declare i16 @llvm.smul.fix.sat.i16(i16, i16, i32)
declare i16 @llvm.udiv.fix.i16(i16, i16, i32)
declare i16 @llvm.udiv.fix.sat.i16(i16, i16, i32)
declare i24 @llvm.umul.fix.sat.i24(i24, i24, i32)
declare i32 @llvm.sdiv.fix.i32(i32, i32, i32)
declare i32 @llvm.smul.fix.i32(i32, i32, i32)
declare i64 @llvm.sdiv.fix.i64(i64, i64, i32)
declare i64 @llvm.smul.fix.i64(i64, i64, i32)
declare i64 @llvm.udiv.fix.i64(i64, i64, i32)
declare i64 @llvm.umul.fix.i64(i64, i64, i32)
declare i8 @llvm.sdiv.fix.sat.i8(i8, i8, i32)
declare i8 @llvm.smul.fix.i8(i8, i8, i32)
declare i8 @llvm.smul.fix.sat.i8(i8, i8, i32)
declare i8 @llvm.umul.fix.i8(i8, i8, i32)
declare <3 x i8> @llvm.smul.fix.sat.v3i8(<3 x i8>, <3 x i8>, i32)
define void @show(i64 %x) noinline {
  %above = lshr i64 %x, 32
  %high = trunc i64 %above to i32
  %low = trunc i64 %x to i32
  call i32 (ptr, ...) @printf(ptr @format, i32 %high, i32 %low)
  ret void
}
define <3 x i8> @lanes(<3 x i8> %x, <3 x i8> %y) noinline {
  %r = call <3 x i8> @llvm.smul.fix.sat.v3i8(<3 x i8> %x, <3 x i8> %y, i32 3)
  ret <3 x i8> %r
}
define i32 @main() {
  %a = alloca i64
  %b = alloca i64
  store i32 -3, ptr %a
  store i32 7, ptr %b
  %a0 = load i32, ptr %a
  %b0 = load i32, ptr %b
  %r0 = call i32 @llvm.smul.fix.i32(i32 %a0, i32 %b0, i32 2)
  %w0 = sext i32 %r0 to i64
  call void @show(i64 %w0)
  store i8 -96, ptr %a
  store i8 -80, ptr %b
  %a1 = load i8, ptr %a
  %b1 = load i8, ptr %b
  %r1 = call i8 @llvm.smul.fix.i8(i8 %a1, i8 %b1, i32 7)
  %w1 = sext i8 %r1 to i64
  call void @show(i64 %w1)
  store i8 -128, ptr %a
  store i8 -128, ptr %b
  %a2 = load i8, ptr %a
  %b2 = load i8, ptr %b
  %r2 = call i8 @llvm.smul.fix.sat.i8(i8 %a2, i8 %b2, i32 7)
  %w2 = sext i8 %r2 to i64
  call void @show(i64 %w2)
  store i16 -32768, ptr %a
  store i16 32767, ptr %b
  %a3 = load i16, ptr %a
  %b3 = load i16, ptr %b
  %r3 = call i16 @llvm.smul.fix.sat.i16(i16 %a3, i16 %b3, i32 3)
  %w3 = sext i16 %r3 to i64
  call void @show(i64 %w3)
  store i8 255, ptr %a
  store i8 255, ptr %b
  %a4 = load i8, ptr %a
  %b4 = load i8, ptr %b
  %r4 = call i8 @llvm.umul.fix.i8(i8 %a4, i8 %b4, i32 8)
  %w4 = zext i8 %r4 to i64
  call void @show(i64 %w4)
  store i24 16000000, ptr %a
  store i24 300, ptr %b
  %a5 = load i24, ptr %a
  %b5 = load i24, ptr %b
  %r5 = call i24 @llvm.umul.fix.sat.i24(i24 %a5, i24 %b5, i32 4)
  %w5 = zext i24 %r5 to i64
  call void @show(i64 %w5)
  store i64 9223372036854788153, ptr %a
  store i64 4611686018427388681, ptr %b
  %a6 = load i64, ptr %a
  %b6 = load i64, ptr %b
  %r6 = call i64 @llvm.umul.fix.i64(i64 %a6, i64 %b6, i32 64)
  call void @show(i64 %r6)
  store i64 -4611686018427387909, ptr %a
  store i64 2305843009213693955, ptr %b
  %a7 = load i64, ptr %a
  %b7 = load i64, ptr %b
  %r7 = call i64 @llvm.smul.fix.i64(i64 %a7, i64 %b7, i32 62)
  call void @show(i64 %r7)
  store i32 -7, ptr %a
  store i32 2, ptr %b
  %a8 = load i32, ptr %a
  %b8 = load i32, ptr %b
  %r8 = call i32 @llvm.sdiv.fix.i32(i32 %a8, i32 %b8, i32 0)
  %w8 = sext i32 %r8 to i64
  call void @show(i64 %w8)
  store i32 7, ptr %a
  store i32 -3, ptr %b
  %a9 = load i32, ptr %a
  %b9 = load i32, ptr %b
  %r9 = call i32 @llvm.sdiv.fix.i32(i32 %a9, i32 %b9, i32 4)
  %w9 = sext i32 %r9 to i64
  call void @show(i64 %w9)
  store i8 -128, ptr %a
  store i8 -1, ptr %b
  %a10 = load i8, ptr %a
  %b10 = load i8, ptr %b
  %r10 = call i8 @llvm.sdiv.fix.sat.i8(i8 %a10, i8 %b10, i32 0)
  %w10 = sext i8 %r10 to i64
  call void @show(i64 %w10)
  store i8 -128, ptr %a
  store i8 1, ptr %b
  %a11 = load i8, ptr %a
  %b11 = load i8, ptr %b
  %r11 = call i8 @llvm.sdiv.fix.sat.i8(i8 %a11, i8 %b11, i32 7)
  %w11 = sext i8 %r11 to i64
  call void @show(i64 %w11)
  store i64 -123456789, ptr %a
  store i64 1000003, ptr %b
  %a12 = load i64, ptr %a
  %b12 = load i64, ptr %b
  %r12 = call i64 @llvm.sdiv.fix.i64(i64 %a12, i64 %b12, i32 30)
  call void @show(i64 %r12)
  store i16 1000, ptr %a
  store i16 3, ptr %b
  %a13 = load i16, ptr %a
  %b13 = load i16, ptr %b
  %r13 = call i16 @llvm.udiv.fix.i16(i16 %a13, i16 %b13, i32 5)
  %w13 = zext i16 %r13 to i64
  call void @show(i64 %w13)
  store i16 60000, ptr %a
  store i16 2, ptr %b
  %a14 = load i16, ptr %a
  %b14 = load i16, ptr %b
  %r14 = call i16 @llvm.udiv.fix.sat.i16(i16 %a14, i16 %b14, i32 16)
  %w14 = zext i16 %r14 to i64
  call void @show(i64 %w14)
  store i64 12345678901, ptr %a
  store i64 98765, ptr %b
  %a15 = load i64, ptr %a
  %b15 = load i64, ptr %b
  %r15 = call i64 @llvm.udiv.fix.i64(i64 %a15, i64 %b15, i32 20)
  call void @show(i64 %r15)
  store i1 true, ptr %a
  store i1 true, ptr %b
  %a16 = load i1, ptr %a
  %b16 = load i1, ptr %b
  %r16 = call i1 @llvm.sdiv.fix.sat.i1(i1 %a16, i1 %b16, i32 0)
  %w16 = sext i1 %r16 to i64
  call void @show(i64 %w16)
  store i13 -4096, ptr %a
  store i13 4095, ptr %b
  %a17 = load i13, ptr %a
  %b17 = load i13, ptr %b
  %r17 = call i13 @llvm.smul.fix.sat.i13(i13 %a17, i13 %b17, i32 12)
  %w17 = sext i13 %r17 to i64
  call void @show(i64 %w17)
  %v = call <3 x i8> @lanes(<3 x i8> <i8 -3, i8 7, i8 -100>, <3 x i8> <i8 5, i8 -9, i8 -127>)
  %e0 = extractelement <3 x i8> %v, i32 0
  %x0 = sext i8 %e0 to i64
  call void @show(i64 %x0)
  %e1 = extractelement <3 x i8> %v, i32 1
  %x1 = sext i8 %e1 to i64
  call void @show(i64 %x1)
  %e2 = extractelement <3 x i8> %v, i32 2
  %x2 = sext i8 %e2 to i64
  call void @show(i64 %x2)
  ret i32 0
}
