; Named structs are merged by what they hold; opaque ones are defined where another module knows more.
; RUN: 6
%pair = type { i32, i32 }
%same = type { i32, i32 }
%nested = type { %pair, i8 }
%other = type { i64 }
@p = global %pair { i32 1, i32 2 }
@n = global %nested { %pair { i32 3, i32 4 }, i8 5 }
@s = global %same zeroinitializer
@o = global %other zeroinitializer
define %pair @get() {
  %v = load %pair, ptr @p
  ret %pair %v
}
define i32 @main() {
  %v = call %pair @get()
  %a = extractvalue %pair %v, 0
  %q = call ptr @more()
  %f = getelementptr %nested, ptr %q, i32 0, i32 1
  %b = load i8, ptr %f
  %c = zext i8 %b to i32
  %d = add i32 %a, %c
  ret i32 %d
}
declare ptr @more()
