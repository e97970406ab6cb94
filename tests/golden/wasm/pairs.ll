; A 64-bit value crosses the border to JavaScript in halves, low half first, through functions of the module's own; the
; high half of a result waits in a global. WASM_BIGINT lets it through as it is.
; RUN: emback build %s --target wasm32-unknown-emscripten --emit wat -O2 --js-library wasm/pairs.js
; RUN[bigint]: emback build %s --target wasm32-unknown-emscripten --emit wat -O2 -s WASM_BIGINT=1 --js-library wasm/pairs.js
target triple = "wasm32-unknown-emscripten"
declare i64 @outside(i64, i32)

define i64 @inside(i64 %x) {
  %r = call i64 @outside(i64 %x, i32 1)
  ret i64 %r
}
