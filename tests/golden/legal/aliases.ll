; An alias is another name of what it names. Uses see through it, for neither target has aliases.
; RUN: emback build %s -O1 --emit legal -o -
; SHOW: define i32 @f
target triple = "wasm32-unknown-unknown"
@x = global i32 1
@y = alias i32, ptr @x
@g = alias i32 (), ptr @f
define i32 @f() {
  %v = load i32, ptr @y
  %r = call i32 @g()
  %s = add i32 %r, %v
  ret i32 %s
}
