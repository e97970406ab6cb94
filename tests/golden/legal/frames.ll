; All allocas of the entry block share one step of the stack pointer, one of another block has its own. Each return
; puts the pointer back.
; RUN: emback build %s -O1 --emit legal -o -
; SHOW: define i32 @f
target triple = "wasm32-unknown-unknown"
declare void @use(ptr, ptr)
define i32 @f(i32 %n) {
  %x = alloca i32
  %y = alloca [3 x double], align 8
  call void @use(ptr %x, ptr %y)
  %more = icmp ugt i32 %n, 1
  br i1 %more, label %dynamic, label %end
dynamic:
  %z = alloca i8, i32 %n
  call void @use(ptr %x, ptr %z)
  br label %end
end:
  %r = load i32, ptr %x
  ret i32 %r
}
