target triple = "wasm32-unknown-unknown"
define i32 @main(i32 %n, ptr %v) {
  %x = load fp128, ptr %v
  %y = fadd fp128 %x, %x
  store fp128 %y, ptr %v
  ret i32 0
}
