target triple = "wasm32-unknown-unknown"
declare void @nowhere()
define i32 @main() {
  call void @nowhere()
  ret i32 0
}
