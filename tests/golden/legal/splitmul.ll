; A product over limbs goes column by column. The upper half of a product of limbs is made of halves, for neither
; target gives it.
; RUN[asmjs]: emback build %s -O1 --emit legal -o -
; SHOW[asmjs]: define i32 @i64(
; RUN[wasm]: emback build %s -O1 --target wasm32-unknown-unknown --emit legal -o -
; SHOW[wasm]: define void @i128(
target triple = "wasm32-unknown-unknown"
define i64 @i64(i64 %x, i64 %y) {
  %r = mul i64 %x, %y
  ret i64 %r
}
define void @i128(ptr %p, ptr %q) {
  %x = load i128, ptr %p, align 8
  %y = load i128, ptr %q, align 8
  %r = mul i128 %x, %y
  store i128 %r, ptr %p, align 8
  ret void
}
