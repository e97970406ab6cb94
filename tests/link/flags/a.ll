; Flags of modules are merged by their behaviour.
; RUN: 0
define i32 @main() {
  ret i32 0
}
!llvm.module.flags = !{!0, !1, !2, !3, !4, !5}
!0 = !{i32 1, !"equal", i32 4}
!1 = !{i32 7, !"max", i32 1}
!2 = !{i32 8, !"min", i32 3}
!3 = !{i32 4, !"override", i32 9}
!4 = !{i32 8, !"min alone", i32 3}
!5 = !{i32 7, !"max with warning", i32 3}
