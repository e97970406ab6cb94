; JavaScript has one NaN literal. On asm.js another NaN is stored as the integers of its bits.
; RUN[asmjs]: emback build %s -O1 --emit legal -o -
; SHOW[asmjs]: define void @f
; RUN[wasm]: emback build %s -O1 --target wasm32-unknown-unknown --emit legal -o -
; SHOW[wasm]: define void @f
target triple = "wasm32-unknown-unknown"
define void @f(ptr %p) {
  store double 0xFFF800000000004D, ptr %p
  ret void
}
