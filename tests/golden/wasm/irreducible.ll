; A loop with two entries has no structured form. The few blocks of one entry are copied to the front, which leaves
; the other alone.
; RUN: emback build %s -O1 --target wasm32-unknown-unknown --emit wat -o -
; SHOW: (func $f 
target triple = "wasm32-unknown-unknown"
declare i32 @step(i32) #0
define i32 @f(i32 %x) {
  %c = icmp eq i32 %x, 0
  br i1 %c, label %a, label %b
a:
  %v = phi i32 [ %x, %0 ], [ %w1, %b ]
  %v1 = call i32 @step(i32 %v)
  br label %b
b:
  %w = phi i32 [ 7, %0 ], [ %v1, %a ]
  %w1 = add i32 %w, 1
  %end = icmp ugt i32 %w1, 100
  br i1 %end, label %done, label %a
done:
  ret i32 %w1
}
attributes #0 = { "wasm-import-module"="env" "wasm-import-name"="step" }
