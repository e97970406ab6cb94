; A funnel shift of one value twice is a rotation, which WebAssembly has for 32 and 64 bits; of others it is two shifts.
; RUN: emback build %s -O2 --emit tree --target wasm32-unknown-unknown -o -
target triple = "wasm32-unknown-unknown"

declare i32 @llvm.fshl.i32(i32, i32, i32)
declare i32 @llvm.fshr.i32(i32, i32, i32)
declare i64 @llvm.fshl.i64(i64, i64, i64)
declare i64 @llvm.fshr.i64(i64, i64, i64)
declare i16 @llvm.fshl.i16(i16, i16, i16)

define i32 @left(i32 %x, i32 %n) {
  %a = add i32 %x, 1
  %r = call i32 @llvm.fshl.i32(i32 %a, i32 %a, i32 %n)
  ret i32 %r
}

define i32 @right_by_seven(i32 %x) {
  %r = call i32 @llvm.fshr.i32(i32 %x, i32 %x, i32 7)
  ret i32 %r
}

define i64 @wide(i64 %x, i64 %n) {
  %a = call i64 @llvm.fshl.i64(i64 %x, i64 %x, i64 41)
  %b = call i64 @llvm.fshr.i64(i64 %a, i64 %a, i64 %n)
  ret i64 %b
}

define i16 @short(i16 %x) {
  %r = call i16 @llvm.fshl.i16(i16 %x, i16 %x, i16 3)
  ret i16 %r
}

define i32 @no_rotation(i32 %x, i32 %y) {
  %r = call i32 @llvm.fshl.i32(i32 %x, i32 %y, i32 5)
  ret i32 %r
}
