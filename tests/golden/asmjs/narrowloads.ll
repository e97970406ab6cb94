; A small integer that is extended is one load: by its sign from an array of signed numbers, with zeros from one of
; unsigned ones.
; RUN: emback build %s -O1 -o -
; SHOW: function _f
; SHOW: function _g
target triple = "wasm32-unknown-unknown"
define i32 @f(ptr %p, ptr %q) {
  %b = load i8, ptr %p
  %s = load i16, ptr %q
  %c = sext i8 %b to i32
  %t = sext i16 %s to i32
  %r = add i32 %c, %t
  ret i32 %r
}
define i32 @g(ptr %p, ptr %q) {
  %b = load i8, ptr %p
  %s = load i16, ptr %q
  %c = zext i8 %b to i32
  %t = zext i16 %s to i32
  %r = add i32 %c, %t
  ret i32 %r
}
