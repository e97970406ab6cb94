@llvm.used = appending global [1 x ptr] [ptr @b], section "other"
@b = global i32 1
