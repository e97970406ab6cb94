; JavaScript in C that cannot be taken: code that is no constant, a 64-bit argument, text that is not UTF-8, EM_ASYNC_JS.
; FAIL: emback build %s -o -
target triple = "wasm32-unknown-emscripten"

@wide = internal constant [5 x i8] c"$0+1\00", section "em_asm", align 1
@bytes = internal constant [5 x i8] c"'\FF'\00\00", section "em_asm", align 1
@__em_js____asyncjs__wait = hidden global [16 x i8] c"(void)<::>{ ; }\00", section "em_js", align 1
@__em_js__list = hidden global [4 x i8] c"{ }\00", section "em_js", align 1
declare i32 @emscripten_asm_const_int(ptr, ptr, ...)
declare void @list()

define i32 @main(i32 %n, ptr %code) {
  %1 = call i32 (ptr, ptr, ...) @emscripten_asm_const_int(ptr %code, ptr null)
  %2 = call i32 (ptr, ptr, ...) @emscripten_asm_const_int(ptr @wide, ptr null, i64 1)
  %3 = call i32 (ptr, ptr, ...) @emscripten_asm_const_int(ptr @bytes, ptr null)
  call void @list()
  ret i32 0
}
