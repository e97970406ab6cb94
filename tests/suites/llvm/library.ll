target triple = "wasm32-unknown-unknown"
define i32 @main(i32 %n, ptr %v) {
  %x = load <2 x half>, ptr %v
  %y = fadd <2 x half> %x, %x
  store <2 x half> %y, ptr %v
  ret i32 0
}
