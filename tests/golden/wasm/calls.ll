; A function of the module and an imported one are called alike. A call through a pointer names its type, which the
; engine checks, and the table holds what has its address taken.
; RUN: emback build %s -O1 --target wasm32-unknown-unknown --emit wat -o -
; SHOW: (import
; SHOW: (table
; SHOW: (elem
; SHOW: (func $f 
target triple = "wasm32-unknown-unknown"
declare i32 @outside(i32) #0
define internal i32 @twice(i32 %x) {
  %r = shl i32 %x, 1
  ret i32 %r
}
@pointer = global ptr @twice
define i32 @f(i32 %x) {
  %a = call i32 @outside(i32 %x)
  %b = call i32 @twice(i32 %a)
  %g = load ptr, ptr @pointer
  %r = call i32 %g(i32 %b)
  ret i32 %r
}
attributes #0 = { "wasm-import-module"="env" "wasm-import-name"="outside" }
