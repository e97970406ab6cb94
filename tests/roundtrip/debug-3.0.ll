; Debug information of LLVM 3.0: the file stands behind, and has its name and directory itself.
define i32 @main(i32 %n) nounwind {
entry:
  call void @llvm.dbg.value(metadata !{i32 %n}, i64 0, metadata !4), !dbg !6
  %r = add nsw i32 %n, 1, !dbg !6
  ret i32 %r, !dbg !8
}

declare void @llvm.dbg.value(metadata, i64, metadata) nounwind readnone

!llvm.dbg.cu = !{!0}
!0 = metadata !{i32 786449, i32 0, i32 12, metadata !"a.c", metadata !"/d", metadata !"clang version 3.0", i1 true, i1 false, metadata !"", i32 0, metadata !1, metadata !1, metadata !1, metadata !1}
!1 = metadata !{i32 0}
!2 = metadata !{i32 786473, metadata !"a.c", metadata !"/d", metadata !0}
!3 = metadata !{i32 786478, i32 0, metadata !2, metadata !"main", metadata !"main", metadata !"", metadata !2, i32 1, metadata !5, i1 false, i1 true, i32 0, i32 0, i32 0, i32 256, i1 false, i32 (i32)* @main, null, null, metadata !1}
!4 = metadata !{i32 786689, metadata !3, metadata !"n", metadata !2, i32 16777217, metadata !5, i32 0, i32 0}
!5 = metadata !{i32 786468, metadata !0, metadata !"int", null, i32 0, i64 32, i64 32, i64 0, i32 0, i32 5}
!6 = metadata !{i32 2, i32 3, metadata !7, null}
!7 = metadata !{i32 786443, metadata !3, i32 1, i32 13, metadata !2, i32 0}
!8 = metadata !{i32 3, i32 1, metadata !7, null}
