define i32 @jump(i32 %n) {
entry:
  %p = getelementptr [2 x ptr], ptr @jump_table, i32 0, i32 %n
  %t = load ptr, ptr %p
  indirectbr ptr %t, [label %zero, label %first, label %second]
zero:
  ret i32 0
first:
  ret i32 1
second:
  ret i32 2
}
@jump_table = internal constant [2 x ptr] [ptr blockaddress(@jump, %first), ptr blockaddress(@jump, %second)]
