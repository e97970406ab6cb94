; The module returns what is exported, under the names that JavaScript has for symbols of C: an underscore first. What
; is internal has none. The stack and tempRet0 are reached by functions.
; RUN: emback build %s -O1 -o -
; SHOW: return {
target triple = "wasm32-unknown-unknown"
define i32 @one() {
  ret i32 1
}
define internal i32 @hidden() {
  ret i32 2
}
define i32 @"with.dot"() {
  %r = call i32 @hidden()
  ret i32 %r
}
