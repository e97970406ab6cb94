; A load takes the constant part of its address as an offset, also from a global.
; RUN: emback build %s -O1 --emit tree -o -
; SHOW: function @f
target triple = "wasm32-unknown-unknown"
@table = global [8 x i32] zeroinitializer
define i32 @f(ptr %p, i32 %i) {
  %a = getelementptr { i32, [4 x i32] }, ptr %p, i32 0, i32 1, i32 %i
  %v = load i32, ptr %a
  %b = getelementptr [8 x i32], ptr @table, i32 0, i32 %i
  %w = load i32, ptr %b
  %g = getelementptr [8 x i32], ptr @table, i32 0, i32 5
  %u = load i32, ptr %g
  %s = add i32 %v, %w
  %r = add i32 %s, %u
  ret i32 %r
}
