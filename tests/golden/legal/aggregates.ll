; A struct that is a value falls into its scalars: loads, selections and stores of each.
; RUN: emback build %s -O1 --emit legal -o -
; SHOW: define void @f
target triple = "wasm32-unknown-unknown"
define void @f(ptr %p, i32 %c) {
  %x = load { i32, [2 x float] }, ptr %p
  %y = insertvalue { i32, [2 x float] } %x, float 1.0, 1, 1
  %b = icmp eq i32 %c, 0
  %z = select i1 %b, { i32, [2 x float] } %x, { i32, [2 x float] } %y
  store { i32, [2 x float] } %z, ptr %p
  ret void
}
