; A library file with conditions and macros: 64-bit integers cross in halves, and are read and written as two words.

; FLAGS: --js-library %d/jslibrary.js
; EXEC: -28 fffffffeffffffff 2.5
; EXEC: 100000000
; EXEC: A

target datalayout = "e-m:e-p:32:32-i64:64-n32:64-S128"
target triple = "wasm32-unknown-unknown"

@place = global [2 x i64] zeroinitializer, align 8
@values = private constant [12 x i8] c"%d %llx %g\0A\00", align 1
@value = private constant [6 x i8] c"%llx\0A\00", align 1
@letter = private constant [4 x i8] c"%c\0A\00", align 1

declare i32 @printf(ptr, ...)
declare i32 @fill(ptr)
declare i64 @next(i64)
declare i32 @calls(i64)

define i32 @half(i64 %n) {
  %half = lshr i64 %n, 1
  %low = trunc i64 %half to i32
  ret i32 %low
}

define i32 @main() {
  %error = call i32 @fill(ptr @place)
  %whole = load i64, ptr @place, align 8
  %second = getelementptr i8, ptr @place, i32 8
  %double = load double, ptr %second, align 8
  call i32 (ptr, ...) @printf(ptr @values, i32 %error, i64 %whole, double %double)
  %next = call i64 @next(i64 4294967295)
  call i32 (ptr, ...) @printf(ptr @value, i64 %next)
  %letter = call i32 @calls(i64 2147483648)
  call i32 (ptr, ...) @printf(ptr @letter, i32 %letter)
  ret i32 0
}
