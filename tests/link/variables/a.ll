; Common symbols, constants, visibilities and addresses.
; RUN: 45
@common_small = common global i32 0, align 4
@common_large = common global [4 x i32] zeroinitializer, align 4
@common_then_defined = common global i32 0, align 4
@defined_then_common = global i32 7, align 4
@both_declared = external constant i32
@constant_here = external constant i32
@hidden_there = external global i32
@hidden_here = external hidden global i32
@unnamed = weak unnamed_addr constant i32 3
@unnamed_too = weak unnamed_addr constant i32 3
@.str = private unnamed_addr constant [3 x i8] c"ab\00"
@table = internal global [2 x ptr] [ptr @.str, ptr @hidden_there]
@tls = external thread_local(localexec) global i32
define i32 @main() {
  %p = getelementptr [4 x i32], ptr @common_small, i32 0, i32 3
  store i32 11, ptr %p
  %a = load i32, ptr %p
  %b = load i32, ptr @common_then_defined
  %c = load i32, ptr @defined_then_common
  %d = load i32, ptr @constant_here
  %e = load i32, ptr @hidden_there
  %f = load i32, ptr @hidden_here
  %g = load ptr, ptr @table
  %h = load i8, ptr %g
  %i = zext i8 %h to i32
  %j = sub i32 %i, 97
  %k = load i32, ptr @both_declared
  %l = call ptr @other_string()
  %m = load i8, ptr %l
  %n = zext i8 %m to i32
  %o = sub i32 %n, 120
  %u = load i32, ptr @unnamed
  %v = load i32, ptr @unnamed_too
  %1 = add i32 %a, %b
  %2 = add i32 %1, %c
  %3 = add i32 %2, %d
  %4 = add i32 %3, %e
  %5 = add i32 %4, %f
  %6 = add i32 %5, %j
  %7 = add i32 %6, %k
  %8 = add i32 %7, %o
  %9 = add i32 %8, %u
  %10 = add i32 %9, %v
  ret i32 %10
}
declare ptr @other_string()
define ptr @take_tls() {
  ret ptr @tls
}
