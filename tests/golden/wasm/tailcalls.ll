; A musttail call is return_call where the engine has it. Without the feature it goes through the loop of a
; trampoline.
; RUN: emback build %s -O1 --target wasm32-unknown-unknown --emit wat -o -
; SHOW: (func $even 
; SHOW: target_features
; RUN[without]: emback build %s -O1 --target wasm32-unknown-unknown --emit wat -mno-tail-call -o -
; SHOW[without]: (func $even 
; SHOW[without]: (func $even.step 
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
  %m = sub i32 %n, 1
  %r = musttail call i32 @even(i32 %m)
  ret i32 %r
}
