; Arms that are small and have no effect are both computed; others stand in an if. A load may trap where it is not wanted.
; RUN: emback build %s --target wasm32-unknown-unknown --emit wat -O2
target triple = "wasm32-unknown-unknown"

define i32 @small(i32 %c, i32 %a, i32 %b) {
  %t = icmp sgt i32 %c, 0
  %s = add i32 %a, 1
  %r = select i1 %t, i32 %s, i32 %b
  ret i32 %r
}

define i32 @loads(i32 %c, ptr %p) {
start:
  %t = icmp ne i32 %c, 0
  br i1 %t, label %yes, label %join
yes:
  %v = load i32, ptr %p
  br label %join
join:
  %r = phi i32 [ %v, %yes ], [ -1, %start ]
  ret i32 %r
}

define i32 @divides(i32 %c, i32 %a, i32 %b) {
start:
  %t = icmp ne i32 %b, 0
  br i1 %t, label %yes, label %join
yes:
  %v = sdiv i32 %a, %b
  br label %join
join:
  %r = phi i32 [ %v, %yes ], [ 0, %start ]
  ret i32 %r
}
