@llvm.used = appending global [1 x ptr] [ptr @a], section "llvm.metadata"
@a = global i32 1
