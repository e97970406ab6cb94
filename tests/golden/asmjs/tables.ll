; Functions whose address is taken are in a table for each signature, as long as a power of two: the mask keeps the
; index inside it. Slot 0 is null, and what is imported is in by a function of the module.
; RUN: emback build %s -O1 -o -
; SHOW: function _f
; SHOW: function _apply
; SHOW: function wrap
; SHOW: var FUNCTION_TABLE_ii
target triple = "wasm32-unknown-unknown"
declare i32 @raise(i32)
define internal i32 @twice(i32 %x) {
  %r = shl i32 %x, 1
  ret i32 %r
}
define ptr @f(i32 %c) {
  %b = icmp eq i32 %c, 0
  %r = select i1 %b, ptr @raise, ptr @twice
  ret ptr %r
}
define i32 @apply(ptr %f, i32 %x) {
  %r = call i32 %f(i32 %x)
  ret i32 %r
}
