; Addresses of labels: a table of them, a table of differences, labels as data of another function, and jumps back.
; EXEC: b c a
; EXEC: 6
; EXEC: 42
target triple = "wasm32-unknown-unknown"

@names = private constant [3 x ptr] [ptr blockaddress(@letter, %a), ptr blockaddress(@letter, %b), ptr blockaddress(@letter, %c)]
@offsets = private constant [3 x i32] [
  i32 0,
  i32 sub (i32 ptrtoint (ptr blockaddress(@count, %add) to i32), i32 ptrtoint (ptr blockaddress(@count, %start) to i32)),
  i32 sub (i32 ptrtoint (ptr blockaddress(@count, %done) to i32), i32 ptrtoint (ptr blockaddress(@count, %start) to i32))]
@format = private constant [10 x i8] c"%c %c %c\0A\00"
@number = private constant [4 x i8] c"%d\0A\00"
declare i32 @printf(ptr, ...)

define i32 @letter(i32 %i) noinline {
  %at = getelementptr ptr, ptr @names, i32 %i
  %to = load ptr, ptr %at
  indirectbr ptr %to, [label %a, label %b, label %c, label %b]
a:
  %x = phi i32 [ 97, %0 ]
  ret i32 %x
b:
  %y = phi i32 [ 98, %0 ], [ 98, %0 ]
  ret i32 %y
c:
  ret i32 99
}
define i32 @count(i32 %n) noinline {
entry:
  br label %start
start:
  %sum = phi i32 [ 0, %entry ], [ %more, %add ]
  %left = phi i32 [ %n, %entry ], [ %less, %add ]
  %none = icmp eq i32 %left, 0
  %which = select i1 %none, i32 2, i32 1
  %at = getelementptr i32, ptr @offsets, i32 %which
  %offset = load i32, ptr %at
  %to = getelementptr i8, ptr blockaddress(@count, %start), i32 %offset
  indirectbr ptr %to, [label %start.again, label %add, label %done]
start.again:
  unreachable
add:
  %more = add i32 %sum, %left
  %less = sub i32 %left, 1
  br label %start
done:
  ret i32 %sum
}
define i32 @main() {
  %b = call i32 @letter(i32 1)
  %c = call i32 @letter(i32 2)
  %a = call i32 @letter(i32 0)
  call i32 (ptr, ...) @printf(ptr @format, i32 %b, i32 %c, i32 %a)
  %six = call i32 @count(i32 3)
  call i32 (ptr, ...) @printf(ptr @number, i32 %six)
  %asm = callbr i32 asm sideeffect "", "=r,0,!i"(i32 42) to label %went [label %jumped]
went:
  %v = phi i32 [ %asm, %0 ]
  call i32 (ptr, ...) @printf(ptr @number, i32 %v)
  ret i32 0
jumped:
  ret i32 1
}
