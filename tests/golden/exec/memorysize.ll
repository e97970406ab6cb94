; Pages of memory for a program that manages its own: with a runtime they are counted and added by it, on every backend.
; EXEC: 1 1 2
target triple = "wasm32-unknown-unknown"
@text = private constant [10 x i8] c"%d %d %d\0A\00"
declare i32 @printf(ptr, ...)
declare i32 @llvm.wasm.memory.size.i32(i32)
declare i32 @llvm.wasm.memory.grow.i32(i32, i32)

define i32 @main() {
  %before = call i32 @llvm.wasm.memory.size.i32(i32 0)
  %some = icmp ugt i32 %before, 0
  %old = call i32 @llvm.wasm.memory.grow.i32(i32 0, i32 2)
  %same = icmp eq i32 %old, %before
  %after = call i32 @llvm.wasm.memory.size.i32(i32 0)
  %more = sub i32 %after, %before
  %a = zext i1 %some to i32
  %b = zext i1 %same to i32
  %r = call i32 (ptr, ...) @printf(ptr @text, i32 %a, i32 %b, i32 %more)
  ret i32 0
}
