; Further arguments of a variadic call lie in a slot of the caller, at their natural alignment; their address is the
; last argument.
; RUN: emback build %s -O1 --emit legal -o -
; SHOW: define i32 @f
target triple = "wasm32-unknown-unknown"
declare i32 @print(ptr, ...)
define i32 @f(ptr %format, i32 %n, double %x) {
  %r = call i32 (ptr, ...) @print(ptr %format, i32 %n, double %x)
  ret i32 %r
}
