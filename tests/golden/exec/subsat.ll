; Differences that saturate, by the intrinsics of WebAssembly that LLVM had up to version 19, and by the general ones.
; EXEC: -128 127 -2
; EXEC: -128 127 -9
; EXEC: 0 65534 200
target triple = "wasm32-unknown-unknown"
@format = private constant [10 x i8] c"%d %d %d\0A\00"
@a = global <16 x i8> <i8 -128, i8 127, i8 5, i8 0, i8 0, i8 0, i8 0, i8 0, i8 0, i8 0, i8 0, i8 0, i8 0, i8 0, i8 0, i8 0>
@b = global <16 x i8> <i8 1, i8 -1, i8 7, i8 0, i8 0, i8 0, i8 0, i8 0, i8 0, i8 0, i8 0, i8 0, i8 0, i8 0, i8 0, i8 0>
@c = global <8 x i16> <i16 1, i16 -1, i16 300, i16 0, i16 0, i16 0, i16 0, i16 0>
@d = global <8 x i16> <i16 2, i16 1, i16 100, i16 0, i16 0, i16 0, i16 0, i16 0>
declare i32 @printf(ptr, ...)
declare <16 x i8> @llvm.wasm.sub.sat.signed.v16i8(<16 x i8>, <16 x i8>)
declare <16 x i8> @llvm.ssub.sat.v16i8(<16 x i8>, <16 x i8>)
declare <8 x i16> @llvm.wasm.sub.sat.unsigned.v8i16(<8 x i16>, <8 x i16>)

define void @show(i32 %x, i32 %y, i32 %z) noinline {
  call i32 (ptr, ...) @printf(ptr @format, i32 %x, i32 %y, i32 %z)
  ret void
}

define void @bytes(<16 x i8> %v) noinline #0 {
  %x = extractelement <16 x i8> %v, i32 0
  %y = extractelement <16 x i8> %v, i32 1
  %z = extractelement <16 x i8> %v, i32 2
  %x.wide = sext i8 %x to i32
  %y.wide = sext i8 %y to i32
  %z.wide = sext i8 %z to i32
  call void @show(i32 %x.wide, i32 %y.wide, i32 %z.wide)
  ret void
}

define i32 @main() #0 {
  %a = load volatile <16 x i8>, ptr @a
  %b = load volatile <16 x i8>, ptr @b
  %once = call <16 x i8> @llvm.wasm.sub.sat.signed.v16i8(<16 x i8> %a, <16 x i8> %b)
  call void @bytes(<16 x i8> %once)
  %twice = call <16 x i8> @llvm.ssub.sat.v16i8(<16 x i8> %once, <16 x i8> %b)
  call void @bytes(<16 x i8> %twice)
  %c = load volatile <8 x i16>, ptr @c
  %d = load volatile <8 x i16>, ptr @d
  %words = call <8 x i16> @llvm.wasm.sub.sat.unsigned.v8i16(<8 x i16> %c, <8 x i16> %d)
  %x = extractelement <8 x i16> %words, i32 0
  %y = extractelement <8 x i16> %words, i32 1
  %z = extractelement <8 x i16> %words, i32 2
  %x.wide = zext i16 %x to i32
  %y.wide = zext i16 %y to i32
  %z.wide = zext i16 %z to i32
  call void @show(i32 %x.wide, i32 %y.wide, i32 %z.wide)
  ret i32 0
}

attributes #0 = { "target-features"="+simd128" }
