; Memory that grows replaces the views. An index or a value that calls comes before the view is read.
; RUN: emback build %s -O1 -s ALLOW_MEMORY_GROWTH=1 --js-library asmjs/library.js -o -
; SHOW: function _f
target triple = "wasm32-unknown-unknown"
declare i32 @grow()
define void @f(ptr %p) {
  %v = call i32 @grow()
  store i32 %v, ptr %p
  ret void
}
