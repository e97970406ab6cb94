; The stack pointer is a global, which a function with a frame lowers once and puts back.
; RUN: emback build %s -O1 --target wasm32-unknown-unknown --emit wat -o -
; SHOW: (global
; SHOW: (func $f 
target triple = "wasm32-unknown-unknown"
declare void @use(ptr) #0
define i32 @f(i32 %x) {
  %p = alloca i32
  store i32 %x, ptr %p
  call void @use(ptr %p)
  %r = load i32, ptr %p
  ret i32 %r
}
attributes #0 = { "wasm-import-module"="env" "wasm-import-name"="use" }
