; A condition that refers to what is no setting is refused at its line.

; FAIL: emback build %s --js-library refused/jslibrary.js -o -

target triple = "wasm32-unknown-unknown"

define i32 @main() {
  ret i32 0
}
