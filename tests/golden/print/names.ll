; Names that need quotes, and numbers that follow LLVM's counting.
; RUN: emback build %s --emit ll -o -

define i32 @"a \22quoted\22 name"(i32 %0, i32 %"1") {
  %3 = add i32 %0, %"1"
  br label %"the end"

4:
  ret i32 %3

"the end":
  %-5.a_b$c = add i32 %3, 1
  %5 = icmp eq i32 %-5.a_b$c, 0
  br i1 %5, label %4, label %6

6:
  ret i32 0
}
