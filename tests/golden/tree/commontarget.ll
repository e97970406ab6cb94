; Two branches to one target are nested ifs whose other way out returns; what the branches share is written once.
; RUN: emback build %s -O1 --emit tree --js-library asmjs/library.js -o -
; SHOW: function @f
target triple = "wasm32-unknown-unknown"
declare void @act()
define void @f(i32 %x, i32 %y) {
  %a = icmp slt i32 %x, 0
  br i1 %a, label %then, label %next
next:
  %b = icmp sgt i32 %y, 9
  br i1 %b, label %then, label %end
then:
  call void @act()
  br label %end
end:
  ret void
}
