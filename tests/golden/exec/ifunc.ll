; A resolver is asked once, by the first call; the address of the function is one for all.
; EXEC: resolved
; EXEC: 15 25 1
target triple = "wasm32-unknown-unknown"

@add = ifunc i32 (i32), ptr @choose
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
define i32 @main() {
  %a = call i32 @add(i32 5)
  %f = load ptr, ptr @kept
  %b = call i32 %f(i32 15)
  %same = icmp eq ptr %f, @add
  %s = zext i1 %same to i32
  call i32 (ptr, ...) @printf(ptr @format, i32 %a, i32 %b, i32 %s)
  ret i32 0
}
