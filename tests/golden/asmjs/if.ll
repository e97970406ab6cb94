; An arm of one statement has no braces in the compact form, but for an if without else in front of an else, which
; would take that. An else that is an if is written as else if.
; RUN: emback build %s -O1 --js-library asmjs/library.js -o -
; SHOW: function _f
; RUN[compact]: emback build %s -O2 --js-library asmjs/library.js -o -
; SHOW[compact]: "use asm"
target triple = "wasm32-unknown-unknown"
declare void @act(i32)
define void @f(i32 %x, i32 %y) {
  %a = icmp ne i32 %x, 0
  %b = icmp ne i32 %y, 0
  br i1 %a, label %second, label %one
one:
  call void @act(i32 1)
  br label %second
second:
  br i1 %a, label %inner, label %three
inner:
  br i1 %b, label %two, label %third
two:
  call void @act(i32 2)
  br label %third
three:
  call void @act(i32 3)
  br label %third
third:
  br i1 %a, label %four, label %else
four:
  call void @act(i32 4)
  br label %end
else:
  br i1 %b, label %five, label %six
five:
  call void @act(i32 5)
  br label %end
six:
  call void @act(i32 6)
  call void @act(i32 7)
  br label %end
end:
  call void @act(i32 8)
  ret void
}
