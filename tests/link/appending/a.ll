; Lists are joined, in the order of the modules; entries that belong to another's symbol go away.
; RUN: 12

@llvm.global_ctors = appending global [3 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 65535, ptr @first, ptr null }, { i32, ptr, ptr } { i32 65535, ptr @once_init, ptr @once }, { i32, ptr, ptr } { i32 65535, ptr @lonely_init, ptr @lonely }]
@llvm.used = appending global [1 x ptr] [ptr @kept], section "llvm.metadata"
@kept = internal global i32 1
@once = linkonce_odr global i32 0
@lonely = linkonce_odr global i32 0
@value = global i32 1
define internal void @first() {
  %v = load i32, ptr @value
  %w = add i32 %v, 2
  store i32 %w, ptr @value
  ret void
}
define internal void @once_init() {
  store i32 1, ptr @once
  ret void
}
define internal void @lonely_init() {
  store i32 1, ptr @lonely
  ret void
}
define i32 @main() {
  %v = load i32, ptr @value
  %o = load i32, ptr @once
  %r = mul i32 %v, %o
  ret i32 %r
}
