; Symbols that two inputs define are all named, with both files; C++ names as the source has them.
; INPUTS: duplicate.b.in
; FAIL: emback build %s refused/duplicate.b.in -o %t/x.js
target triple = "wasm32-unknown-unknown"
@state = global i32 1
define i32 @_ZN2ns4workEi(i32 %x) {
  ret i32 %x
}
define i32 @main() {
  ret i32 0
}
