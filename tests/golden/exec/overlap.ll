; A part of an object on the stack begins where the object is less aligned than at a store inside of the part.
; EXEC: 55667788 11223344 0 0 12345678
target triple = "wasm32-unknown-unknown"
@format = private constant [16 x i8] c"%x %x %x %x %x\0A\00"
declare i32 @printf(ptr, ...)
define i128 @overlapping(i64 %x) noinline {
  %object = alloca [64 x i8], align 16
  %start = getelementptr i8, ptr %object, i32 10
  store i128 0, ptr %start, align 2
  %aligned = getelementptr i8, ptr %object, i32 16
  store i64 %x, ptr %aligned, align 8
  %r = load i128, ptr %start, align 1
  %other = getelementptr i8, ptr %object, i32 48
  store i64 %x, ptr %other, align 8
  %y = load i64, ptr %other, align 8
  %same = icmp eq i64 %x, %y
  %t = select i1 %same, i128 %r, i128 0
  ret i128 %t
}
define i32 @main() {
  %slot = alloca double
  store volatile i32 305419896, ptr %slot
  %r = call i128 @overlapping(i64 1234605616436508552)
  %up = lshr i128 %r, 48
  %low = trunc i128 %up to i32
  %up.2 = lshr i128 %r, 80
  %high = trunc i128 %up.2 to i32
  %below = trunc i128 %r to i32
  %up.3 = lshr i128 %r, 112
  %above = trunc i128 %up.3 to i32
  %own = load volatile i32, ptr %slot
  call i32 (ptr, ...) @printf(ptr @format, i32 %low, i32 %high, i32 %below, i32 %above, i32 %own)
  ret i32 0
}
