; EM_ASM and EM_JS as the headers of Emscripten 1.37 have them, for LLVM 6: no string of types, and a function that returns the
; text of EM_JS.
; EXEC: 3 text
; STATUS: 9
target datalayout = "e-p:32:32-i64:64-v128:32:128-n32-S128"
target triple = "asmjs-unknown-emscripten"

@.str = private unnamed_addr constant [37 x i8] c"{ out($0 + ' ' + UTF8ToString($1)); }", align 1
@.str.1 = private unnamed_addr constant [5 x i8] c"text\00", align 1
@.str.2 = private unnamed_addr constant [28 x i8] c"(int x)<::>{ return x * x; }", align 1
@llvm.used = appending global [1 x i8*] [i8* bitcast (i8* ()* @__em_js__square to i8*)], section "llvm.metadata"

declare i32 @emscripten_asm_const_int(i8*, ...)
declare i32 @square(i32)

define i8* @__em_js__square() {
  ret i8* getelementptr inbounds ([28 x i8], [28 x i8]* @.str.2, i32 0, i32 0)
}
define i32 @main() {
  %1 = call i32 (i8*, ...) @emscripten_asm_const_int(i8* getelementptr inbounds ([37 x i8], [37 x i8]* @.str, i32 0, i32 0), i32 3, i8* getelementptr inbounds ([5 x i8], [5 x i8]* @.str.1, i32 0, i32 0))
  %2 = call i32 @square(i32 3)
  ret i32 %2
}
