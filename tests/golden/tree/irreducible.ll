; A loop that is entered at two places has no structured form. Where the blocks of one entry are few they are copied
; to the front, and the other entry alone is left; else a local says where to go, and a switch at the head of the loop
; goes there.
; RUN: emback build %s -O1 --emit tree --js-library asmjs/library.js -o -
; SHOW: function @f
target triple = "wasm32-unknown-unknown"
declare i32 @step(i32)
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
