; A small integer lives in 32 bits whose upper ones are unspecified. They are cleared or filled only where they would
; be seen: not for the addition, but for the comparison and the division.
; RUN: emback build %s -O1 --emit legal -o -
; SHOW: define i32 @f
target triple = "wasm32-unknown-unknown"
define i32 @f(i8 %x, i8 %y) {
  %s = add i8 %x, %y
  %t = mul i8 %s, 3
  %q = udiv i8 %t, 7
  %c = icmp slt i8 %t, %y
  %z = zext i8 %q to i32
  %o = zext i1 %c to i32
  %r = add i32 %z, %o
  ret i32 %r
}
