; A program has one thread: what starts another is named with what to do.
; FAIL: emback build %s -o %t/x.js
target triple = "wasm32-unknown-unknown"
declare i32 @thrd_create(ptr, ptr, ptr)
define i32 @main() {
  %r = call i32 @thrd_create(ptr null, ptr null, ptr null)
  ret i32 %r
}
