@common_small = common global [4 x i32] zeroinitializer, align 16
@common_large = common global i32 0, align 8
@common_then_defined = global i32 5, align 4
@defined_then_common = common global i32 0, align 4
@both_declared = global i32 1
@constant_here = constant i32 4
@hidden_there = hidden global i32 5, section "data"
@hidden_here = global i32 6
@unnamed = weak unnamed_addr constant i32 3
@unnamed_too = weak constant i32 3
@.str = private unnamed_addr constant [3 x i8] c"xy\00", align 1
@table = internal constant [1 x ptr] [ptr @.str]
@tls = thread_local(localexec) global i32 0
@never = external global i32
define ptr @other_string() {
  %p = load ptr, ptr @table
  ret ptr %p
}
define ptr @uses_common_large() {
  ret ptr @common_large
}
