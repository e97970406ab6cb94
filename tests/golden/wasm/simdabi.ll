; Vectors in signatures are what LLVM's backend makes of them: one v128 where they fit one after widening, several where
; they halve into such, and else their lanes. LLVM's own backend agrees on every signature.
; RUN: emback build %s -O1 --target wasm32-unknown-unknown -msimd128 --emit wat -o -
; SHOW: (import "env" "one"
; SHOW: (import "env" "small"
; SHOW: (import "env" "three"
; SHOW: (import "env" "two"
; SHOW: (import "env" "six"
; SHOW: (import "env" "mask"
; SHOW: (import "env" "bits"
; SHOW: (import "env" "pointers"
; SHOW: (import "env" "odd"
; SHOW: (import "env" "halves"
target triple = "wasm32-unknown-unknown"
declare <4 x i32> @one(<16 x i8>, <2 x double>, <1 x i64>) #0
declare <2 x i8> @small(<8 x i8>, <2 x float>) #1
declare <3 x float> @three(<3 x i32>, <5 x i16>, <3 x i8>) #2
declare void @two(<8 x i32>, <16 x float>) #3
declare void @six(<6 x i32>, <3 x double>) #4
declare <8 x i1> @mask(<4 x i1>, <16 x i1>, <2 x i1>) #5
declare void @bits(<32 x i1>, <3 x i1>) #6
declare <2 x ptr> @pointers(<4 x ptr>) #7
declare <4 x i5> @odd(<2 x i33>, <8 x i9>, <4 x i33>) #8
declare void @halves(<2 x i128>) #9
define void @all(<8 x i32> %p) {
  %a = call <4 x i32> @one(<16 x i8> poison, <2 x double> poison, <1 x i64> poison)
  %b = call <2 x i8> @small(<8 x i8> poison, <2 x float> poison)
  %c = call <3 x float> @three(<3 x i32> poison, <5 x i16> poison, <3 x i8> poison)
  call void @two(<8 x i32> %p, <16 x float> poison)
  call void @six(<6 x i32> poison, <3 x double> poison)
  %d = call <8 x i1> @mask(<4 x i1> poison, <16 x i1> poison, <2 x i1> poison)
  call void @bits(<32 x i1> poison, <3 x i1> poison)
  %e = call <2 x ptr> @pointers(<4 x ptr> poison)
  %f = call <4 x i5> @odd(<2 x i33> poison, <8 x i9> poison, <4 x i33> poison)
  call void @halves(<2 x i128> poison)
  ret void
}
attributes #0 = { "wasm-import-module"="env" "wasm-import-name"="one" }
attributes #1 = { "wasm-import-module"="env" "wasm-import-name"="small" }
attributes #2 = { "wasm-import-module"="env" "wasm-import-name"="three" }
attributes #3 = { "wasm-import-module"="env" "wasm-import-name"="two" }
attributes #4 = { "wasm-import-module"="env" "wasm-import-name"="six" }
attributes #5 = { "wasm-import-module"="env" "wasm-import-name"="mask" }
attributes #6 = { "wasm-import-module"="env" "wasm-import-name"="bits" }
attributes #7 = { "wasm-import-module"="env" "wasm-import-name"="pointers" }
attributes #8 = { "wasm-import-module"="env" "wasm-import-name"="odd" }
attributes #9 = { "wasm-import-module"="env" "wasm-import-name"="halves" }
