; A 64-bit result that is returned as it came leaves its high half where it is.
; RUN: emback build %s -O1 --js-library asmjs/library.js -o -
; SHOW: function _f
target triple = "wasm32-unknown-unknown"
declare i64 @outside(i64)
define i64 @f(i64 %x) {
  %r = call i64 @outside(i64 %x)
  ret i64 %r
}
