; Phis of one block take their values at once. Two that change places need a local for one of them; a phi that comes
; after them in a row does not.
; RUN: emback build %s -O1 --emit tree -o -
; SHOW: function @f
target triple = "wasm32-unknown-unknown"
define i32 @f(i32 %n) {
start:
  br label %loop
loop:
  %i = phi i32 [ 0, %start ], [ %i1, %loop ]
  %a = phi i32 [ 0, %start ], [ %b, %loop ]
  %b = phi i32 [ 1, %start ], [ %a, %loop ]
  %i1 = add i32 %i, 1
  %more = icmp ult i32 %i1, %n
  br i1 %more, label %loop, label %done
done:
  ret i32 %a
}
