@llvm.global_ctors = appending global [2 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 65535, ptr @first, ptr null }, { i32, ptr, ptr } { i32 65535, ptr @once_init, ptr @once }]
@llvm.used = appending global [1 x ptr] [ptr @kept], section "llvm.metadata"
@kept = internal global i32 2
@once = linkonce_odr global i32 0
@value = external global i32
define internal void @first() {
  %v = load i32, ptr @value
  %w = mul i32 %v, 4
  store i32 %w, ptr @value
  ret void
}
define internal void @once_init() {
  %v = load i32, ptr @once
  %w = add i32 %v, 1
  store i32 %w, ptr @once
  ret void
}
define i32 @use() {
  %o = load i32, ptr @once
  ret i32 %o
}
