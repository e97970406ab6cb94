; Inline assembly, among vectors and computed jumps.
target triple = "wasm32-unknown-unknown"
declare i32 @printf(ptr, ...)
declare i32 @puts(ptr)
@form = constant [13 x i8] c"%d %d %d %d\0A\00"
@first = constant [6 x i8] c"first\00"
@second = constant [7 x i8] c"second\00"
@one = global <4 x i32> <i32 1, i32 2, i32 3, i32 4>
@ten = global <4 x i32> <i32 10, i32 20, i32 30, i32 40>
@places = global [2 x ptr] [ptr blockaddress(@jump, %here), ptr blockaddress(@jump, %there)]

define void @jump(i32 %n) {
  %at = getelementptr ptr, ptr @places, i32 %n
  %place = load ptr, ptr %at
  indirectbr ptr %place, [label %here, label %there]
here:
  %a = call i32 @puts(ptr @first)
  ret void
there:
  %b = call i32 @puts(ptr @second)
  ret void
}

define i32 @main() {
  call void asm sideeffect "nop", ""()
  %x = load <4 x i32>, ptr @one
  %y = load <4 x i32>, ptr @ten
  %s = add <4 x i32> %x, %y
  %s0 = extractelement <4 x i32> %s, i32 0
  %s1 = extractelement <4 x i32> %s, i32 1
  %s2 = extractelement <4 x i32> %s, i32 2
  %s3 = extractelement <4 x i32> %s, i32 3
  %said = call i32 (ptr, ...) @printf(ptr @form, i32 %s0, i32 %s1, i32 %s2, i32 %s3)
  call void @jump(i32 1)
  ret i32 0
}
