; A shift of several limbs by an amount that is not known: within each limb by the lower bits, then by one limb where the
; next bit is set. asm.js has limbs of 32 bits, WebAssembly of 64.
; RUN[asmjs]: emback build %s -O1 --emit legal -o -
; RUN[wasm]: emback build %s -O1 --target wasm32-unknown-unknown --emit legal -o -
target triple = "wasm32-unknown-unknown"
define void @asmjs(ptr %p, i32 %n) {
  %x = load i64, ptr %p
  %by = zext i32 %n to i64
  %r = shl i64 %x, %by
  store i64 %r, ptr %p
  ret void
}
define void @wasm(ptr %p, i32 %n) {
  %x = load i128, ptr %p, align 8
  %by = zext i32 %n to i128
  %r = shl i128 %x, %by
  store i128 %r, ptr %p, align 8
  ret void
}
