; Static, over-aligned and dynamic allocas; the stack is back where it was after each call.
; EXEC: 780 497503 497503 1
target triple = "wasm32-unknown-unknown"
@format = private constant [13 x i8] c"%d %d %d %d\0A\00"
declare i32 @printf(ptr, ...)
declare ptr @llvm.stacksave.p0()
declare void @llvm.stackrestore.p0(ptr)
define i32 @deep(i32 %n) noinline {
  %byte = alloca i8
  %wide = alloca [3 x i64], align 64
  %size = add i32 %n, 5
  %dynamic = alloca i16, i32 %size, align 32
  store i8 1, ptr %byte
  %w = ptrtoint ptr %wide to i32
  %w1 = and i32 %w, 63
  %d = ptrtoint ptr %dynamic to i32
  %d1 = and i32 %d, 31
  %last = getelementptr i16, ptr %dynamic, i32 %n
  store i16 77, ptr %last
  store i64 -1, ptr %wide
  %zero = icmp eq i32 %n, 0
  br i1 %zero, label %end, label %more
more:
  %m = sub i32 %n, 1
  %inner = call i32 @deep(i32 %m)
  br label %end
end:
  %r = phi i32 [ 0, %0 ], [ %inner, %more ]
  %v = load i16, ptr %last
  %v32 = zext i16 %v to i32
  %b = load i8, ptr %byte
  %b32 = zext i8 %b to i32
  %1 = add i32 %r, %w1
  %2 = add i32 %1, %d1
  %3 = add i32 %2, %v32
  %4 = add i32 %3, %b32
  ret i32 %4
}
define i32 @vla(i32 %n) noinline {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %sum = phi i32 [ 0, %entry ], [ %new, %loop ]
  %saved = call ptr @llvm.stacksave.p0()
  %a = alloca [1000 x i32]
  %at = getelementptr [1000 x i32], ptr %a, i32 0, i32 %i
  store i32 %i, ptr %at
  %v = load i32, ptr %at
  %new = add i32 %sum, %v
  call void @llvm.stackrestore.p0(ptr %saved)
  %next = add i32 %i, 1
  %more = icmp slt i32 %next, %n
  br i1 %more, label %loop, label %end
end:
  ret i32 %sum
}
define i32 @main() {
  %x = alloca i32
  %before = call ptr @llvm.stacksave.p0()
  %a = call i32 @deep(i32 9)
  %b = call i32 @vla(i32 999)
  %c = call i32 @vla(i32 999)
  %after = call ptr @llvm.stacksave.p0()
  %same = icmp eq ptr %before, %after
  %s = zext i1 %same to i32
  call i32 (ptr, ...) @printf(ptr @format, i32 %a, i32 %b, i32 %c, i32 %s)
  ret i32 0
}
