; FAIL: emback build %s -o %t/x.js
; A scalable vector has no length that a compiler knows.
target triple = "wasm32-unknown-unknown"
define void @f(ptr %p) {
  %v = load <vscale x 4 x i32>, ptr %p
  store <vscale x 4 x i32> %v, ptr %p
  ret void
}
