; asm.js has no tail calls: a musttail call stores what to call and with what, and returns to a loop that calls it.
; WebAssembly keeps the call.
; RUN[asmjs]: emback build %s -O1 --emit legal -o -
; SHOW[asmjs]: define i32 @even(
; SHOW[asmjs]: define internal i32 @even.step
; RUN[wasm]: emback build %s -O1 --target wasm32-unknown-unknown --emit legal -o -
; SHOW[wasm]: define i32 @even(
target triple = "wasm32-unknown-unknown"
define i32 @even(i32 %n) {
  %done = icmp eq i32 %n, 0
  br i1 %done, label %end, label %more
more:
  %m = sub i32 %n, 1
  %r = musttail call i32 @odd(i32 %m)
  ret i32 %r
end:
  ret i32 1
}
define i32 @odd(i32 %n) {
  %done = icmp eq i32 %n, 0
  br i1 %done, label %end, label %more
more:
  %m = sub i32 %n, 1
  %r = musttail call i32 @even(i32 %m)
  ret i32 %r
end:
  ret i32 0
}
