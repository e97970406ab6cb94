; A float that is only moved is moved as an integer on asm.js: JavaScript may change the bits of a NaN. WebAssembly
; moves it as it is.
; RUN[asmjs]: emback build %s -O1 --emit legal -o -
; SHOW[asmjs]: define void @f
; RUN[wasm]: emback build %s -O1 --target wasm32-unknown-unknown --emit legal -o -
; SHOW[wasm]: define void @f
target triple = "wasm32-unknown-unknown"
define void @f(ptr %p, ptr %q) {
  %x = load double, ptr %p
  store double %x, ptr %q
  ret void
}
