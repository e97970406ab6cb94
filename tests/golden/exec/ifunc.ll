; A resolver is asked once, by the first call; the address of the function is one for all, and variable arguments pass.
; EXEC: resolved
; EXEC: 15 25 1
; EXEC: 7 8 9
target triple = "wasm32-unknown-unknown"

@add = ifunc i32 (i32), ptr @choose
@say = ifunc i32 (ptr, ...), ptr @chooseprint
@kept = internal global ptr @add
@text = private constant [10 x i8] c"resolved\0A\00"
@format = private constant [10 x i8] c"%d %d %d\0A\00"
declare i32 @printf(ptr, ...)

define internal i32 @ten(i32 %x) {
  %r = add i32 %x, 10
  ret i32 %r
}
define internal ptr @choose() {
  call i32 (ptr, ...) @printf(ptr @text)
  ret ptr @ten
}
define internal ptr @chooseprint() {
  ret ptr @printf
}
define i32 @main() {
  %a = call i32 @add(i32 5)
  %f = load ptr, ptr @kept
  %b = call i32 %f(i32 15)
  %same = icmp eq ptr %f, @add
  %s = zext i1 %same to i32
  call i32 (ptr, ...) @printf(ptr @format, i32 %a, i32 %b, i32 %s)
  call i32 (ptr, ...) @say(ptr @format, i32 7, i32 8, i32 9)
  ret i32 0
}
