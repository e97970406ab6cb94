; The names of Rust's variables. `_4` and `result.sroa.0.03` of LLVM IR are `result` in the source.
;
; RUN: emback build %s -O2 --profiling -o -
; SHOW: function _power(
; SHOW: function _sum(

source_filename = "r"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-unknown"

define dso_local noundef i32 @power(i32 noundef %base, i32 noundef %0) unnamed_addr !dbg !5 {
start:
    #dbg_value(i32 %0, !13, !DIExpression(), !19)
    #dbg_value(i32 %0, !16, !DIExpression(), !20)
    #dbg_value(i32 %base, !12, !DIExpression(), !19)
    #dbg_value(i32 1, !14, !DIExpression(), !21)
  %1 = icmp eq i32 %0, 0, !dbg !22
  br i1 %1, label %bb3, label %bb2, !dbg !22

bb3:                                              ; preds = %bb2, %start
  %result.sroa.0.0.lcssa = phi i32 [ 1, %start ], [ %_4, %bb2 ], !dbg !19
  ret i32 %result.sroa.0.0.lcssa, !dbg !23

bb2:                                              ; preds = %start, %bb2
  %count.sroa.0.04 = phi i32 [ %_5, %bb2 ], [ %0, %start ]
  %result.sroa.0.03 = phi i32 [ %_4, %bb2 ], [ 1, %start ]
    #dbg_value(i32 %count.sroa.0.04, !16, !DIExpression(), !20)
    #dbg_value(i32 %result.sroa.0.03, !14, !DIExpression(), !21)
  %_4 = mul nuw i32 %result.sroa.0.03, %base, !dbg !24
    #dbg_value(i32 %_4, !14, !DIExpression(), !21)
  %_5 = add i32 %count.sroa.0.04, -1, !dbg !25
    #dbg_value(i32 %_5, !16, !DIExpression(), !20)
    #dbg_value(i32 %_5, !13, !DIExpression(), !19)
  %2 = icmp eq i32 %_5, 0, !dbg !22
  br i1 %2, label %bb3, label %bb2, !dbg !22
}

define dso_local noundef range(i64 0, -1) i64 @sum(ptr noundef readnone captures(none) %text, i64 noundef %wide) unnamed_addr !dbg !26 {
start:
    #dbg_value(ptr %text, !33, !DIExpression(), !37)
    #dbg_value(i64 %wide, !34, !DIExpression(), !37)
  %sum = shl i64 %wide, 1, !dbg !38
  ret i64 %sum, !dbg !39
}


!llvm.ident = !{!0}
!llvm.dbg.cu = !{!1}
!llvm.module.flags = !{!3, !4}

!0 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!1 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !2, producer: "rustc", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!2 = !DIFile(filename: "r.rs/@/r", directory: ".")
!3 = !{i32 7, !"Dwarf Version", i32 4}
!4 = !{i32 2, !"Debug Info Version", i32 3}
!5 = distinct !DISubprogram(name: "power", scope: !7, file: !6, line: 20, type: !8, scopeLine: 20, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !1, templateParams: !18, retainedNodes: !11)
!6 = !DIFile(filename: "r.rs", directory: ".")
!7 = !DINamespace(name: "r", scope: null)
!8 = !DISubroutineType(types: !9)
!9 = !{!10, !10, !10}
!10 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!11 = !{!12, !13, !14, !16}
!12 = !DILocalVariable(name: "base", arg: 1, scope: !5, file: !6, line: 20, type: !10)
!13 = !DILocalVariable(name: "count", arg: 2, scope: !5, file: !6, line: 20, type: !10)
!14 = !DILocalVariable(name: "result", scope: !15, file: !6, line: 21, type: !10, align: 32)
!15 = distinct !DILexicalBlock(scope: !5, file: !6, line: 21, column: 5)
!16 = !DILocalVariable(name: "left", scope: !17, file: !6, line: 22, type: !10, align: 32)
!17 = distinct !DILexicalBlock(scope: !15, file: !6, line: 22, column: 5)
!18 = !{}
!19 = !DILocation(line: 0, scope: !5)
!20 = !DILocation(line: 0, scope: !17)
!21 = !DILocation(line: 0, scope: !15)
!22 = !DILocation(line: 23, column: 11, scope: !17)
!23 = !DILocation(line: 28, column: 2, scope: !5)
!24 = !DILocation(line: 24, column: 27, scope: !17)
!25 = !DILocation(line: 25, column: 16, scope: !17)
!26 = distinct !DISubprogram(name: "sum", scope: !7, file: !6, line: 30, type: !27, scopeLine: 30, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !1, templateParams: !18, retainedNodes: !32)
!27 = !DISubroutineType(types: !28)
!28 = !{!29, !30, !29}
!29 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const u8", baseType: !31, size: 32, align: 32, dwarfAddressSpace: 0)
!31 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!32 = !{!33, !34, !35}
!33 = !DILocalVariable(name: "text", arg: 1, scope: !26, file: !6, line: 30, type: !30)
!34 = !DILocalVariable(name: "wide", arg: 2, scope: !26, file: !6, line: 30, type: !29)
!35 = !DILocalVariable(name: "sum", scope: !36, file: !6, line: 30, type: !29, align: 64)
!36 = distinct !DILexicalBlock(scope: !26, file: !6, line: 30, column: 60)
!37 = !DILocation(line: 0, scope: !26)
!38 = !DILocation(line: 30, column: 70, scope: !26)
!39 = !DILocation(line: 30, column: 101, scope: !26)
