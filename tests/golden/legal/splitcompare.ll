; Equality is one comparison of the limbs taken together; order is decided by the highest limb that differs.
; RUN: emback build %s -O1 --emit legal -o -
; SHOW: define i32 @equal
; SHOW: define i32 @less
target triple = "wasm32-unknown-unknown"
define i32 @equal(i64 %x, i64 %y) {
  %c = icmp eq i64 %x, %y
  %r = zext i1 %c to i32
  ret i32 %r
}
define i32 @less(i64 %x, i64 %y) {
  %c = icmp slt i64 %x, %y
  %r = zext i1 %c to i32
  ret i32 %r
}
