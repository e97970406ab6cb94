; A 128-bit integer is two of 64 bits. A function that gives one stores it where its caller says.
; RUN: emback build %s -O1 --target wasm32-unknown-unknown --emit wat -o -
; SHOW: (func $f 
target triple = "wasm32-unknown-unknown"
define i128 @f(i128 %x, i64 %y) {
  %z = sext i64 %y to i128
  %r = and i128 %x, %z
  ret i128 %r
}
