; The module says which features it is compiled for, as LLVM does.
; RUN: emback build %s -O1 --target wasm32-unknown-unknown --emit wat -o -
; SHOW: target_features
; RUN[signext]: emback build %s -O1 --target wasm32-unknown-unknown --emit wat -mcpu=mvp -msign-ext -o -
; SHOW[signext]: target_features
target triple = "wasm32-unknown-unknown"
define void @f() {
  ret void
}
