; Selects that are arithmetic on asm.js: between integers near each other, and of which one is 0 or -1.
; EXEC: 2 2147483647 -2147483648 5 42 41
; EXEC: 0 6 2 -1 1 257
; EXEC: 8 7 -2147483648 0 12 9
; EXEC: 3 0 -1 77 0 9
; EXEC: 37 5 100 100 -1 -1
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-f128:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-emscripten"

@.str = private constant [19 x i8] c"%d %d %d %d %d %d\0A\00"

define internal i32 @more(i1 %c, i32 %x) noinline {
  %a = add i32 %x, 5
  %b = add i32 %x, 1
  %r = select i1 %c, i32 %a, i32 %b
  ret i32 %r
}

define internal i32 @less(i1 %c, i32 %x) noinline {
  %a = sub nsw i32 %x, 1
  %r = select i1 %c, i32 %a, i32 %x
  ret i32 %r
}

; The last bit of %d is known to be zero, so the or is a sum.
define internal i32 @disjoint(i32 %w, i32 %s, i32 %x) noinline {
  %d = shl i32 %x, 1
  %a = or i32 %d, 1
  %b = add i32 %d, 2
  %m = shl nuw i32 1, %s
  %and = and i32 %m, %w
  %c = icmp eq i32 %and, 0
  %r = select i1 %c, i32 %a, i32 %b
  ret i32 %r
}

define internal i32 @bit(i32 %w, i32 %x) noinline {
  %and = and i32 %w, 16
  %c = icmp ne i32 %and, 0
  %a = or i32 %x, 4
  %r = select i1 %c, i32 %a, i32 %x
  ret i32 %r
}

define internal i32 @flip(i32 %w, i32 %x) noinline {
  %and = and i32 %w, 4
  %c = icmp ne i32 %and, 0
  %a = xor i32 %x, 256
  %r = select i1 %c, i32 %a, i32 %x
  ret i32 %r
}

define internal i32 @numbers(i32 %x, i32 %y) noinline {
  %c = icmp ult i32 %x, %y
  %r = select i1 %c, i32 7, i32 8
  ret i32 %r
}

define internal i32 @top(i1 %c) noinline {
  %r = select i1 %c, i32 -2147483648, i32 0
  ret i32 %r
}

define internal i32 @far(i1 %c, i32 %x) noinline {
  %a = add i32 %x, 3
  %r = select i1 %c, i32 %a, i32 %x
  ret i32 %r
}

define internal i32 @zero(i32 %x, i32 %y) noinline {
  %c = icmp ult i32 %x, %y
  %r = select i1 %c, i32 %x, i32 0
  ret i32 %r
}

define internal i32 @opposite(i32 %w, i32 %x) noinline {
  %and = and i32 %w, 8
  %c = icmp eq i32 %and, 0
  %r = select i1 %c, i32 %x, i32 -1
  ret i32 %r
}

define internal i32 @sign(i32 %x, i32 %y) noinline {
  %c = icmp sgt i32 %x, -1
  %r = select i1 %c, i32 0, i32 %y
  ret i32 %r
}

define internal i32 @two(i32 %x, i32 %y) noinline {
  %c = icmp eq i32 %x, %y
  %r = select i1 %c, i32 37, i32 5
  %d = icmp slt i32 %x, 0
  %s = select i1 %d, i32 100, i32 %r
  ret i32 %s
}

define i32 @main() {
  %r1 = call i32 @more(i1 true, i32 -3)
  %r2 = call i32 @more(i1 false, i32 2147483646)
  %r3 = call i32 @less(i1 true, i32 -2147483647)
  %r4 = call i32 @less(i1 false, i32 5)
  %r5 = call i32 @disjoint(i32 8, i32 3, i32 20)
  %r6 = call i32 @disjoint(i32 8, i32 2, i32 20)
  call i32 (ptr, ...) @printf(ptr @.str, i32 %r1, i32 %r2, i32 %r3, i32 %r4, i32 %r5, i32 %r6)
  %r7 = call i32 @disjoint(i32 -2147483648, i32 31, i32 -1)
  %r8 = call i32 @bit(i32 17, i32 2)
  %r9 = call i32 @bit(i32 15, i32 2)
  %r10 = call i32 @bit(i32 16, i32 -1)
  %r11 = call i32 @flip(i32 4, i32 257)
  %r12 = call i32 @flip(i32 3, i32 257)
  call i32 (ptr, ...) @printf(ptr @.str, i32 %r7, i32 %r8, i32 %r9, i32 %r10, i32 %r11, i32 %r12)
  %r13 = call i32 @numbers(i32 -1, i32 3)
  %r14 = call i32 @numbers(i32 3, i32 -1)
  %r15 = call i32 @top(i1 true)
  %r16 = call i32 @top(i1 false)
  %r17 = call i32 @far(i1 true, i32 9)
  %r18 = call i32 @far(i1 false, i32 9)
  call i32 (ptr, ...) @printf(ptr @.str, i32 %r13, i32 %r14, i32 %r15, i32 %r16, i32 %r17, i32 %r18)
  %r19 = call i32 @zero(i32 3, i32 -1)
  %r20 = call i32 @zero(i32 -1, i32 3)
  %r21 = call i32 @opposite(i32 8, i32 77)
  %r22 = call i32 @opposite(i32 23, i32 77)
  %r23 = call i32 @sign(i32 5, i32 9)
  %r24 = call i32 @sign(i32 -5, i32 9)
  call i32 (ptr, ...) @printf(ptr @.str, i32 %r19, i32 %r20, i32 %r21, i32 %r22, i32 %r23, i32 %r24)
  %r25 = call i32 @two(i32 4, i32 4)
  %r26 = call i32 @two(i32 4, i32 5)
  %r27 = call i32 @two(i32 -4, i32 -4)
  %r28 = call i32 @two(i32 -4, i32 4)
  %r29 = call i32 @sign(i32 -2147483648, i32 -1)
  %r30 = call i32 @opposite(i32 -1, i32 1)
  call i32 (ptr, ...) @printf(ptr @.str, i32 %r25, i32 %r26, i32 %r27, i32 %r28, i32 %r29, i32 %r30)
  ret i32 0
}

declare i32 @printf(ptr, ...)
