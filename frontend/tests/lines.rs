//! What was read, printed with the lines that it was read from as debug locations.

use expect_test::expect;

#[test]
fn lines_become_locations() {
    let text = br#"define i32 @"a b"(i32 %x) {
  %y = add i32 %x, 1

  switch i32 %y, label %end [
    i32 1, label %end
  ]
end:
  ret i32 %y
}
declare void @g()
define void @f() {
  call void @g() ret void
}
!llvm.module.flags = !{!0}
!0 = !{i32 1, !"wchar_size", i32 4}
"#;
    let module = emback_frontend::text::read(text, "a.ll").expect("it is read");
    expect![[r#"
        source_filename = "a.ll"

        define i32 @"a b"(i32 %x) !dbg !6 {
          %y = add i32 %x, 1, !dbg !7
          switch i32 %y, label %end [
            i32 1, label %end
          ], !dbg !8

        end:
          ret i32 %y, !dbg !9
        }

        declare void @g()

        define void @f() !dbg !10 {
          call void @g(), !dbg !11
          ret void, !dbg !11
        }

        !llvm.dbg.cu = !{!0}
        !llvm.module.flags = !{!3, !4}

        !0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, emissionKind: LineTablesOnly)
        !1 = !DIFile(filename: "module.ll", directory: "")
        !2 = !DISubroutineType(types: !5)
        !3 = !{i32 2, !"Debug Info Version", i32 3}
        !4 = !{i32 7, !"Dwarf Version", i32 4}
        !5 = !{}
        !6 = distinct !DISubprogram(name: "a b", scope: !1, file: !1, type: !2, spFlags: DISPFlagDefinition, unit: !0)
        !7 = !DILocation(line: 2, scope: !6)
        !8 = !DILocation(line: 4, scope: !6)
        !9 = !DILocation(line: 8, scope: !6)
        !10 = distinct !DISubprogram(name: "f", scope: !1, file: !1, type: !2, spFlags: DISPFlagDefinition, unit: !0)
        !11 = !DILocation(line: 12, scope: !10)
    "#]].assert_eq(&emback_ir::print::module_with_lines(&module));
}
