define void @f() {
  ret void
}
!llvm.module.flags = !{!0, !1, !2, !3, !4, !5}
!0 = !{i32 1, !"equal", i32 4}
!1 = !{i32 7, !"max", i32 2}
!2 = !{i32 8, !"min", i32 2}
!3 = !{i32 1, !"override", i32 1}
!4 = !{i32 1, !"new", i32 1}
!5 = !{i32 2, !"max with warning", i32 4}
