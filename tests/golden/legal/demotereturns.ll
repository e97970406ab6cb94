; A result of three parts has no place in either target: the caller passes where to store it. Of two integers asm.js
; returns one and passes the other beside it.
; RUN: emback build %s -O1 --emit legal -o -
; SHOW: define void @three
; SHOW: define i32 @two
; SHOW: define i32 @f
target triple = "wasm32-unknown-unknown"
define { i32, double, ptr } @three(i32 %x, double %y) {
  %a = insertvalue { i32, double, ptr } zeroinitializer, i32 %x, 0
  %b = insertvalue { i32, double, ptr } %a, double %y, 1
  ret { i32, double, ptr } %b
}
define { i32, i32 } @two(i32 %x, i32 %y) {
  %a = insertvalue { i32, i32 } poison, i32 %x, 0
  %b = insertvalue { i32, i32 } %a, i32 %y, 1
  ret { i32, i32 } %b
}
define i32 @f(i32 %x) {
  %t = call { i32, double, ptr } @three(i32 %x, double 1.0)
  %p = call { i32, i32 } @two(i32 %x, i32 2)
  %a = extractvalue { i32, double, ptr } %t, 0
  %b = extractvalue { i32, i32 } %p, 1
  %r = add i32 %a, %b
  ret i32 %r
}
