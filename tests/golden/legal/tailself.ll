; A tail call of the function itself is a jump to its beginning, on both targets: parameters become phis.
; RUN: emback build %s -O1 --emit legal -o -
; SHOW: define i32 @sum
target triple = "wasm32-unknown-unknown"
define i32 @sum(i32 %n, i32 %so_far) {
  %done = icmp eq i32 %n, 0
  br i1 %done, label %end, label %more
more:
  %m = sub i32 %n, 1
  %s = add i32 %so_far, %n
  %r = musttail call i32 @sum(i32 %m, i32 %s)
  ret i32 %r
end:
  ret i32 %so_far
}
