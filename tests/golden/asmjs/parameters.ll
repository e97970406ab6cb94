; Each parameter, result and local has its type by a coercion: |0 for int, + for double, Math_fround for float. A
; return that is not reached keeps the type of the result.
; RUN: emback build %s -O1 -o -
; SHOW: function _ints
; SHOW: function _doubles
; SHOW: function _floats
; SHOW: function _endless_int
; SHOW: function _endless_double
; SHOW: function _endless_float
target triple = "wasm32-unknown-unknown"
define i32 @ints(i32 %a, i32 %b) {
  %r = add i32 %a, %b
  ret i32 %r
}
define double @doubles(double %a, double %b) {
  %r = fadd double %a, %b
  ret double %r
}
define float @floats(float %a, float %b) {
  %r = fadd float %a, %b
  ret float %r
}
define i32 @endless_int() {
  br label %loop
loop:
  br label %loop
}
define double @endless_double() {
  br label %loop
loop:
  br label %loop
}
define float @endless_float() {
  br label %loop
loop:
  br label %loop
}
