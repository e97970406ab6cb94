; EM_ASM, EM_JS and EMSCRIPTEN_KEEPALIVE, as clang -O0 writes what Emscripten's headers make of them: the code of EM_ASM is
; kept in a variable of the function. Equal code is one function.
; EXEC: 5 2.5
; EXEC: 5 2.5
; EXEC: text 7
; EXEC: 42
; STATUS: 3
target triple = "wasm32-unknown-emscripten"

@__em_js__say = hidden global [49 x i8] c"(const char *s, int n)<::>{ out(text(s, n) + n);}", section "em_js", align 1
@__em_js__text = hidden global [55 x i8] c"(const char s[2], int)<::>{ return UTF8ToString(s); }\00\00", section "em_js", align 1
@__em_js__unused = hidden global [24 x i8] c"(void)<::>{ syntax(((; }", section "em_js", align 1
@__em_lib_deps_tag = hidden global [15 x i8] c"$UTF8ToString,\00", section "em_lib_deps", align 1
@log = internal constant [27 x i8] c"out($0 + ' ' + $1); // end\00", section "em_asm", align 1
@sum = internal constant [41 x i8] c"{ var f = () => $0 + $1; return f() | 0;}", section "em_asm", align 1
@call = internal constant [30 x i8] c"{ return Module._kept(40.5); }", section "em_asm", align 1
@id = internal constant [13 x i8] c"{ return $0;}", section "em_asm", align 1
@s = private unnamed_addr constant [6 x i8] c"text \00", align 1
@format = private constant [4 x i8] c"%g\0A\00"
@llvm.used = appending global [5 x ptr] [ptr @__em_js__say, ptr @kept, ptr @__em_js__unused, ptr @__em_js__text, ptr @__em_lib_deps_tag], section "llvm.metadata"

declare i32 @emscripten_asm_const_int(ptr, ptr, ...)
declare double @emscripten_asm_const_double(ptr, ptr, ...)
declare void @say(ptr, i32) #0
declare i32 @text(ptr, i32) #1
declare i32 @printf(ptr, ...)

define hidden double @kept(double %x) {
  %y = fadd double %x, 1.5
  ret double %y
}
define i32 @main() {
  %code = alloca ptr
  store ptr @log, ptr %code
  %1 = load ptr, ptr %code
  %2 = call i32 (ptr, ptr, ...) @emscripten_asm_const_int(ptr %1, ptr null, i32 5, double 2.5)
  %3 = call i32 (ptr, ptr, ...) @emscripten_asm_const_int(ptr @log, ptr null, i32 5, double 2.5)
  call void @say(ptr @s, i32 7)
  %4 = call double (ptr, ptr, ...) @emscripten_asm_const_double(ptr @call, ptr null)
  %5 = call double (ptr, ptr, ...) @emscripten_asm_const_double(ptr @id, ptr null, double %4)
  %6 = call i32 (ptr, ...) @printf(ptr @format, double %5)
  %7 = call i32 (ptr, ptr, ...) @emscripten_asm_const_int(ptr @sum, ptr null, i32 1, double 2.5)
  ret i32 %7
}
attributes #0 = { "wasm-import-module"="env" "wasm-import-name"="say" }
attributes #1 = { "wasm-import-module"="env" "wasm-import-name"="text" }
