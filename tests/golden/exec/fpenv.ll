; The environment of floating point, of which there is one, is saved, set and restored; its state is what `fegetenv` has.
; EXEC: 0 0 1

target triple = "wasm32-unknown-unknown"

@numbers = private constant [10 x i8] c"%d %d %d\0A\00"

declare i32 @printf(ptr, ...)
declare i32 @fegetenv(ptr)
declare i32 @llvm.get.rounding()
declare i256 @llvm.get.fpenv.i256()
declare void @llvm.set.fpenv.i256(i256)
declare i32 @llvm.get.fpenv.i32()
declare void @llvm.reset.fpenv()
declare i6 @llvm.get.fpmode.i6()
declare void @llvm.set.fpmode.i6(i6)
declare void @llvm.reset.fpmode()

define i32 @main() strictfp {
  %saved = call i256 @llvm.get.fpenv.i256()
  call void @llvm.reset.fpenv()
  %mode = call i6 @llvm.get.fpmode.i6()
  call void @llvm.reset.fpmode()
  call void @llvm.set.fpmode.i6(i6 %mode)
  call void @llvm.set.fpenv.i256(i256 %saved)
  %cell = alloca i32
  store i32 7, ptr %cell
  %failed = call i32 @fegetenv(ptr %cell)
  %library = load i32, ptr %cell
  %own = call i32 @llvm.get.fpenv.i32()
  %differ = sub i32 %library, %own
  %wide = zext i6 %mode to i32
  %rounding = call i32 @llvm.get.rounding()
  %r = call i32 (ptr, ...) @printf(ptr @numbers, i32 %differ, i32 %wide, i32 %rounding)
  ret i32 0
}
