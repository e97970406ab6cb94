; A branch that joins again is an if. The phi is a local that both arms set, here a parameter that is read no more;
; what follows is short, so each arm ends with a copy of it.
; RUN: emback build %s -O1 --emit tree -o -
; SHOW: function @f
target triple = "wasm32-unknown-unknown"
define i32 @f(i32 %x, i32 %y) {
  %c = icmp ugt i32 %x, %y
  br i1 %c, label %then, label %else
then:
  %a = sub i32 %x, %y
  br label %end
else:
  %b = mul i32 %y, 3
  br label %end
end:
  %r = phi i32 [ %a, %then ], [ %b, %else ]
  %s = add i32 %r, %x
  ret i32 %s
}
