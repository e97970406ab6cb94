; Without the runtime C's functions have to come from somewhere, and asm.js is no WebAssembly.
; FAIL: emback build %s --target wasm32-unknown-unknown
; FAIL[wasi]: emback build %s --target wasm32-wasip1
target triple = "wasm32-unknown-unknown"
declare i32 @puts(ptr)
@text = constant [3 x i8] c"hi\00"

define i32 @main() {
  %r = call i32 @puts(ptr @text)
  ret i32 %r
}
