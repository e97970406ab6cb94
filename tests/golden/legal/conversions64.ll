; asm.js makes a 64-bit integer of a double by helpers; WebAssembly has the instruction.
; RUN[asmjs]: emback build %s -O1 --emit legal -o -
; SHOW[asmjs]: define double @f
; RUN[wasm]: emback build %s -O1 --target wasm32-unknown-unknown --emit legal -o -
; SHOW[wasm]: define double @f
target triple = "wasm32-unknown-unknown"
define double @f(double %x) {
  %i = fptosi double %x to i64
  %j = add i64 %i, 1
  %r = uitofp i64 %j to double
  ret double %r
}
