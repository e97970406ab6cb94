; A loop that nothing leaves has no block around it; what is left by a branch back ends with it. A local that is set and
; read at once is a tee.
; RUN: emback build %s --target wasm32-unknown-unknown --emit wat -O2
target triple = "wasm32-unknown-unknown"
declare void @tick() #0

define i32 @forever() {
  br label %again
again:
  call void @tick()
  br label %again
}

define i32 @sum(ptr %p, i32 %n) {
start:
  %some = icmp sgt i32 %n, 0
  br i1 %some, label %body, label %done
body:
  %i = phi i32 [ 0, %start ], [ %next, %body ]
  %s = phi i32 [ 0, %start ], [ %more, %body ]
  %at = getelementptr i32, ptr %p, i32 %i
  %v = load i32, ptr %at
  %more = add i32 %s, %v
  %next = add i32 %i, 1
  %end = icmp eq i32 %next, %n
  br i1 %end, label %done, label %body
done:
  %r = phi i32 [ 0, %start ], [ %more, %body ]
  ret i32 %r
}
attributes #0 = { "wasm-import-module"="env" }
