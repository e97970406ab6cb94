; Values that do not live at the same time share a local; a parameter that is read no more is one of them.
; RUN: emback build %s -O1 --emit tree --js-library asmjs/library.js -o -
; SHOW: function @f
target triple = "wasm32-unknown-unknown"
declare i32 @step(i32)
define i32 @f(i32 %x) {
  %a = call i32 @step(i32 %x)
  %b = mul i32 %a, %a
  %c = call i32 @step(i32 %b)
  %d = mul i32 %c, %c
  ret i32 %d
}
