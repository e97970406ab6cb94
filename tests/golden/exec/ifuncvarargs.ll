; Variable arguments pass through to the function that a resolver chooses.
; EXEC: 7 8 9
target triple = "wasm32-unknown-unknown"

@say = ifunc i32 (ptr, ...), ptr @choose
@format = private constant [10 x i8] c"%d %d %d\0A\00"
declare i32 @printf(ptr, ...)

define internal ptr @choose() {
  ret ptr @printf
}
define i32 @main() {
  call i32 (ptr, ...) @say(ptr @format, i32 7, i32 8, i32 9)
  ret i32 0
}
