@name = private constant i32 20
define i32 @value() {
  %v = load i32, ptr @name
  ret i32 %v
}
define weak i32 @third() {
  ret i32 99
}
