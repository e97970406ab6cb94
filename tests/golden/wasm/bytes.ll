; A byte whose upper bits nobody wants is loaded unsigned; who wants its sign gets it.
; RUN: emback build %s --target wasm32-unknown-unknown --emit wat -O2
target triple = "wasm32-unknown-unknown"

define void @swap(ptr %a, ptr %b) {
  %x = load i8, ptr %a
  %y = load i8, ptr %b
  store i8 %y, ptr %a
  store i8 %x, ptr %b
  ret void
}

define i32 @sign(ptr %a) {
  %x = load i8, ptr %a
  %r = sext i8 %x to i32
  ret i32 %r
}
