; Debug information of LLVM 3.3 to 3.5: a pair of file and directory stands after the tag.
define i32 @main(i32 %n) #0 {
entry:
  %r = add nsw i32 %n, 1, !dbg !8
  ret i32 %r, !dbg !10
}

attributes #0 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!6, !7}
!0 = metadata !{i32 786449, metadata !1, i32 12, metadata !"clang version 3.4", i1 true, metadata !"", i32 0, metadata !2, metadata !2, metadata !3, metadata !2, metadata !2, metadata !""}
!1 = metadata !{metadata !"a.c", metadata !"/d"}
!2 = metadata !{i32 0}
!3 = metadata !{metadata !4}
!4 = metadata !{i32 786478, metadata !1, metadata !5, metadata !"main", metadata !"main", metadata !"", i32 1, metadata !11, i1 false, i1 true, i32 0, i32 0, null, i32 256, i1 true, i32 (i32)* @main, null, null, metadata !2, i32 1}
!5 = metadata !{i32 786473, metadata !1}
!6 = metadata !{i32 2, metadata !"Dwarf Version", i32 4}
!7 = metadata !{i32 1, metadata !"Debug Info Version", i32 1}
!8 = metadata !{i32 2, i32 3, metadata !9, null}
!9 = metadata !{i32 786443, metadata !12, metadata !4, i32 4}
!10 = metadata !{i32 3, i32 1, metadata !4, null}
!11 = metadata !{i32 786453, i32 0, null, metadata !"", i32 0, i64 0, i64 0, i64 0, i32 0, null, metadata !2, i32 0, null, null, null}
!12 = metadata !{metadata !"a.inc", metadata !"/d"}
