; A case ends with a break that needs no label. Cases that lie close together are a switch, which engines make a table
; of; others are found by comparisons.
; RUN: emback build %s -O1 --js-library asmjs/library.js -o -
; SHOW: function _close
; SHOW: function _far
target triple = "wasm32-unknown-unknown"
declare void @act(i32)
define void @close(i32 %x) {
  switch i32 %x, label %none [
    i32 1, label %a
    i32 2, label %a
    i32 4, label %b
  ]
a:
  call void @act(i32 10)
  br label %end
b:
  call void @act(i32 20)
  br label %end
none:
  call void @act(i32 30)
  br label %end
end:
  call void @act(i32 40)
  ret void
}
define void @far(i32 %x) {
  switch i32 %x, label %end [
    i32 1, label %a
    i32 1000000000, label %a
    i32 -1000000000, label %b
  ]
a:
  call void @act(i32 10)
  ret void
b:
  call void @act(i32 20)
  ret void
end:
  ret void
}
