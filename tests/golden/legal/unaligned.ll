; asm.js reads memory through typed arrays, whose elements are aligned: what is not is read in pieces. WebAssembly
; takes any alignment.
; RUN[asmjs]: emback build %s -O1 --emit legal -o -
; SHOW[asmjs]: define void @f
; RUN[wasm]: emback build %s -O1 --target wasm32-unknown-unknown --emit legal -o -
; SHOW[wasm]: define void @f
target triple = "wasm32-unknown-unknown"
define void @f(ptr %p, ptr %q) {
  %x = load i32, ptr %p, align 2
  store i32 %x, ptr %q, align 1
  ret void
}
