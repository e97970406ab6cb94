; A program that reads `environ` itself finds it filled before its constructors run. glibc and musl have it as `__environ`, too.
; EXEC: constructor 1
; EXEC: main 1

target datalayout = "e-m:e-p:32:32-i64:64-n32:64-S128"
target triple = "wasm32-unknown-emscripten"

@__environ = external global ptr
@user = private constant [14 x i8] c"USER=web_user\00"
@early = private constant [16 x i8] c"constructor %d\0A\00"
@late = private constant [9 x i8] c"main %d\0A\00"
@llvm.global_ctors = appending global [1 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 1, ptr @constructor, ptr null }]

declare i32 @printf(ptr, ...)
declare i32 @strcmp(ptr, ptr)

define i32 @has_user() noinline {
entry:
  %list = load ptr, ptr @__environ
  %none = icmp eq ptr %list, null
  br i1 %none, label %missing, label %next

next:
  %at = phi ptr [ %list, %entry ], [ %behind, %other ]
  %text = load ptr, ptr %at
  %end = icmp eq ptr %text, null
  br i1 %end, label %missing, label %compare

compare:
  %order = call i32 @strcmp(ptr %text, ptr @user)
  %same = icmp eq i32 %order, 0
  br i1 %same, label %found, label %other

other:
  %behind = getelementptr ptr, ptr %at, i32 1
  br label %next

found:
  ret i32 1

missing:
  ret i32 0
}

define internal void @constructor() {
  %has = call i32 @has_user()
  %written = call i32 (ptr, ...) @printf(ptr @early, i32 %has)
  ret void
}

define i32 @main() {
  %has = call i32 @has_user()
  %written = call i32 (ptr, ...) @printf(ptr @late, i32 %has)
  ret i32 0
}
