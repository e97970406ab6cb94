@g = ifunc i32 (), ptr @resolve
define internal ptr @resolve() {
  ret ptr @impl
}
define internal i32 @impl() {
  ret i32 4
}
declare i32 @f()
define i32 @other() {
  %a = call i32 @f()
  ret i32 %a
}
