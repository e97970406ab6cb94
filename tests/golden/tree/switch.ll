; A case that nothing else reaches lies in the switch. Values with one target share a case.
; RUN: emback build %s -O1 --emit tree -o -
; SHOW: function @f
target triple = "wasm32-unknown-unknown"
define i32 @f(i32 %x, i32 %y) {
  switch i32 %x, label %none [
    i32 1, label %a
    i32 2, label %a
    i32 -5, label %b
  ]
a:
  %s = add i32 %y, 1
  br label %end
b:
  %m = mul i32 %y, %y
  br label %end
none:
  br label %end
end:
  %r = phi i32 [ %s, %a ], [ %m, %b ], [ %y, %none ]
  ret i32 %r
}
