; Strong over weak, weak over linkonce, what nothing needs is left out.
; RUN: 19
declare i32 @weak_here()
declare i32 @once_here()
define weak i32 @both_weak() { ret i32 1 }
define linkonce_odr i32 @once_then_weak() { ret i32 2 }
define weak i32 @weak_then_strong() { ret i32 100 }
define i32 @strong_then_weak() { ret i32 4 }
define linkonce i32 @unused_once() { ret i32 9 }
define internal i32 @unused_local() { ret i32 9 }
define internal i32 @local() { ret i32 5 }
define available_externally i32 @available() { ret i32 1 }
declare extern_weak void @maybe()
define i32 @uses_local() {
  %r = call i32 @local()
  ret i32 %r
}
define i32 @main() {
  %a = call i32 @both_weak()
  %b = call i32 @once_then_weak()
  %c = call i32 @weak_then_strong()
  %d = call i32 @strong_then_weak()
  %e = call i32 @uses_local()
  %f = call i32 @weak_here()
  %g = call i32 @once_here()
  %h = call i32 @available()
  %t = icmp eq ptr @maybe, null
  %i = zext i1 %t to i32
  %1 = add i32 %a, %b
  %2 = add i32 %1, %c
  %3 = add i32 %2, %d
  %4 = add i32 %3, %e
  %5 = add i32 %4, %f
  %6 = add i32 %5, %g
  %7 = add i32 %6, %h
  %8 = add i32 %7, %i
  ret i32 %8
}
