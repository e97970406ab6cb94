; Debug information of LLVM 3.6: numbers and names in one string.
define i32 @main(i32 %n) #0 {
entry:
  call void @llvm.dbg.value(metadata i32 %n, i64 0, metadata !12, metadata !13), !dbg !8
  %r = add nsw i32 %n, 1, !dbg !8
  ret i32 %r, !dbg !10
}

declare void @llvm.dbg.value(metadata, i64, metadata, metadata) #0

attributes #0 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!6, !7}
!0 = !{!"0x11\0012\00clang version 3.6.0\001\00\000\00\001", !1, !2, !2, !3, !2, !2}
!1 = !{!"a.c", !"/d"}
!2 = !{}
!3 = !{!4}
!4 = !{!"0x2e\00main\00main\00\001\000\001\000\000\00256\001\001", !1, !5, !11, null, i32 (i32)* @main, null, null, !2}
!5 = !{!"0x29", !1}
!6 = !{i32 2, !"Dwarf Version", i32 4}
!7 = !{i32 2, !"Debug Info Version", i32 2}
!8 = !MDLocation(line: 2, column: 3, scope: !9)
!9 = !{!"0xb\001\0013\000", !1, !4}
!10 = !MDLocation(line: 3, column: 1, scope: !4)
!11 = !{!"0x15\00\000\000\000\000\000\000", null, null, null, !2, null, null, null}
!12 = !{!"0x101\00n\0016777217\000", !4, !5, null}
!13 = !{!"0x102"}
