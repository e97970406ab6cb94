; FAIL: emback build %s -o -
target triple = "wasm32-unknown-emscripten"

@code = internal constant [10 x i8] c"{ out(1; }", section "em_asm", align 1
declare i32 @emscripten_asm_const_int(ptr, ptr, ...)

define i32 @main() {
  %1 = call i32 (ptr, ptr, ...) @emscripten_asm_const_int(ptr @code, ptr null)
  ret i32 0
}
