; JavaScript has the remainder of doubles, and its remainder of floats taken as doubles is exact. WebAssembly has
; none: it is a helper.
; RUN[asmjs]: emback build %s -O1 --emit legal -o -
; SHOW[asmjs]: define float @f
; RUN[wasm]: emback build %s -O1 --target wasm32-unknown-unknown --emit legal -o -
; SHOW[wasm]: define float @f
target triple = "wasm32-unknown-unknown"
define float @f(float %x, float %y) {
  %r = frem float %x, %y
  ret float %r
}
