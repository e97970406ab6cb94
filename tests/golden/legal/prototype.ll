; A direct call of another type than the function takes the type of the function: what is missing is undefined, what
; is too much is dropped, as the ABI would have it.
; RUN: emback build %s -O1 --emit legal -o -
; SHOW: define i32 @f
target triple = "wasm32-unknown-unknown"
define i32 @two(i32 %a, i32 %b) noinline {
  %p = alloca i32
  store volatile i32 %b, ptr %p
  ret i32 %a
}
define i32 @f(i32 %x) {
  %r = call i32 (i32, i32, i32) @two(i32 %x, i32 1, i32 2)
  ret i32 %r
}
