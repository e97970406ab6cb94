; Goes wrong in the way that its argument names.
target triple = "wasm32-unknown-unknown"
declare i32 @atoi(ptr)
declare i32 @puts(ptr)
declare void @llvm.trap()
@before = constant [7 x i8] c"before\00"

define i32 @deep(i32 %n) {
  %place = alloca [4096 x i8]
  store volatile i8 1, ptr %place
  %more = add i32 %n, 1
  %r = call i32 @deep(i32 %more)
  %read = load volatile i8, ptr %place
  %wide = zext i8 %read to i32
  %s = add i32 %r, %wide
  ret i32 %s
}

define i32 @one(i32 %x) {
  ret i32 %x
}
@kept = global ptr @one

define i32 @main(i32 %argc, ptr %argv) {
  %said = call i32 @puts(ptr @before)
  %at = getelementptr ptr, ptr %argv, i32 1
  %arg = load ptr, ptr %at
  %which = call i32 @atoi(ptr %arg)
  switch i32 %which, label %trap [
    i32 1, label %overflow
    i32 2, label %null
    i32 3, label %divide
  ]
trap:
  call void @llvm.trap()
  unreachable
overflow:
  %d = call i32 @deep(i32 0)
  ret i32 %d
null:
  %p = getelementptr ptr, ptr @kept, i32 %which
  %zero = sub i32 %which, 2
  %f = inttoptr i32 %zero to ptr
  %c = call i32 %f(i32 1)
  ret i32 %c
divide:
  %n = sub i32 %which, 3
  %q = udiv i32 7, %n
  ret i32 %q
}
