; More products of 64 bits than are computed without calls.
; EXEC: 45156019067
; EXEC: 14066900741918119067
; EXEC: 10154410254490511949
; EXEC: 7687816683166126449
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-f128:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-emscripten"

@.str = private constant [6 x i8] c"%llu\0A\00"

declare i32 @printf(ptr, ...)

define internal i64 @mix(i32 %a, i32 %b, i64 %c) noinline {
  %x.0 = zext i32 %a to i64
  %y.0 = zext i32 %b to i64
  %s.0 = add i64 %c, 0
  %p.0 = mul i64 %x.0, %y.0
  %s.1 = add i64 %s.0, %p.0
  %h.0 = lshr i64 %s.1, 32
  %l.0 = and i64 %s.1, 4294967295
  %x.1 = xor i64 %h.0, %x.0
  %y.1 = add i64 %l.0, %y.0
  %p.1 = mul i64 %x.1, %y.1
  %s.2 = add i64 %s.1, %p.1
  %h.1 = lshr i64 %s.2, 32
  %l.1 = and i64 %s.2, 4294967295
  %x.2 = xor i64 %h.1, %x.1
  %y.2 = add i64 %l.1, %y.1
  %p.2 = mul i64 %x.2, %y.2
  %s.3 = add i64 %s.2, %p.2
  %h.2 = lshr i64 %s.3, 32
  %l.2 = and i64 %s.3, 4294967295
  %x.3 = xor i64 %h.2, %x.2
  %y.3 = add i64 %l.2, %y.2
  %p.3 = mul i64 %x.3, %y.3
  %s.4 = add i64 %s.3, %p.3
  %h.3 = lshr i64 %s.4, 32
  %l.3 = and i64 %s.4, 4294967295
  %x.4 = xor i64 %h.3, %x.3
  %y.4 = add i64 %l.3, %y.3
  %p.4 = mul i64 %x.4, %y.4
  %s.5 = add i64 %s.4, %p.4
  %h.4 = lshr i64 %s.5, 32
  %l.4 = and i64 %s.5, 4294967295
  %x.5 = xor i64 %h.4, %x.4
  %y.5 = add i64 %l.4, %y.4
  %p.5 = mul i64 %x.5, %y.5
  %s.6 = add i64 %s.5, %p.5
  %h.5 = lshr i64 %s.6, 32
  %l.5 = and i64 %s.6, 4294967295
  %x.6 = xor i64 %h.5, %x.5
  %y.6 = add i64 %l.5, %y.5
  %p.6 = mul i64 %x.6, %y.6
  %s.7 = add i64 %s.6, %p.6
  %h.6 = lshr i64 %s.7, 32
  %l.6 = and i64 %s.7, 4294967295
  %x.7 = xor i64 %h.6, %x.6
  %y.7 = add i64 %l.6, %y.6
  %p.7 = mul i64 %x.7, %y.7
  %s.8 = add i64 %s.7, %p.7
  %h.7 = lshr i64 %s.8, 32
  %l.7 = and i64 %s.8, 4294967295
  %x.8 = xor i64 %h.7, %x.7
  %y.8 = add i64 %l.7, %y.7
  %p.8 = mul i64 %x.8, %y.8
  %s.9 = add i64 %s.8, %p.8
  %h.8 = lshr i64 %s.9, 32
  %l.8 = and i64 %s.9, 4294967295
  %x.9 = xor i64 %h.8, %x.8
  %y.9 = add i64 %l.8, %y.8
  %p.9 = mul i64 %x.9, %y.9
  %s.10 = add i64 %s.9, %p.9
  %h.9 = lshr i64 %s.10, 32
  %l.9 = and i64 %s.10, 4294967295
  %x.10 = xor i64 %h.9, %x.9
  %y.10 = add i64 %l.9, %y.9
  %p.10 = mul i64 %x.10, %y.10
  %s.11 = add i64 %s.10, %p.10
  %h.10 = lshr i64 %s.11, 32
  %l.10 = and i64 %s.11, 4294967295
  %x.11 = xor i64 %h.10, %x.10
  %y.11 = add i64 %l.10, %y.10
  %p.11 = mul i64 %x.11, %y.11
  %s.12 = add i64 %s.11, %p.11
  %h.11 = lshr i64 %s.12, 32
  %l.11 = and i64 %s.12, 4294967295
  %x.12 = xor i64 %h.11, %x.11
  %y.12 = add i64 %l.11, %y.11
  %p.12 = mul i64 %x.12, %y.12
  %s.13 = add i64 %s.12, %p.12
  %h.12 = lshr i64 %s.13, 32
  %l.12 = and i64 %s.13, 4294967295
  %x.13 = xor i64 %h.12, %x.12
  %y.13 = add i64 %l.12, %y.12
  %p.13 = mul i64 %x.13, %y.13
  %s.14 = add i64 %s.13, %p.13
  %h.13 = lshr i64 %s.14, 32
  %l.13 = and i64 %s.14, 4294967295
  %x.14 = xor i64 %h.13, %x.13
  %y.14 = add i64 %l.13, %y.13
  %p.14 = mul i64 %x.14, %y.14
  %s.15 = add i64 %s.14, %p.14
  %h.14 = lshr i64 %s.15, 32
  %l.14 = and i64 %s.15, 4294967295
  %x.15 = xor i64 %h.14, %x.14
  %y.15 = add i64 %l.14, %y.14
  %p.15 = mul i64 %x.15, %y.15
  %s.16 = add i64 %s.15, %p.15
  %h.15 = lshr i64 %s.16, 32
  %l.15 = and i64 %s.16, 4294967295
  %x.16 = xor i64 %h.15, %x.15
  %y.16 = add i64 %l.15, %y.15
  %p.16 = mul i64 %x.16, %y.16
  %s.17 = add i64 %s.16, %p.16
  %h.16 = lshr i64 %s.17, 32
  %l.16 = and i64 %s.17, 4294967295
  %x.17 = xor i64 %h.16, %x.16
  %y.17 = add i64 %l.16, %y.16
  %p.17 = mul i64 %x.17, %y.17
  %s.18 = add i64 %s.17, %p.17
  %h.17 = lshr i64 %s.18, 32
  %l.17 = and i64 %s.18, 4294967295
  %x.18 = xor i64 %h.17, %x.17
  %y.18 = add i64 %l.17, %y.17
  %p.18 = mul i64 %x.18, %y.18
  %s.19 = add i64 %s.18, %p.18
  %h.18 = lshr i64 %s.19, 32
  %l.18 = and i64 %s.19, 4294967295
  %x.19 = xor i64 %h.18, %x.18
  %y.19 = add i64 %l.18, %y.18
  %p.19 = mul i64 %x.19, %y.19
  %s.20 = add i64 %s.19, %p.19
  %h.19 = lshr i64 %s.20, 32
  %l.19 = and i64 %s.20, 4294967295
  %x.20 = xor i64 %h.19, %x.19
  %y.20 = add i64 %l.19, %y.19
  %p.20 = mul i64 %x.20, %y.20
  %s.21 = add i64 %s.20, %p.20
  %h.20 = lshr i64 %s.21, 32
  %l.20 = and i64 %s.21, 4294967295
  %x.21 = xor i64 %h.20, %x.20
  %y.21 = add i64 %l.20, %y.20
  %p.21 = mul i64 %x.21, %y.21
  %s.22 = add i64 %s.21, %p.21
  %h.21 = lshr i64 %s.22, 32
  %l.21 = and i64 %s.22, 4294967295
  %x.22 = xor i64 %h.21, %x.21
  %y.22 = add i64 %l.21, %y.21
  %p.22 = mul i64 %x.22, %y.22
  %s.23 = add i64 %s.22, %p.22
  %h.22 = lshr i64 %s.23, 32
  %l.22 = and i64 %s.23, 4294967295
  %x.23 = xor i64 %h.22, %x.22
  %y.23 = add i64 %l.22, %y.22
  %p.23 = mul i64 %x.23, %y.23
  %s.24 = add i64 %s.23, %p.23
  %h.23 = lshr i64 %s.24, 32
  %l.23 = and i64 %s.24, 4294967295
  %x.24 = xor i64 %h.23, %x.23
  %y.24 = add i64 %l.23, %y.23
  %p.24 = mul i64 %x.24, %y.24
  %s.25 = add i64 %s.24, %p.24
  %h.24 = lshr i64 %s.25, 32
  %l.24 = and i64 %s.25, 4294967295
  %x.25 = xor i64 %h.24, %x.24
  %y.25 = add i64 %l.24, %y.24
  %p.25 = mul i64 %x.25, %y.25
  %s.26 = add i64 %s.25, %p.25
  %h.25 = lshr i64 %s.26, 32
  %l.25 = and i64 %s.26, 4294967295
  %x.26 = xor i64 %h.25, %x.25
  %y.26 = add i64 %l.25, %y.25
  ret i64 %s.26
}

define i32 @main() {
  %r.0 = call i64 @mix(i32 1, i32 2, i64 3)
  call i32 (ptr, ...) @printf(ptr @.str, i64 %r.0)
  %r.1 = call i64 @mix(i32 4294967295, i32 4294967295, i64 0)
  call i32 (ptr, ...) @printf(ptr @.str, i64 %r.1)
  %r.2 = call i64 @mix(i32 305419896, i32 2596069104, i64 81985529216486895)
  call i32 (ptr, ...) @printf(ptr @.str, i64 %r.2)
  %r.3 = call i64 @mix(i32 65535, i32 65536, i64 -1)
  call i32 (ptr, ...) @printf(ptr @.str, i64 %r.3)
  ret i32 0
}
