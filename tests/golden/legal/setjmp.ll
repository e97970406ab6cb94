; A long jump comes back to a dispatch, which goes on behind the setjmp that filled the buffer. Calls before the first setjmp
; stay as they are.
; RUN: emback build %s --emit legal -O1 -o -
target triple = "wasm32-unknown-unknown"

declare i32 @setjmp(ptr) returns_twice
declare void @work(i32)

define i32 @twice(ptr %buffer, i32 %x) {
  call void @work(i32 %x)
  %r = call i32 @setjmp(ptr %buffer) returns_twice
  %c = icmp eq i32 %r, 0
  br i1 %c, label %first, label %second

first:
  call void @work(i32 1)
  br label %second

second:
  %y = add i32 %r, %x
  ret i32 %y
}
