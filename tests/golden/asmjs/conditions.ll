; A negated condition is the opposite comparison, not a negation; of doubles it stays a negation, for both orders are
; false with NaN.
; RUN: emback build %s -O1 --js-library asmjs/library.js -o -
; SHOW: function _f
target triple = "wasm32-unknown-unknown"
declare void @act(i32)
define void @f(i32 %x, double %d) {
  %a = icmp ult i32 %x, 10
  br i1 %a, label %next, label %one
one:
  call void @act(i32 1)
  br label %next
next:
  %b = fcmp olt double %d, 0.0
  br i1 %b, label %end, label %two
two:
  call void @act(i32 2)
  br label %end
end:
  call void @act(i32 3)
  ret void
}
