; Inputs for different targets have pointers and structs of other sizes: they are not linked.
; INPUTS: mixed.b.in
; FAIL: emback build %s refused/mixed.b.in -o %t/x.js
target datalayout = "e-m:e-p:32:32-i64:64-n32:64-S128"
target triple = "wasm32-unknown-unknown"
define i32 @main() {
  ret i32 0
}
