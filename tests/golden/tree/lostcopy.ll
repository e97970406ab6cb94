; The value a phi had is used after the loop has set the next one: it gets a local of its own.
; RUN: emback build %s -O1 --emit tree -o -
; SHOW: function @f
target triple = "wasm32-unknown-unknown"
define i32 @f(i32 %n) {
start:
  br label %loop
loop:
  %i = phi i32 [ 0, %start ], [ %j, %loop ]
  %j = add i32 %i, 3
  %more = icmp ult i32 %j, %n
  br i1 %more, label %loop, label %done
done:
  ret i32 %i
}
