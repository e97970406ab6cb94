; FLAGS: -s EMULATE_FUNCTION_POINTER_CASTS=1 -s RESERVED_FUNCTION_POINTERS=2 --js-library %d/functioncasts.js
; LLVM-REFUSES: EMULATE_FUNCTION_POINTER_CASTS=1 is not supported with LLVM's code generator
; EXEC: function of JavaScript: 6.25
; EXEC: its low word as an int: 0
; EXEC: asked: 5.25
; EXEC: exception: 42 for 2
; EXEC: aggregate: 1 2 3
; EXEC: i128: 5

target datalayout = "e-m:e-p:32:32-i64:64-n32:64-S128"
target triple = "wasm32-unknown-unknown"

@.double = private constant [28 x i8] c"function of JavaScript: %g\0A\00"
@.low = private constant [28 x i8] c"its low word as an int: %d\0A\00"
@.asked = private constant [11 x i8] c"asked: %g\0A\00"
@.exception = private constant [23 x i8] c"exception: %d for %lld\00"
@.aggregate = private constant [20 x i8] c"aggregate: %d %d %d\00"
@.wide = private constant [9 x i8] c"i128: %d\00"
@thrower = global ptr @throws
@maker = global ptr @make
@adder = global ptr @add128
@_ZTIi = external constant ptr

declare i32 @printf(ptr, ...)
declare i32 @puts(ptr)
declare ptr @install()
declare double @ask(ptr)
declare i32 @__gxx_personality_v0(...)
declare ptr @__cxa_allocate_exception(i32)
declare void @__cxa_throw(ptr, ptr, ptr)
declare ptr @__cxa_begin_catch(ptr)
declare void @__cxa_end_catch()
declare i32 @llvm.eh.typeid.for(ptr)

; By another type than any that it is called by.
define double @shift(i32 %x, double %y) {
  %double = sitofp i32 %x to double
  %sum = fadd double %double, %y
  ret double %sum
}

define internal i64 @throws(i32 %x) {
  %memory = call ptr @__cxa_allocate_exception(i32 4)
  store i32 %x, ptr %memory
  call void @__cxa_throw(ptr %memory, ptr @_ZTIi, ptr null)
  unreachable
}

define internal { i32, i32, i64 } @make(i8 %x) {
  %wide = zext i8 %x to i64
  %small = zext i8 %x to i32
  %next = add i32 %small, 1
  %last = add i64 %wide, 2
  %one = insertvalue { i32, i32, i64 } poison, i32 %small, 0
  %two = insertvalue { i32, i32, i64 } %one, i32 %next, 1
  %all = insertvalue { i32, i32, i64 } %two, i64 %last, 2
  ret { i32, i32, i64 } %all
}

define internal i128 @add128(i128 %x, i32 %y) {
  %wide = zext i32 %y to i128
  %sum = add i128 %x, %wide
  ret i128 %sum
}

define i32 @main() personality ptr @__gxx_personality_v0 {
  %installed = call ptr @install()
  %double = call double %installed(i32 3, double 0.25, i32 9)
  call i32 (ptr, ...) @printf(ptr @.double, double %double)
  %low = call i32 %installed(i32 3, double 0.0)
  call i32 (ptr, ...) @printf(ptr @.low, i32 %low)
  %asked = call double @ask(ptr @shift)
  call i32 (ptr, ...) @printf(ptr @.asked, double %asked)
  %thrower = load volatile ptr, ptr @thrower
  invoke void %thrower(i32 42, i32 1, i32 2)
    to label %never unwind label %pad

never:
  unreachable

pad:
  %pair = landingpad { ptr, i32 }
    catch ptr @_ZTIi
  %pointer = extractvalue { ptr, i32 } %pair, 0
  %caught = call ptr @__cxa_begin_catch(ptr %pointer)
  %value = load i32, ptr %caught
  call void @__cxa_end_catch()
  call i32 (ptr, ...) @printf(ptr @.exception, i32 %value, i64 2)
  call i32 @puts(ptr getelementptr (i8, ptr @.wide, i32 8))
  %maker = load volatile ptr, ptr @maker
  %made = call { i32, i32, i64 } %maker(i32 257, i32 4)
  %a = extractvalue { i32, i32, i64 } %made, 0
  %b = extractvalue { i32, i32, i64 } %made, 1
  %c = extractvalue { i32, i32, i64 } %made, 2
  %c32 = trunc i64 %c to i32
  call i32 (ptr, ...) @printf(ptr @.aggregate, i32 %a, i32 %b, i32 %c32)
  call i32 @puts(ptr getelementptr (i8, ptr @.wide, i32 8))
  %adder = load volatile ptr, ptr @adder
  %sum = call i128 %adder(i128 2, i32 3, i32 4)
  %sum32 = trunc i128 %sum to i32
  call i32 (ptr, ...) @printf(ptr @.wide, i32 %sum32)
  call i32 @puts(ptr getelementptr (i8, ptr @.wide, i32 8))
  ret i32 0
}
