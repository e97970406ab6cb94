@name = private constant i32 -10
declare i32 @value()
define i32 @third() {
  %v = load i32, ptr @name
  %w = call i32 @value()
  %s = add i32 %v, %w
  ret i32 %s
}
