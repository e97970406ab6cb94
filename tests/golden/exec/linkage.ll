; Aliases, weak and common symbols, constructors and destructors in order, llvm.used, constant expressions over addresses.
; EXEC: 21 3 4 4
; EXEC: 8 5 0 1
target triple = "wasm32-unknown-unknown"
@format = private constant [13 x i8] c"%d %d %d %d\0A\00"
@log = internal global i32 0
@array = internal global [4 x i32] [i32 1, i32 2, i32 3, i32 4]
@third = alias i32, getelementptr inbounds ([4 x i32], ptr @array, i32 0, i32 2)
@weakly = weak global i32 5
@common = common global i32 0
@where = internal global ptr getelementptr ([4 x i32], ptr @array, i32 0, i32 3)
@distance = internal constant i32 sub (i32 ptrtoint (ptr @third to i32), i32 ptrtoint (ptr @array to i32))
@add = alias i32 (i32), ptr @add_one
@missing = extern_weak global i32
@llvm.global_ctors = appending global [2 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 200, ptr @late, ptr null }, { i32, ptr, ptr } { i32 100, ptr @early, ptr null }]
@llvm.used = appending global [1 x ptr] [ptr @kept], section "llvm.metadata"
declare i32 @printf(ptr, ...)
define internal void @early() {
  store i32 3, ptr @log
  ret void
}
define internal void @late() {
  %x = load i32, ptr @log
  %y = mul i32 %x, 7
  store i32 %y, ptr @log
  ret void
}
define internal void @kept() {
  ret void
}
define i32 @add_one(i32 %x) {
  %y = add i32 %x, 1
  ret i32 %y
}
define i32 @main() {
  %a = load i32, ptr @log
  %b = load i32, ptr @third
  %c = call i32 @add(i32 %b)
  %w = load ptr, ptr @where
  %d = load i32, ptr %w
  call i32 (ptr, ...) @printf(ptr @format, i32 %a, i32 %b, i32 %c, i32 %d)
  %e = load i32, ptr @distance
  %f = load i32, ptr @weakly
  %g = load i32, ptr @common
  %h = select i1 icmp eq (ptr @missing, ptr null), i32 1, i32 2
  call i32 (ptr, ...) @printf(ptr @format, i32 %e, i32 %f, i32 %g, i32 %h)
  ret i32 0
}
