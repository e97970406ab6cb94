; A block that two others branch to comes after an if of which one arm returns; it is not copied.
; RUN: emback build %s -O1 --emit tree --js-library asmjs/library.js -o -
; SHOW: function @f
target triple = "wasm32-unknown-unknown"
declare void @failed(i32)
define i32 @f(i32 %x, i32 %y) {
  %a = icmp eq i32 %x, 0
  br i1 %a, label %fail, label %next
next:
  %b = icmp eq i32 %y, 0
  br i1 %b, label %fail, label %good
good:
  %r = udiv i32 %x, %y
  ret i32 %r
fail:
  %code = phi i32 [ 1, %0 ], [ 2, %next ]
  call void @failed(i32 %code)
  ret i32 -1
}
