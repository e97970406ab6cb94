; A function without effects whose result or parameters go through memory has effects from then on.
; EXEC: 30 41 52 63
; EXEC: 2001000
; LLVM-REFUSES: function params size is out of bounds
target triple = "wasm32-unknown-unknown"

@format = private constant [13 x i8] c"%d %d %d %d\0A\00"
@number = private constant [4 x i8] c"%d\0A\00"
declare i32 @printf(ptr, ...)

define [4 x i32] @four(i32 %x) noinline memory(none) nounwind willreturn {
  %b = add i32 %x, 11
  %c = add i32 %x, 22
  %d = add i32 %x, 33
  %r.0 = insertvalue [4 x i32] poison, i32 %x, 0
  %r.1 = insertvalue [4 x i32] %r.0, i32 %b, 1
  %r.2 = insertvalue [4 x i32] %r.1, i32 %c, 2
  %r.3 = insertvalue [4 x i32] %r.2, i32 %d, 3
  ret [4 x i32] %r.3
}
define i32 @last([2000 x i32] %all, i32 %more) noinline memory(none) nounwind willreturn {
  %a = extractvalue [2000 x i32] %all, 1999
  %r = add i32 %a, %more
  ret i32 %r
}
define i32 @main() {
  %r = call [4 x i32] @four(i32 30) memory(none)
  %e.0 = extractvalue [4 x i32] %r, 0
  %e.1 = extractvalue [4 x i32] %r, 1
  %e.2 = extractvalue [4 x i32] %r, 2
  %e.3 = extractvalue [4 x i32] %r, 3
  call i32 (ptr, ...) @printf(ptr @format, i32 %e.0, i32 %e.1, i32 %e.2, i32 %e.3)
  %all = insertvalue [2000 x i32] zeroinitializer, i32 1000, 1999
  %last = call i32 @last([2000 x i32] %all, i32 2000000) memory(none)
  call i32 (ptr, ...) @printf(ptr @number, i32 %last)
  ret i32 0
}
