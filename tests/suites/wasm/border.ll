; 64-bit values in and out, by import, by export and by pointer.
target triple = "wasm32-unknown-unknown"
declare i64 @outside(i64, i32)

define i64 @twice_plus_one(i64 %x) {
  %twice = call i64 @outside(i64 %x, i32 2)
  %r = add i64 %twice, 1
  ret i64 %r
}

define i64 @through(ptr %f, i64 %x) {
  %r = call i64 %f(i64 %x)
  ret i64 %r
}
