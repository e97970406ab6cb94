; The inner loop continues the outer one: the branch names the loop it means.
; RUN: emback build %s -O1 --emit tree -o -
; SHOW: function @f
target triple = "wasm32-unknown-unknown"
define i32 @f(i32 %n, ptr %p) {
start:
  br label %outer
outer:
  %i = phi i32 [ 0, %start ], [ %i1, %inner ], [ %i1, %next ]
  %i1 = add i32 %i, 1
  %end = icmp eq i32 %i, %n
  br i1 %end, label %done, label %inner
inner:
  %k = phi i32 [ 0, %outer ], [ %k1, %next ]
  %q = getelementptr i32, ptr %p, i32 %k
  %v = load i32, ptr %q
  %skip = icmp eq i32 %v, %i
  br i1 %skip, label %outer, label %next
next:
  %k1 = add i32 %k, 1
  store i32 %i, ptr %q
  %again = icmp ult i32 %k1, %n
  br i1 %again, label %inner, label %outer
done:
  ret i32 %i
}
