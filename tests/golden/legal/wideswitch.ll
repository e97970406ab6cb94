; A switch over 64 bits is one over the high word and then over the low word; asm.js and WebAssembly switch over 32
; bits.
; RUN[asmjs]: emback build %s -O1 --emit legal -o -
; SHOW[asmjs]: define i32 @f
; RUN[wasm]: emback build %s -O1 --target wasm32-unknown-unknown --emit legal -o -
; SHOW[wasm]: define i32 @f
target triple = "wasm32-unknown-unknown"
define i32 @f(i64 %x) {
  switch i64 %x, label %none [
    i64 1, label %a
    i64 4294967297, label %b
  ]
a:
  ret i32 1
b:
  ret i32 2
none:
  ret i32 3
}
