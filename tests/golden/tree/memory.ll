; Memory is static data from 1024 on, the stack above it and the heap above that. Zeros have their place behind the
; data and are no part of it.
; RUN: emback build %s --emit tree -o -
; SHOW: memory 
target triple = "wasm32-unknown-unknown"
@text = constant [3 x i8] c"abc"
@zero = global [100 x i32] zeroinitializer
@word = global i32 7, align 4
define i32 @f() {
  %p = getelementptr [100 x i32], ptr @zero, i32 0, i32 1
  %a = load i32, ptr @word
  %b = load i32, ptr %p
  %c = load i8, ptr @text
  %d = zext i8 %c to i32
  %ab = add i32 %a, %b
  %r = add i32 %ab, %d
  ret i32 %r
}
