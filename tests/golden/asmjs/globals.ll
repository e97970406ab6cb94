; The address of a global is a number; a load from it is an element with a number as index.
; RUN: emback build %s -O1 -o -
; SHOW: function _f
target triple = "wasm32-unknown-unknown"
@count = global i32 0
@bytes = global [4 x i8] zeroinitializer
define ptr @f() {
  %n = load i32, ptr @count
  %m = add i32 %n, 1
  store i32 %m, ptr @count
  store i8 1, ptr getelementptr ([4 x i8], ptr @bytes, i32 0, i32 2)
  ret ptr @bytes
}
