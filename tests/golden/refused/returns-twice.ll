; FAIL: emback build %s -o out.js
target triple = "wasm32-unknown-unknown"

declare i32 @vfork() returns_twice

define i32 @main() {
  %r = call i32 @vfork() returns_twice
  ret i32 %r
}
