; Selects between integers that are near each other, or of which one is 0 or -1, become arithmetic on asm.js, where a select
; is a jump. Others stay, and WebAssembly keeps all.
; RUN[asmjs]: emback build %s -O1 --emit legal -o -
; RUN[wasm]: emback build %s -O1 --target wasm32-unknown-unknown --emit legal -o -
; SHOW[wasm]: define i32 @more
target triple = "wasm32-unknown-unknown"

define i32 @more(i1 %c, i32 %x) {
  %a = add i32 %x, 5
  %b = add i32 %x, 1
  %r = select i1 %c, i32 %a, i32 %b
  ret i32 %r
}

define i32 @less(i1 %c, i32 %x) {
  %a = sub nsw i32 %x, 1
  %r = select i1 %c, i32 %a, i32 %x
  ret i32 %r
}

; The last bit of %d is known to be zero, so the or is a sum.
define i32 @disjoint(i32 %w, i32 %s, i32 %x) {
  %d = shl i32 %x, 1
  %a = or i32 %d, 1
  %b = add i32 %d, 2
  %m = shl nuw i32 1, %s
  %and = and i32 %m, %w
  %c = icmp eq i32 %and, 0
  %r = select i1 %c, i32 %a, i32 %b
  ret i32 %r
}

define i32 @bit(i32 %w, i32 %x) {
  %and = and i32 %w, 16
  %c = icmp ne i32 %and, 0
  %a = or i32 %x, 4
  %r = select i1 %c, i32 %a, i32 %x
  ret i32 %r
}

define i32 @flip(i32 %w, i32 %x) {
  %and = and i32 %w, 4
  %c = icmp ne i32 %and, 0
  %a = xor i32 %x, 256
  %r = select i1 %c, i32 %a, i32 %x
  ret i32 %r
}

define i32 @numbers(i32 %x, i32 %y) {
  %c = icmp ult i32 %x, %y
  %r = select i1 %c, i32 7, i32 8
  ret i32 %r
}

define i32 @top(i1 %c) {
  %r = select i1 %c, i32 -2147483648, i32 0
  ret i32 %r
}

define i32 @far(i1 %c, i32 %x) {
  %a = add i32 %x, 3
  %r = select i1 %c, i32 %a, i32 %x
  ret i32 %r
}

define i32 @zero(i32 %x, i32 %y) {
  %c = icmp ult i32 %x, %y
  %r = select i1 %c, i32 %x, i32 0
  ret i32 %r
}

define i32 @opposite(i32 %w, i32 %x) {
  %and = and i32 %w, 8
  %c = icmp eq i32 %and, 0
  %r = select i1 %c, i32 %x, i32 -1
  ret i32 %r
}

define i32 @sign(i32 %x, i32 %y) {
  %c = icmp sgt i32 %x, -1
  %r = select i1 %c, i32 0, i32 %y
  ret i32 %r
}

define i32 @two(i32 %x, i32 %y) {
  %c = icmp eq i32 %x, %y
  %r = select i1 %c, i32 37, i32 5
  %d = icmp slt i32 %x, 0
  %s = select i1 %d, i32 100, i32 %r
  ret i32 %s
}
