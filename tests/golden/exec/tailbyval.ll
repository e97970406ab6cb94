; An object that a tail call of tailcc passes by value, from a function that was given none or a smaller one.
; LLVM-REFUSES: WebAssembly doesn't support non-C calling conventions
; EXEC: 142
; EXEC: 242
; EXEC: 342

target triple = "wasm32-unknown-unknown"
%S = type { i32, [3 x i32], i64 }
@seven = constant %S { i32 7, [3 x i32] zeroinitializer, i64 35 }
@line = private constant [6 x i8] c"%lld\0A\00"
declare i32 @printf(ptr, ...)
define tailcc i64 @g(ptr byval(%S) align 8 %s, i32 %n) {
  %v = load i32, ptr %s
  %at = getelementptr %S, ptr %s, i32 0, i32 2
  %o = load i64, ptr %at
  store i64 0, ptr %at
  %w = zext i32 %v to i64
  %k = zext i32 %n to i64
  %r = add i64 %w, %o
  %q = add i64 %r, %k
  ret i64 %q
}
define tailcc i64 @f(i32 %n) {
  %r = musttail call tailcc i64 @g(ptr byval(%S) align 8 @seven, i32 %n)
  ret i64 %r
}
%T = type { i32 }
define tailcc i64 @h(ptr byval(%T) align 4 %small, i32 %n) {
  %r = musttail call tailcc i64 @g(ptr byval(%S) align 8 @seven, i32 %n)
  ret i64 %r
}
define i32 @main() {
  %a = call tailcc i64 @f(i32 100)
  %p = call i32 (ptr, ...) @printf(ptr @line, i64 %a)
  %b = call tailcc i64 @f(i32 200)
  %q = call i32 (ptr, ...) @printf(ptr @line, i64 %b)
  %c = call tailcc i64 @h(ptr byval(%T) align 4 @seven, i32 300)
  %s = call i32 (ptr, ...) @printf(ptr @line, i64 %c)
  ret i32 0
}
