; With EMULATE_FUNCTION_POINTER_CASTS all calls through pointers have one type: a word of 64 bits for each argument, and with a
; variadic function behind a pointer a last one that has the kinds of the words.
; RUN[asmjs]: emback build %s --emit legal -O1 -s EMULATE_FUNCTION_POINTER_CASTS=1 -o -
; RUN[wasm]: emback build %s --emit legal -O1 -s EMULATE_FUNCTION_POINTER_CASTS=1 --target wasm32-unknown-emscripten -o -

target triple = "wasm32-unknown-unknown"

@table = global [2 x ptr] [ptr @scale, ptr @show]

declare i32 @show(ptr, ...)

define double @scale(i32 %x, float %y) {
  %double = sitofp i32 %x to double
  %wide = fpext float %y to double
  %product = fmul double %double, %wide
  ret double %product
}

define double @direct() {
  %product = call double @scale(i32 3, float 0.5)
  ret double %product
}

define i32 @through(ptr %f, i32 %x, double %y) {
  %result = call i32 %f(i32 %x, double %y)
  ret i32 %result
}

define ptr @pick() {
  %f = load ptr, ptr @table
  ret ptr %f
}
