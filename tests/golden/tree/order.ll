; A value that is used once is written where it is used, unless a load would pass a store or a call another one.
; RUN: emback build %s -O1 --emit tree --js-library asmjs/library.js -o -
; SHOW: function @f
target triple = "wasm32-unknown-unknown"
declare i32 @next()
define i32 @f(ptr %p, ptr %q) {
  %x = load i32, ptr %p
  store i32 1, ptr %q
  %a = call i32 @next()
  %b = call i32 @next()
  %d = sub i32 %b, %a
  %r = add i32 %x, %d
  ret i32 %r
}
