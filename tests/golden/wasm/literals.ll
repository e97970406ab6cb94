; A float literal keeps all bits, those of a NaN too.
; RUN: emback build %s -O1 --target wasm32-unknown-unknown --emit wat -o -
; SHOW: (func $f 
; SHOW: (func $g 
target triple = "wasm32-unknown-unknown"
define double @f(i32 %c) {
  %b = icmp eq i32 %c, 0
  %r = select i1 %b, double -0.0, double 0xFFF800000000004D
  ret double %r
}
define i64 @g() {
  ret i64 -9223372036854775808
}
