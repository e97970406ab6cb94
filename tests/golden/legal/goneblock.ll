; The block of an address may go while its constant stays: nothing uses it once labels are numbers.
; RUN: emback build %s -O2 --verify-each --emit legal -o -
; SHOW: define i32 @f
target triple = "wasm32-unknown-unknown"
define i32 @f(i32 %x) {
entry:
  indirectbr ptr blockaddress(@f, %only), [label %only]
only:
  %y = add i32 %x, 1
  ret i32 %y
}
