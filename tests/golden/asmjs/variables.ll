; With -g and --profiling, parameters and locals have the names of the source, though the values of LLVM IR have none:
; clang 19 -O1 -g leaves them out. A variable of a function that was inlined gives its name where no other does.
;
; RUN: emback build %s -O2 --profiling -o -
; SHOW: function _length(
; SHOW: function _total(
; RUN[plain]: emback build %s -O0 -o -
; SHOW[plain]: function _length(

source_filename = "loop.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

define hidden i32 @length(ptr nocapture noundef readonly %0) local_unnamed_addr !dbg !7 {
    #dbg_value(ptr %0, !15, !DIExpression(), !19)
    #dbg_value(i32 0, !16, !DIExpression(), !19)
    #dbg_value(ptr %0, !17, !DIExpression(), !20)
  %2 = load i8, ptr %0, align 1, !dbg !21
  %3 = icmp eq i8 %2, 0, !dbg !26
  br i1 %3, label %4, label %6, !dbg !26

4:                                                ; preds = %6, %1
  %5 = phi i32 [ 0, %1 ], [ %9, %6 ], !dbg !19
  ret i32 %5, !dbg !27

6:                                                ; preds = %1, %6
  %7 = phi ptr [ %10, %6 ], [ %0, %1 ]
  %8 = phi i32 [ %9, %6 ], [ 0, %1 ]
    #dbg_value(ptr %7, !17, !DIExpression(), !20)
    #dbg_value(i32 %8, !16, !DIExpression(), !19)
  %9 = add nuw nsw i32 %8, 1, !dbg !28
    #dbg_value(i32 %9, !16, !DIExpression(), !19)
  %10 = getelementptr inbounds i8, ptr %7, i32 1, !dbg !29
    #dbg_value(ptr %10, !17, !DIExpression(), !20)
  %11 = load i8, ptr %10, align 1, !dbg !21
  %12 = icmp eq i8 %11, 0, !dbg !26
  br i1 %12, label %4, label %6, !dbg !26
}

define hidden i32 @total(ptr nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr !dbg !34 {
    #dbg_value(ptr %0, !41, !DIExpression(), !50)
    #dbg_value(i32 %1, !42, !DIExpression(), !50)
    #dbg_value(i32 %2, !43, !DIExpression(), !50)
    #dbg_value(i32 %2, !44, !DIExpression(), !50)
    #dbg_value(i32 0, !45, !DIExpression(), !51)
  %4 = icmp eq i32 %1, 0, !dbg !52
  br i1 %4, label %5, label %7, !dbg !53

5:                                                ; preds = %7, %3
  %6 = phi i32 [ %2, %3 ], [ %14, %7 ], !dbg !50
  ret i32 %6, !dbg !54

7:                                                ; preds = %3, %7
  %8 = phi i32 [ %14, %7 ], [ %2, %3 ]
  %9 = phi i32 [ %15, %7 ], [ 0, %3 ]
    #dbg_value(i32 %8, !44, !DIExpression(), !50)
    #dbg_value(i32 %9, !45, !DIExpression(), !51)
  %10 = getelementptr inbounds i32, ptr %0, i32 %9, !dbg !55
  %11 = load i32, ptr %10, align 4, !dbg !55
    #dbg_value(i32 %11, !47, !DIExpression(), !58)
    #dbg_value(i32 %11, !59, !DIExpression(), !65)
  %12 = mul nsw i32 %11, %11, !dbg !67
    #dbg_value(i32 %12, !64, !DIExpression(), !65)
  %13 = add i32 %8, 1, !dbg !68
  %14 = add i32 %13, %12, !dbg !69
    #dbg_value(i32 %14, !44, !DIExpression(), !50)
  %15 = add nuw i32 %9, 1, !dbg !70
    #dbg_value(i32 %15, !45, !DIExpression(), !51)
  %16 = icmp eq i32 %15, %1, !dbg !52
  br i1 %16, label %5, label %7, !dbg !53
}


!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5}
!llvm.ident = !{!6}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "loop.c", directory: ".")
!2 = !{i32 7, !"Dwarf Version", i32 4}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!6 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!7 = distinct !DISubprogram(name: "length", scope: !1, file: !1, line: 1, type: !8, scopeLine: 1, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !14)
!8 = !DISubroutineType(types: !9)
!9 = !{!10, !11}
!10 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 32)
!12 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!13 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!14 = !{!15, !16, !17}
!15 = !DILocalVariable(name: "text", arg: 1, scope: !7, file: !1, line: 1, type: !11)
!16 = !DILocalVariable(name: "count", scope: !7, file: !1, line: 2, type: !10)
!17 = !DILocalVariable(name: "at", scope: !18, file: !1, line: 3, type: !11)
!18 = distinct !DILexicalBlock(scope: !7, file: !1, line: 3, column: 3)
!19 = !DILocation(line: 0, scope: !7)
!20 = !DILocation(line: 0, scope: !18)
!21 = !DILocation(line: 3, column: 31, scope: !22)
!22 = distinct !DILexicalBlock(scope: !18, file: !1, line: 3, column: 3)
!23 = !{!24, !24, i64 0}
!24 = !{!"omnipotent char", !25, i64 0}
!25 = !{!"Simple C/C++ TBAA"}
!26 = !DILocation(line: 3, column: 3, scope: !18)
!27 = !DILocation(line: 4, column: 3, scope: !7)
!28 = !DILocation(line: 3, column: 47, scope: !22)
!29 = !DILocation(line: 3, column: 38, scope: !22)
!30 = distinct !{!30, !26, !31, !32, !33}
!31 = !DILocation(line: 3, column: 47, scope: !18)
!32 = !{!"llvm.loop.mustprogress"}
!33 = !{!"llvm.loop.unroll.disable"}
!34 = distinct !DISubprogram(name: "total", scope: !1, file: !1, line: 7, type: !35, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !40)
!35 = !DISubroutineType(types: !36)
!36 = !{!10, !37, !39, !10}
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !38, size: 32)
!38 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !10)
!39 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!40 = !{!41, !42, !43, !44, !45, !47}
!41 = !DILocalVariable(name: "list", arg: 1, scope: !34, file: !1, line: 7, type: !37)
!42 = !DILocalVariable(name: "size", arg: 2, scope: !34, file: !1, line: 7, type: !39)
!43 = !DILocalVariable(name: "base", arg: 3, scope: !34, file: !1, line: 7, type: !10)
!44 = !DILocalVariable(name: "sum", scope: !34, file: !1, line: 8, type: !10)
!45 = !DILocalVariable(name: "i", scope: !46, file: !1, line: 9, type: !39)
!46 = distinct !DILexicalBlock(scope: !34, file: !1, line: 9, column: 3)
!47 = !DILocalVariable(name: "item", scope: !48, file: !1, line: 9, type: !10)
!48 = distinct !DILexicalBlock(scope: !49, file: !1, line: 9, column: 39)
!49 = distinct !DILexicalBlock(scope: !46, file: !1, line: 9, column: 3)
!50 = !DILocation(line: 0, scope: !34)
!51 = !DILocation(line: 0, scope: !46)
!52 = !DILocation(line: 9, column: 26, scope: !49)
!53 = !DILocation(line: 9, column: 3, scope: !46)
!54 = !DILocation(line: 10, column: 3, scope: !34)
!55 = !DILocation(line: 9, column: 52, scope: !48)
!56 = !{!57, !57, i64 0}
!57 = !{!"int", !24, i64 0}
!58 = !DILocation(line: 0, scope: !48)
!59 = !DILocalVariable(name: "x", arg: 1, scope: !60, file: !1, line: 6, type: !10)
!60 = distinct !DISubprogram(name: "square", scope: !1, file: !1, line: 6, type: !61, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !63)
!61 = !DISubroutineType(types: !62)
!62 = !{!10, !10}
!63 = !{!59, !64}
!64 = !DILocalVariable(name: "y", scope: !60, file: !1, line: 6, type: !10)
!65 = !DILocation(line: 0, scope: !60, inlinedAt: !66)
!66 = distinct !DILocation(line: 9, column: 68, scope: !48)
!67 = !DILocation(line: 6, column: 38, scope: !60, inlinedAt: !66)
!68 = !DILocation(line: 6, column: 52, scope: !60, inlinedAt: !66)
!69 = !DILocation(line: 9, column: 65, scope: !48)
!70 = !DILocation(line: 9, column: 35, scope: !49)
!71 = distinct !{!71, !53, !72, !32, !33}
!72 = !DILocation(line: 9, column: 82, scope: !46)
