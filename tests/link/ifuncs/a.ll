; Ifuncs are linked with their resolvers.
@f = ifunc i32 (), ptr @resolve
define internal ptr @resolve() {
  ret ptr @impl
}
define internal i32 @impl() {
  ret i32 3
}
declare i32 @g()
define i32 @user() {
  %a = call i32 @f()
  %b = call i32 @g()
  %c = add i32 %a, %b
  ret i32 %c
}
