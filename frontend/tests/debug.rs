//! Debug locations, scopes and files, in the way of every LLVM.

use emback_frontend::Keep;
use emback_frontend::text::{read, read_keeping};
use emback_ir::Module;

fn module(source: &str) -> Module {
    match read(source.as_bytes(), "test") {
        Ok(module) => module,
        Err(errors) => panic!("{}\n{source}", errors[0]),
    }
}

/// Where the last instruction of `@f` comes from: `file dir line:column` of the location, then each scope from the innermost, then the
/// same for what it was inlined at.
fn place(module: &Module) -> String {
    let function = module.function(module.global_by_name("f").unwrap()).unwrap();
    let body = function.body().unwrap();
    let inst = body.terminator(*body.layout.last().unwrap()).unwrap();
    let mut next = body.locs[inst].debug.expand();
    let mut out = String::new();
    while let Some(loc) = next {
        if !out.is_empty() {
            out.push_str(" <- ");
        }
        let data = module.debug.locs[loc];
        if let Some((file, line, column)) = module.source_position(loc) {
            let (name, directory) = (module.text(file.name), module.text(file.directory));
            out.push_str(&format!("{name} {directory} {line}:{column}"));
        } else {
            out.push_str(&format!("{}:{}", data.line, data.column));
        }
        let mut scope = data.scope.expand();
        while let Some(id) = scope {
            let data = &module.debug.scopes[id];
            let name = data.name.expand().map_or("block".into(), |name| module.text(name));
            out.push_str(&format!(" in {name}:{}", data.line));
            scope = data.parent.expand();
        }
        next = data.inlined_at.expand();
    }
    out
}

#[track_caller]
fn in_old(nodes: &str, want: &str) {
    let source = format!("define i32 @f() nounwind {{\nentry:\n  ret i32 0, !dbg !8\n}}\n{nodes}");
    let module = module(&source);
    assert_eq!(place(&module), want);
    let scope = module.function(module.global_by_name("f").unwrap()).unwrap().scope;
    let name = scope.expand().and_then(|scope| module.debug.scopes[scope].name.expand());
    assert_eq!(name.map(|name| module.text(name).into_owned()).as_deref(), Some("main"));
}

#[test]
fn llvm_3_0_has_files_of_three_fields() {
    in_old(
        "!0 = metadata !{i32 786478, i32 0, metadata !1, metadata !\"main\", metadata !\"main\", metadata !\"\", metadata !1, i32 3, metadata !3, i1 false, i1 true, i32 0, i32 0, i32 0, i32 256, i1 false, i32 ()* @f, null, null} ; [ DW_TAG_subprogram ]\n\
         !1 = metadata !{i32 786473, metadata !\"a.c\", metadata !\"/home/x\", metadata !2} ; [ DW_TAG_file_type ]\n\
         !2 = metadata !{i32 786449, i32 0, i32 12, metadata !\"a.c\", metadata !\"/home/x\", metadata !\"clang\", i1 true, i1 false, metadata !\"\", i32 0} ; [ DW_TAG_compile_unit ]\n\
         !3 = metadata !{i32 786453}\n\
         !8 = metadata !{i32 5, i32 14, metadata !9, null}\n\
         !9 = metadata !{i32 786443, metadata !10, i32 4, i32 12, metadata !1, i32 1} ; [ DW_TAG_lexical_block ]\n\
         !10 = metadata !{i32 786443, metadata !0, i32 3, i32 12, metadata !1, i32 0} ; [ DW_TAG_lexical_block ]\n",
        "a.c /home/x 5:14 in block:4 in block:3 in main:3 in block:0",
    );
}

#[test]
fn llvm_3_1_has_a_block_for_each_file_that_is_included() {
    in_old(
        "!0 = metadata !{i32 786478, i32 0, metadata !1, metadata !\"main\", metadata !\"main\", metadata !\"\", metadata !1, i32 3, metadata !1, i1 false, i1 true, i32 0, i32 0, null, i32 256, i1 true, i32 ()* @f, null, null, metadata !3, i32 4}\n\
         !1 = metadata !{i32 786473, metadata !\"a.c\", metadata !\"/home/x\", null}\n\
         !2 = metadata !{i32 786473, metadata !\"table.inc\", metadata !\"/home/x\", null}\n\
         !3 = metadata !{i32 0}\n\
         !8 = metadata !{i32 1, i32 2, metadata !9, null}\n\
         !9 = metadata !{i32 786443, metadata !10, metadata !2}\n\
         !10 = metadata !{i32 786443, metadata !0, i32 3, i32 12, metadata !1, i32 0}\n",
        "table.inc /home/x 1:2 in block:0 in block:3 in main:3 in block:0",
    );
}

#[test]
fn llvm_3_3_has_the_file_after_the_tag() {
    in_old(
        "!0 = metadata !{i32 786478, metadata !14, metadata !1, metadata !\"main\", metadata !\"main\", metadata !\"_Z1fv\", i32 53, metadata !3, i1 false, i1 true, i32 0, i32 0, null, i1 false, i1 false, i32 ()* @f, null, null, null, i32 0}\n\
         !1 = metadata !{i32 786473, metadata !14}\n\
         !3 = metadata !{i32 786453, i32 0, null}\n\
         !8 = metadata !{i32 54, i32 13, metadata !9, metadata !15}\n\
         !9 = metadata !{i32 786443, metadata !13, metadata !10, i32 2}\n\
         !10 = metadata !{i32 786443, metadata !14, metadata !0, i32 53, i32 11, i32 0}\n\
         !13 = metadata !{metadata !\"b.h\", metadata !\"/private/tmp\"}\n\
         !14 = metadata !{metadata !\"a.cpp\", metadata !\"/private/tmp\"}\n\
         !15 = metadata !{i32 70, i32 1, metadata !16, null}\n\
         !16 = metadata !{i32 786478, metadata !14, metadata !17, metadata !\"outer\", metadata !\"outer\", metadata !\"\", i32 69, metadata !3, i1 false}\n\
         !17 = metadata !{i32 786489, metadata !14, null, metadata !\"N1\", i32 2}\n",
        "b.h /private/tmp 54:13 in block:0 in block:53 in main:53 in block:0 <- a.cpp /private/tmp 70:1 in outer:69 in block:0",
    );
}

#[test]
fn steps_between_3_0_and_3_3_are_read_too() {
    in_old(
        "!0 = metadata !{i32 786478, metadata !1, null, metadata !\"main\", metadata !\"main\", metadata !\"main\", metadata !1, i32 3, metadata !3, i1 false, i1 true, i32 0, i32 0, null, i1 false, i1 false, i32 ()* @f, null, null, null, i32 3}\n\
         !1 = metadata !{i32 786473, metadata !12, null}\n\
         !3 = metadata !{null}\n\
         !8 = metadata !{i32 3, i32 14, metadata !9, null}\n\
         !9 = metadata !{i32 786443, metadata !0, null, i32 3, i32 12, metadata !1, i32 0}\n\
         !12 = metadata !{metadata !\"/tmp/l.c\", metadata !\"/Volumes/D\"}\n",
        "/tmp/l.c /Volumes/D 3:14 in block:3 in main:3",
    );
}

#[test]
fn llvm_3_4_and_3_5_name_no_version() {
    // The version went out of the tags, and may be missing from a number.
    in_old(
        "!llvm.module.flags = !{!11}\n\
         !0 = metadata !{i32 46, metadata !14, metadata !14, metadata !\"main\", metadata !\"main\", metadata !\"\", i32 2, metadata !3, i1 false, i1 true, i32 0, i32 0, null, i32 256, i1 true, i32 (i32 (i8*)*)* @f, null, null, metadata !3, i32 2}\n\
         !3 = metadata !{i32 0}\n\
         !8 = metadata !{i32 3, i32 0, metadata !9, null}\n\
         !9 = metadata !{i32 11, metadata !14, metadata !0, i32 2, i32 30, i32 0, i32 7}\n\
         !11 = metadata !{i32 1, metadata !\"Debug Info Version\", i32 1}\n\
         !14 = metadata !{metadata !\"a.c\", metadata !\"/d\"}\n",
        "a.c /d 3:0 in block:2 in main:2 in block:0",
    );
}

#[test]
fn llvm_3_6_has_the_fields_in_a_string() {
    let nodes = |prefix: &str, location: &str| {
        format!(
            "!0 = M!{{M!\"0x2e\\00main\\00main\\00_Z1fv\\0011\\000\\001\\000\\006\\00256\\000\\0012\", M!1, M!5, M!3, null, i32 ()* @f, null, null, M!3}} ; [ DW_TAG_subprogram ]\n\
             !1 = M!{{M!\"main.c\", M!\"/private/tmp\"}}\n\
             !2 = M!{{M!\"x.inc\", M!\"/private/tmp\"}}\n\
             !3 = M!{{}}\n\
             !5 = M!{{M!\"0x29\", M!1}}\n\
             !8 = {location}\n\
             !9 = M!{{M!\"0xb\\001\", M!2, M!10}}\n\
             !10 = M!{{M!\"0xb\\0011\\0034\\000\", M!1, M!0}}\n"
        )
        .replace('M', prefix)
        .replace("#", "M")
    };
    let want = "x.inc /private/tmp 12:3 in block:0 in block:11 in main:11 in block:0";
    in_old(&nodes("metadata ", "metadata !{i32 12, i32 3, metadata !9, null}"), want);
    in_old(&nodes("", "!#DLocation(line: 12, column: 3, scope: !9)").replace("#D", "MD"), want);
}

#[test]
fn what_is_no_descriptor_is_no_scope() {
    for scope in [
        "null",
        "!{}",
        "!{i32 1}",
        "!{!\"0xzz\\001\"}",
        "!{!\"\"}",
        "!{i32 ()* @f}",
        "!{!9, !9}",
        "!{i32 786443, !9}",
        "!{i32 786443",
    ] {
        let source = format!(
            "define i32 @f() {{\n  ret i32 0, !dbg !8\n}}\n!8 = !{{i32 1, i32 2, !9, !8}}\n!9 = {scope}\n"
        );
        if let Ok(module) = read(source.as_bytes(), "test") {
            let _ = place(&module);
        }
    }
}

/// Nodes of today's LLVM: `@f` with the parameters `first` and `second`, the variable `local`, and one of a function that
/// was inlined.
const VARIABLES: &str = r#"
!1 = !DIFile(filename: "a.c", directory: "")
!2 = !DIBasicType(name: "int", size: 32)
!3 = distinct !DISubprogram(name: "source", file: !1, line: 1, type: !4)
!4 = !DISubroutineType(types: !5)
!5 = !{!6, !2, !7}
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 32)
!7 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !8)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 32)
!9 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !2)
!10 = !DILocalVariable(name: "first", arg: 1, scope: !3, type: !2)
!11 = distinct !DILocalVariable(name: "second", arg: 2, scope: !3, type: !7)
!12 = !DILocalVariable(name: "local", scope: !3, type: !2)
!13 = !DILocation(line: 1, scope: !3)
!14 = distinct !DISubprogram(name: "inner", file: !1, line: 5)
!15 = !DILocalVariable(name: "inner", scope: !14, type: !2)
!16 = !DILocation(line: 5, scope: !14, inlinedAt: !13)
!17 = !DILocalVariable(name: "part", scope: !3, type: !2)
"#;

/// The names of the parameters of `@f` and of the results of its instructions.
fn names(body: &str, keep: Keep) -> Vec<String> {
    let source = format!(
        "declare void @llvm.dbg.value(metadata, metadata, metadata)\n\
         declare void @llvm.dbg.declare(metadata, metadata, metadata)\n{body}{VARIABLES}"
    );
    let module = match read_keeping(source.as_bytes(), "test", keep) {
        Ok(module) => module,
        Err(errors) => panic!("{}\n{source}", errors[0]),
    };
    let function = module.function(module.global_by_name("f").unwrap()).unwrap();
    let body = function.body().unwrap();
    let results = body.layout.iter().flat_map(|&block| &body.blocks[block].insts);
    let values = body.params.iter().copied().chain(results.filter_map(|&inst| body.result(inst)));
    let name = |value| body.names[value].expand().map(|name| module.text(name).into_owned());
    values.map(|value| name(value).unwrap_or_default()).collect()
}

const NAMES: Keep = Keep { prototypes: false, names: true };

#[test]
fn values_have_the_names_of_their_variables() {
    let records = "define ptr @f(i32 %0, ptr %1) !dbg !3 {\n\
        #dbg_value(i32 %0, !10, !DIExpression(), !13)\n\
        %3 = alloca i32\n\
        %4 = add i32 %0, 1\n\
        #dbg_declare(ptr %3, !12, !DIExpression(), !13)\n\
        #dbg_value(i32 %4, !15, !DIExpression(), !16)\n\
        #dbg_value(i32 %4, !12, !DIExpression(), !13)\n\
        %5 = add i32 %4, 1\n\
        #dbg_value(i32 %5, !15, !DIExpression(), !16)\n\
        %6 = add i32 %5, 1\n\
        #dbg_value(i32 %6, !17, !DIExpression(DW_OP_LLVM_fragment, 0, 8), !13)\n\
        #dbg_value(i32 undef, !17, !DIExpression(), !13)\n\
        #dbg_value(!DIArgList(i32 %5), !17, !DIExpression(), !13)\n\
        ret ptr %1\n}\n";
    assert_eq!(names(records, NAMES), ["first", "second", "local", "local", "inner", ""]);
    assert_eq!(names(records, Keep::default()), ["", "", "", "", "", ""]);
    // The same in the way of LLVM before 19.
    let calls = "define ptr @f(i32 %a, ptr %b) !dbg !3 {\n\
        %slot.addr = alloca i32\n\
        %c = add i32 %a, 1\n\
        call void @llvm.dbg.declare(metadata ptr %slot.addr, metadata !12, metadata !DIExpression()), !dbg !13\n\
        call void @llvm.dbg.value(metadata i32 %c, metadata !15, metadata !DIExpression()), !dbg !16\n\
        tail call void @llvm.dbg.value(metadata i32 %c, metadata !12, metadata !DIExpression()), !dbg !13\n\
        ret ptr %b\n}\n";
    assert_eq!(names(calls, NAMES), ["first", "second", "slot.addr", "local"]);
}

#[test]
fn functions_have_the_prototypes_of_the_source() {
    let source = format!("define ptr @f(i32 %0, ptr %1) !dbg !3 {{\n  ret ptr %1\n}}\n{VARIABLES}");
    let keep = Keep { prototypes: true, names: false };
    let module = read_keeping(source.as_bytes(), "test", keep).unwrap();
    let global = module.global_by_name("f").unwrap();
    let function = module.function(global).unwrap();
    let prototype = function.prototype.as_ref().unwrap();
    let text = |symbol: Option<emback_ir::Symbol>| symbol.map(|s| module.text(s).into_owned());
    assert_eq!(text(prototype.result.expand()).as_deref(), Some("void *"));
    let parameters: Vec<_> = prototype
        .parameters
        .iter()
        .map(|p| (text(p.name.expand()).unwrap(), text(p.ty.expand()).unwrap()))
        .collect();
    let wanted = [("first", "int"), ("second", "const int * const")];
    assert_eq!(parameters, wanted.map(|(name, ty)| (name.to_owned(), ty.to_owned())));
    assert_eq!(text(module.source_parameter(global, 1).unwrap().name.expand()).unwrap(), "second");
    // Names of values stay what they are.
    assert!(function.body().unwrap().names[function.body().unwrap().params[0]].is_none());
}
