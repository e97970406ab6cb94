; Calls without effects whose result has two words in asm.js, of which only the high one is used: musl's printf of floating
; point asks so for the sign. Such a call stays, and one with the same arguments is not merged with it across another.
; EXEC: 0 1
; EXEC: -1073479680 1074528256 -1073479680
; EXEC: 3 7 3

target datalayout = "e-m:e-p:32:32-i64:64-n32:64-S128"
target triple = "wasm32-unknown-emscripten"

@two = private constant [7 x i8] c"%d %d\0A\00"
@three = private constant [10 x i8] c"%d %d %d\0A\00"
@negative = global double -2.5
@positive = global double 3.5
@word = global i64 30064771075

declare i32 @printf(ptr, ...)

define internal i64 @bits(double %d) noinline nounwind willreturn memory(none) {
  %bits = bitcast double %d to i64
  ret i64 %bits
}

define internal i64 @swapped(i64 %x) noinline nounwind willreturn readnone {
  %low = shl i64 %x, 32
  %high = lshr i64 %x, 32
  %both = or i64 %low, %high
  ret i64 %both
}

define internal i32 @high(double %d) noinline nounwind willreturn memory(none) {
  %bits = call i64 @bits(double %d)
  %shifted = lshr i64 %bits, 32
  %word = trunc i64 %shifted to i32
  ret i32 %word
}

define i32 @main() {
  %n = load double, ptr @negative
  %p = load double, ptr @positive
  %nb = call i64 @bits(double %n)
  %pb = call i64 @bits(double %p)
  %ns = icmp sgt i64 %nb, -1
  %ps = icmp sgt i64 %pb, -1
  %nz = zext i1 %ns to i32
  %pz = zext i1 %ps to i32
  call i32 (ptr, ...) @printf(ptr @two, i32 %nz, i32 %pz)
  %first = call i32 @high(double %n)
  %second = call i32 @high(double %p)
  %again = call i32 @high(double %n)
  call i32 (ptr, ...) @printf(ptr @three, i32 %first, i32 %second, i32 %again)
  %x = load i64, ptr @word
  %y = call i64 @swapped(i64 %x)
  %yh = lshr i64 %y, 32
  %yw = trunc i64 %yh to i32
  %z = call i64 @swapped(i64 %y)
  %zh = lshr i64 %z, 32
  %zw = trunc i64 %zh to i32
  %w = call i64 @swapped(i64 %x)
  %wh = lshr i64 %w, 32
  %ww = trunc i64 %wh to i32
  call i32 (ptr, ...) @printf(ptr @three, i32 %yw, i32 %zw, i32 %ww)
  ret i32 0
}
