; A shift by a known amount moves limbs and joins two neighbours for each.
; RUN: emback build %s -O1 --emit legal -o -
; SHOW: define i32 @f
; SHOW: define i32 @g
target triple = "wasm32-unknown-unknown"
define i64 @f(i64 %x) {
  %r = shl i64 %x, 5
  ret i64 %r
}
define i64 @g(i64 %x) {
  %r = ashr i64 %x, 40
  ret i64 %r
}
