; A label is a number within its function, and a jump to one a switch.
; RUN: emback build %s -O1 --emit legal -o -
; SHOW: @table
; SHOW: define i32 @f
target triple = "wasm32-unknown-unknown"
@table = constant [2 x ptr] [ptr blockaddress(@f, %a), ptr blockaddress(@f, %b)]
define i32 @f(ptr %to) {
  indirectbr ptr %to, [label %a, label %b]
a:
  ret i32 5
b:
  ret i32 7
}
