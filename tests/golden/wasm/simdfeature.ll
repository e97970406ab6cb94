; As in LLVM's backend, simd128 in the attributes of one function is for the whole module. The command line decides first.
; RUN: emback build %s -O1 --target wasm32-unknown-unknown --emit wat -o -
; SHOW: (func $add 
; SHOW: target_features
; RUN[without]: emback build %s -O1 --target wasm32-unknown-unknown -mno-simd128 --emit wat -o -
; SHOW[without]: (func $add 
target triple = "wasm32-unknown-unknown"
define void @add(ptr %p) {
  %v = load <2 x i64>, ptr %p
  %w = add <2 x i64> %v, %v
  store <2 x i64> %w, ptr %p
  ret void
}
define void @other() #0 {
  ret void
}
attributes #0 = { "target-cpu"="generic" "target-features"="+sign-ext,+simd128" }
