; The host gives and gets numbers for half and bfloat: in imports, also through pointers and where they are weak or
; variadic, and in exports.
; FLAGS: --js-library %d/halfhost.js -s EXPORTED_FUNCTIONS=_main,_twice
; EXEC: 5.25
; EXEC: 10.75
; EXEC: 4
; EXEC: show 0.333251953125 3
; LLVM-REFUSES: bf16_to_fp
; RUN: emback build %s --js-library exec/halfhost.js -s EXPORTED_FUNCTIONS=_main,_twice -O1 --emit legal -o -
; SHOW: @host.bits(
; SHOW: @maybe(
; SHOW: @show(
; SHOW: @twice.bits(
; SHOW: @asked(
; SHOW: @host(
; SHOW: @twice(
target triple = "wasm32-unknown-unknown"
@number = private constant [4 x i8] c"%g\0A\00"
@table = global [2 x ptr] [ptr @host, ptr @twice]

declare i32 @printf(ptr, ...)
declare half @host(half)
declare extern_weak bfloat @maybe(bfloat, i32)
declare void @show(half, ...)

define half @twice(half %x) {
  %y = fadd half %x, %x
  ret half %y
}
define bfloat @asked(bfloat %x) noinline {
  %there = icmp ne ptr @maybe, null
  br i1 %there, label %call, label %end
call:
  %y = call bfloat @maybe(bfloat %x, i32 1)
  ret bfloat %y
end:
  ret bfloat %x
}
define void @print(half %x) noinline {
  %d = fpext half %x to double
  call i32 (ptr, ...) @printf(ptr @number, double %d)
  ret void
}
define i32 @main() {
  %f = load ptr, ptr @table
  %x = call half %f(half 0xH4100)
  call void @print(half %x)
  %y = call half @host(half %x)
  call void @print(half %y)
  %b = call bfloat @asked(bfloat 0xR4040)
  %d = fpext bfloat %b to double
  call i32 (ptr, ...) @printf(ptr @number, double %d)
  call void (half, ...) @show(half 0xH3555, i32 3)
  ret i32 0
}
