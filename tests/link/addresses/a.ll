; Addresses of blocks follow the function that is linked.
; LLI: 3
define weak i32 @jump(i32 %n) {
entry:
  %p = getelementptr [2 x ptr], ptr @jump_table, i32 0, i32 %n
  %t = load ptr, ptr %p
  indirectbr ptr %t, [label %one, label %two]
one:
  ret i32 10
two:
  ret i32 20
}
@jump_table = internal constant [2 x ptr] [ptr blockaddress(@jump, %one), ptr blockaddress(@jump, %two)]
define i32 @main() {
  %a = call i32 @jump(i32 0)
  %b = call i32 @jump(i32 1)
  %c = add i32 %a, %b
  ret i32 %c
}
