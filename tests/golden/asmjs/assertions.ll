; With ASSERTIONS=1 an access checks its alignment, an empty slot of a table says which signature was called, and a
; frame checks that the stack has room.
; RUN: emback build %s -O1 -s ASSERTIONS=1 --js-library asmjs/library.js -o -
; SHOW: function _f
; SHOW: function emptySlot
target triple = "wasm32-unknown-unknown"
declare void @use(ptr)
define i32 @f(ptr %p, ptr %g) {
  %a = alloca [4 x i32]
  call void @use(ptr %a)
  %x = load i32, ptr %p
  %r = call i32 %g(i32 %x)
  ret i32 %r
}
