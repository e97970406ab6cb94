; Three modules: what the first has is replaced by the second and used by the third.
; RUN: 30
declare i32 @third()
define weak i32 @value() { ret i32 1 }
define i32 @main() {
  %a = call i32 @third()
  %b = call i32 @value()
  %c = add i32 %a, %b
  ret i32 %c
}
