; A C library whose `_exit` ends by WASI's function, as musl's does.
; EXEC: last
; STATUS: 3

target datalayout = "e-m:e-p:32:32-i64:64-n32:64-S128"
target triple = "wasm32-unknown-emscripten"

@last = private constant [5 x i8] c"last\00"

declare i32 @puts(ptr)
declare void @__wasi_proc_exit(i32)

define void @_exit(i32 %status) noreturn {
  call void @__wasi_proc_exit(i32 %status)
  unreachable
}

define i32 @main() {
  %written = call i32 @puts(ptr @last)
  call void @_exit(i32 3)
  unreachable
}
