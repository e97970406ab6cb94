; In a switch, break leaves the switch and continue repeats the loop around it: only what leaves the loop from there
; needs a label. A case that does nothing is left out.
; RUN: emback build %s -O1 --js-library asmjs/library.js -o -
; SHOW: function _f
; RUN[compact]: emback build %s -O2 --js-library asmjs/library.js -o -
; SHOW[compact]: "use asm"
target triple = "wasm32-unknown-unknown"
declare i32 @next(i32)
declare void @act(i32)
define void @f() {
  br label %loop
loop:
  %k = call i32 @next(i32 1)
  switch i32 %k, label %other [
    i32 1, label %one
    i32 2, label %one
    i32 3, label %three
    i32 -5, label %last
    i32 7, label %done
    i32 8, label %loop
  ]
one:
  call void @act(i32 1)
  br label %last
three:
  call void @act(i32 3)
  br label %loop
other:
  call void @act(i32 4)
  br label %last
last:
  call void @act(i32 5)
  call void @act(i32 6)
  br label %loop
done:
  call void @act(i32 7)
  ret void
}
