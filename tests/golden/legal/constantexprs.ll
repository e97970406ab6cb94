; A constant expression as an operand becomes instructions, but an address stays a constant: a global and an offset is
; what a load takes at no cost.
; RUN: emback build %s -O1 --emit legal -o -
; SHOW: define
target triple = "wasm32-unknown-unknown"
@table = global [4 x i32] zeroinitializer
define i32 @f() {
  %x = load i32, ptr getelementptr ([4 x i32], ptr @table, i32 0, i32 2)
  %r = add i32 %x, sub (i32 ptrtoint (ptr @table to i32), i32 ptrtoint (ptr @f to i32))
  ret i32 %r
}
