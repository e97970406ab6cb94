; A loop that tests first and one that tests last are both a loop with a break; the printers find the while and the
; do.
; RUN: emback build %s -O1 --emit tree -o -
; SHOW: function @first
; SHOW: function @last
target triple = "wasm32-unknown-unknown"
define i32 @first(ptr %p) {
start:
  br label %loop
loop:
  %q = phi ptr [ %p, %start ], [ %next, %body ]
  %c = load i8, ptr %q
  %end = icmp eq i8 %c, 0
  br i1 %end, label %done, label %body
body:
  %next = getelementptr i8, ptr %q, i32 1
  br label %loop
done:
  %a = ptrtoint ptr %q to i32
  ret i32 %a
}
define i32 @last(i32 %n) {
start:
  br label %loop
loop:
  %i = phi i32 [ %n, %start ], [ %j, %loop ]
  %s = phi i32 [ 0, %start ], [ %t, %loop ]
  %t = add i32 %s, %i
  %j = sub i32 %i, 1
  %more = icmp ne i32 %j, 0
  br i1 %more, label %loop, label %done
done:
  ret i32 %t
}
