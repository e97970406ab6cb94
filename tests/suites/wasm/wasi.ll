; A command: a constructor, the arguments, a status.
target triple = "wasm32-unknown-wasi"
declare i32 @fd_write(i32, ptr, i32, ptr) #0
@text = global [4 x i8] c"- \0A\00"
@parts = global { ptr, i32 } { ptr @text, i32 3 }
@written = global i32 0
@llvm.global_ctors = appending global [1 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 65535, ptr @before, ptr null }]

define internal void @say(i8 %letter) {
  store i8 %letter, ptr @text
  %r = call i32 @fd_write(i32 1, ptr @parts, i32 1, ptr @written)
  ret void
}

define internal void @before() {
  call void @say(i8 67)
  ret void
}

define i32 @main(i32 %argc, ptr %argv) {
start:
  br label %next
next:
  %i = phi i32 [ 1, %start ], [ %more, %one ]
  %end = icmp eq i32 %i, %argc
  br i1 %end, label %done, label %one
one:
  %at = getelementptr ptr, ptr %argv, i32 %i
  %arg = load ptr, ptr %at
  %letter = load i8, ptr %arg
  call void @say(i8 %letter)
  %more = add i32 %i, 1
  br label %next
done:
  ret i32 %argc
}
attributes #0 = { "wasm-import-module"="wasi_snapshot_preview1" "wasm-import-name"="fd_write" }
