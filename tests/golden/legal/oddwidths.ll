; An integer of an odd width is stored in whole bytes, each piece as wide as the alignment allows.
; RUN: emback build %s -O1 --emit legal -o -
; SHOW: define void @f
target triple = "wasm32-unknown-unknown"
define void @f(ptr %p) {
  %x = load i24, ptr %p, align 2
  %y = add i24 %x, 1
  store i24 %y, ptr %p, align 2
  ret void
}
