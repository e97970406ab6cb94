; llvm.clmul, which LLVM 22 added: products without carries, of words, of several words, of integers in memory, of lanes.
;
; EXEC: 0000000000000001
; EXEC: 0000000000000065
; EXEC: 00000000000000c5
; EXEC: 000000000000d0a5
; EXEC: 00000000f9497171
; EXEC: 00000000ae9268af
; EXEC: 2fc0ac7689e23647 2fc0ac7689e23647
; EXEC: 0a996523b1d782d3 3db5cd1293fd8063
; EXEC: 71eaf0acbe06c107 77eef2a986fafab9
; EXEC: 2bdffae5319da805 e27e5958696e00a9
; EXEC: 8d466b653aac7bb7
; LLVM-REFUSES: llvm.clmul

target datalayout = "e-m:e-p:32:32-i64:64-n32:64-S128"
target triple = "wasm32-unknown-unknown"

@low = private constant [9 x i8] c"%016llx\0A\00"
@both = private constant [17 x i8] c"%016llx %016llx\0A\00"
@a1 = global i1 true
@b1 = global i1 true
@a7 = global i7 115
@b7 = global i7 83
@a8 = global i8 147
@b8 = global i8 211
@a16 = global i16 38937
@b16 = global i16 23965
@a32 = global i32 2396587125
@b32 = global i32 3907149205
@a33 = global i33 5217088973
@b33 = global i33 369140571
@a64 = global i64 13662820813221530511
@b64 = global i64 10165027665383847897
@a128 = global i128 212268805710338686485034170738800713143
@b128 = global i128 213504462240687555850270137166949257309
@a200 = global i200 1563309609272263323761416281017344197704650396885119454219689
@b200 = global i200 673467792652936859463556046528242876887263456713639533793681
@a600 = global i600 2341854847128954241410903823018468181818227678724093315726514406796874622278861005661369021640781941376389614768179796481388652866429090081194217341272688099969511386035040622896109
@b600 = global i600 2900488182009144630565683983265897050346685759564276289592661762033651691587776467385709528476370300197236007745844271702365281512870189410800454726447063907529520741212930753824181
@av = global <4 x i16> <i16 15997, i16 5364, i16 37645, i16 19677>
@bv = global <4 x i16> <i16 34419, i16 32447, i16 57353, i16 22510>

declare i32 @printf(ptr, ...)
declare i1 @llvm.clmul.i1(i1, i1)
declare i7 @llvm.clmul.i7(i7, i7)
declare i8 @llvm.clmul.i8(i8, i8)
declare i16 @llvm.clmul.i16(i16, i16)
declare i32 @llvm.clmul.i32(i32, i32)
declare i33 @llvm.clmul.i33(i33, i33)
declare i64 @llvm.clmul.i64(i64, i64)
declare i128 @llvm.clmul.i128(i128, i128)
declare i200 @llvm.clmul.i200(i200, i200)
declare i600 @llvm.clmul.i600(i600, i600)
declare <4 x i16> @llvm.clmul.v4i16(<4 x i16>, <4 x i16>)

define i32 @main() {
  %a1 = load volatile i1, ptr @a1
  %b1 = load volatile i1, ptr @b1
  %r1 = call i1 @llvm.clmul.i1(i1 %a1, i1 %b1)
  %l1 = zext i1 %r1 to i64
  call i32 (ptr, ...) @printf(ptr @low, i64 %l1)
  %a7 = load volatile i7, ptr @a7
  %b7 = load volatile i7, ptr @b7
  %r7 = call i7 @llvm.clmul.i7(i7 %a7, i7 %b7)
  %l7 = zext i7 %r7 to i64
  call i32 (ptr, ...) @printf(ptr @low, i64 %l7)
  %a8 = load volatile i8, ptr @a8
  %b8 = load volatile i8, ptr @b8
  %r8 = call i8 @llvm.clmul.i8(i8 %a8, i8 %b8)
  %l8 = zext i8 %r8 to i64
  call i32 (ptr, ...) @printf(ptr @low, i64 %l8)
  %a16 = load volatile i16, ptr @a16
  %b16 = load volatile i16, ptr @b16
  %r16 = call i16 @llvm.clmul.i16(i16 %a16, i16 %b16)
  %l16 = zext i16 %r16 to i64
  call i32 (ptr, ...) @printf(ptr @low, i64 %l16)
  %a32 = load volatile i32, ptr @a32
  %b32 = load volatile i32, ptr @b32
  %r32 = call i32 @llvm.clmul.i32(i32 %a32, i32 %b32)
  %l32 = zext i32 %r32 to i64
  call i32 (ptr, ...) @printf(ptr @low, i64 %l32)
  %a33 = load volatile i33, ptr @a33
  %b33 = load volatile i33, ptr @b33
  %r33 = call i33 @llvm.clmul.i33(i33 %a33, i33 %b33)
  %l33 = zext i33 %r33 to i64
  call i32 (ptr, ...) @printf(ptr @low, i64 %l33)
  %a64 = load volatile i64, ptr @a64
  %b64 = load volatile i64, ptr @b64
  %r64 = call i64 @llvm.clmul.i64(i64 %a64, i64 %b64)
  %l64 = add i64 %r64, 0
  %h64 = add i64 %r64, 0
  call i32 (ptr, ...) @printf(ptr @both, i64 %h64, i64 %l64)
  %a128 = load volatile i128, ptr @a128
  %b128 = load volatile i128, ptr @b128
  %r128 = call i128 @llvm.clmul.i128(i128 %a128, i128 %b128)
  %l128 = trunc i128 %r128 to i64
  %s128 = lshr i128 %r128, 64
  %h128 = trunc i128 %s128 to i64
  call i32 (ptr, ...) @printf(ptr @both, i64 %h128, i64 %l128)
  %a200 = load volatile i200, ptr @a200
  %b200 = load volatile i200, ptr @b200
  %r200 = call i200 @llvm.clmul.i200(i200 %a200, i200 %b200)
  %l200 = trunc i200 %r200 to i64
  %s200 = lshr i200 %r200, 136
  %h200 = trunc i200 %s200 to i64
  call i32 (ptr, ...) @printf(ptr @both, i64 %h200, i64 %l200)
  %a600 = load volatile i600, ptr @a600
  %b600 = load volatile i600, ptr @b600
  %r600 = call i600 @llvm.clmul.i600(i600 %a600, i600 %b600)
  %l600 = trunc i600 %r600 to i64
  %s600 = lshr i600 %r600, 536
  %h600 = trunc i600 %s600 to i64
  call i32 (ptr, ...) @printf(ptr @both, i64 %h600, i64 %l600)
  %av = load volatile <4 x i16>, ptr @av
  %bv = load volatile <4 x i16>, ptr @bv
  %rv = call <4 x i16> @llvm.clmul.v4i16(<4 x i16> %av, <4 x i16> %bv)
  %lv = bitcast <4 x i16> %rv to i64
  call i32 (ptr, ...) @printf(ptr @low, i64 %lv)
  ret i32 0
}
