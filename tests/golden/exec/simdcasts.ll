; Functions with vectors in their types that are called as functions of other types.
; FLAGS: -s EMULATE_FUNCTION_POINTER_CASTS=1
; LLVM-REFUSES: EMULATE_FUNCTION_POINTER_CASTS=1 is not supported with LLVM's code generator
; EXEC: 10
; EXEC: 11 44
target triple = "wasm32-unknown-unknown"
@one = private constant [4 x i8] c"%d\0A\00"
@two = private constant [7 x i8] c"%d %d\0A\00"
@first = global ptr @sum
@second = global ptr @added
declare i32 @printf(ptr, ...)
declare i32 @llvm.vector.reduce.add.v4i32(<4 x i32>)
define i32 @sum(<4 x i32> %v) {
  %s = call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %v)
  ret i32 %s
}
define <4 x i32> @added(<4 x i32> %a, <4 x i32> %b) {
  %c = add <4 x i32> %a, %b
  ret <4 x i32> %c
}
define i32 @main() {
  %f = load volatile ptr, ptr @first
  %g = load volatile ptr, ptr @second
  %s = call i32 %f(<4 x i32> <i32 1, i32 2, i32 3, i32 4>, i32 5, double 6.0)
  %n1 = call i32 (ptr, ...) @printf(ptr @one, i32 %s)
  %v = call <4 x i32> %g(<4 x i32> <i32 1, i32 2, i32 3, i32 4>, <4 x i32> <i32 10, i32 20, i32 30, i32 40>, ptr null)
  %v.0 = extractelement <4 x i32> %v, i32 0
  %v.3 = extractelement <4 x i32> %v, i32 3
  %n2 = call i32 (ptr, ...) @printf(ptr @two, i32 %v.0, i32 %v.3)
  ret i32 0
}
