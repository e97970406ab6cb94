; Aliases and what they lead to.
; RUN: 46
define weak i32 @target() { ret i32 1 }
@alias = alias i32 (), ptr @target
declare i32 @declared_alias()
@weak_alias = weak alias i32 (), ptr @local
define internal i32 @local() { ret i32 2 }
@data = global [2 x i32] [i32 3, i32 4]
@second = alias i32, getelementptr inbounds ([2 x i32], ptr @data, i32 0, i32 1)
@declared_data_alias = external global i32
define i32 @main() {
  %a = call i32 @target()
  %b = call i32 @alias()
  %c = call i32 @declared_alias()
  %d = call i32 @weak_alias()
  %e = load i32, ptr @second
  %f = load i32, ptr @declared_data_alias
  %g = call i32 @other_alias()
  %1 = add i32 %a, %b
  %2 = add i32 %1, %c
  %3 = add i32 %2, %d
  %4 = add i32 %3, %e
  %5 = add i32 %4, %f
  %6 = add i32 %5, %g
  ret i32 %6
}
declare i32 @other_alias()
