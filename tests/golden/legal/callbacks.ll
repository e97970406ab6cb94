; A function that is given to the library has the type that the library calls it by.
; RUN: emback build %s --emit legal -O1 -o -

target triple = "wasm32-unknown-unknown"

@object = global i32 7
@__dso_handle = external global i8

declare i32 @__cxa_atexit(ptr, ptr, ptr)
declare i32 @atexit(ptr)
declare ptr @signal(i32, ptr)

define internal ptr @destroy(ptr %this) {
  store i32 0, ptr %this
  ret ptr %this
}

define internal void @quiet() {
  ret void
}

define internal i64 @caught(i32 %signal) {
  %wide = sext i32 %signal to i64
  ret i64 %wide
}

define void @start() {
  call i32 @__cxa_atexit(ptr @destroy, ptr @object, ptr @__dso_handle)
  call i32 @atexit(ptr @destroy)
  call i32 @atexit(ptr @quiet)
  call ptr @signal(i32 2, ptr @caught)
  ret void
}
