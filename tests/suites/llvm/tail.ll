; A call in the last place that may be a tail call; the test also makes it one that must be.
target triple = "wasm32-unknown-unknown"
@format = constant [4 x i8] c"%d\0A\00"
declare i32 @printf(ptr, ...)

define i32 @twice(i32 %x) noinline {
  %r = shl i32 %x, 1
  ret i32 %r
}

define i32 @next(i32 %x) noinline {
  %y = add i32 %x, 1
  %r = tail call i32 @twice(i32 %y)
  ret i32 %r
}

define i32 @main() {
  %r = call i32 @next(i32 20)
  %printed = call i32 (ptr, ...) @printf(ptr @format, i32 %r)
  ret i32 0
}
