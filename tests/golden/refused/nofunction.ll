; A module with nothing to call is refused where its first function is.
; FAIL: emback build %s -o %t/x.js
@x = global i32 0
define internal void @f() {
  ret void
}
