; An argument by value is copied by the caller; the callee gets the address of the copy and may write to it.
; RUN: emback build %s -O1 --emit legal -o -
; SHOW: define i32 @f
; SHOW: define i32 @g
target triple = "wasm32-unknown-unknown"
%pair = type { i32, i32 }
define i32 @f(ptr %p) {
  %r = call i32 @g(ptr byval(%pair) align 4 %p)
  ret i32 %r
}
define i32 @g(ptr byval(%pair) align 4 %p) {
  store i32 1, ptr %p
  %r = load i32, ptr %p
  ret i32 %r
}
