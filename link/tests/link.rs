//! Linking of small modules: text in, text out.

use std::fmt::Write as _;

use emback_ir::{Module, print, verify};
use emback_link::{Linker, copy_by_name, modules, reachable};
use expect_test::{Expect, expect};

#[track_caller]
fn read(name: &str, text: &str) -> Module {
    match emback_frontend::text::read(text.as_bytes(), name) {
        Ok(module) => module,
        Err(errors) => panic!("{name}: {errors:?}"),
    }
}

fn inputs(texts: &[&str]) -> Vec<Module> {
    let named = texts.iter().zip(["a.ll", "b.ll", "c.ll"]);
    named.map(|(text, name)| read(name, text)).collect()
}

#[track_caller]
fn check(module: &Module, expect: &Expect) {
    assert_eq!(verify::module(module), []);
    let text = print::module(module);
    expect.assert_eq(text.strip_prefix("source_filename = \"a.ll\"\n\n").unwrap_or(&text));
}

#[track_caller]
fn links(texts: &[&str], expect: Expect) {
    match modules(inputs(texts)) {
        Ok(module) => check(&module, &expect),
        Err(errors) => panic!("{errors:?}"),
    }
}

#[track_caller]
fn refuses(texts: &[&str], expect: Expect) {
    match modules(inputs(texts)) {
        Ok(module) => panic!("linked:\n{}", print::module(&module)),
        Err(errors) => {
            expect.assert_eq(&errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
        }
    }
}

#[test]
fn a_definition_takes_the_place_of_a_declaration() {
    links(
        &[
            "declare i32 @f(i32)\ndefine i32 @g() {\n  %r = call i32 @f(i32 1)\n  ret i32 %r\n}\n",
            "define hidden i32 @f(i32 %x) nounwind {\n  ret i32 %x\n}\n",
        ],
        expect![[r#"
            define i32 @g() {
              %r = call i32 @f(i32 1)
              ret i32 %r
            }

            define hidden i32 @f(i32 %x) #0 {
              ret i32 %x
            }

            attributes #0 = { nounwind }
        "#]],
    );
}

#[test]
fn local_names_give_way() {
    links(
        &[
            "@x = internal global i32 1\ndefine ptr @f() {\n  ret ptr @x\n}\n",
            "@x = internal global i32 2\ndefine ptr @g() {\n  ret ptr @x\n}\n",
            "@x = global i32 3\n",
        ],
        expect![[r#"
            @x.2 = internal global i32 1
            @x.1 = internal global i32 2
            @x = global i32 3

            define ptr @f() {
              ret ptr @x.2
            }

            define ptr @g() {
              ret ptr @x.1
            }
        "#]],
    );
}

#[test]
fn an_alias_keeps_the_definition_that_does_not_prevail() {
    links(
        &[
            "define i32 @f() {\n  ret i32 1\n}\n",
            "define weak i32 @f() {\n  ret i32 2\n}\n@a = alias i32 (), ptr @f\n",
        ],
        expect![[r#"
            @a = alias i32 (), ptr @f.1

            define i32 @f() {
              ret i32 1
            }

            define internal i32 @f.1() {
              ret i32 2
            }
        "#]],
    );
}

#[test]
fn structs_are_merged_by_their_fields() {
    links(
        &[
            "%a = type { i32, ptr }\n%o = type opaque\n@x = global %a zeroinitializer\n\
             declare void @f(ptr byval(%a))\ndefine void @h(ptr %p) {\n  call void @f(ptr byval(%a) %p)\n  ret void\n}\n",
            "%a = type { i8 }\n%b = type { i32, ptr }\n%c = type { %b, %a }\n@y = global %c zeroinitializer\n\
             define void @f(ptr byval(%b) %p) {\n  ret void\n}\n",
        ],
        expect![[r#"
            %a = type { i32, ptr }
            %a.1 = type { i8 }
            %c = type { %a, %a.1 }

            @x = global %a zeroinitializer
            @y = global %c zeroinitializer

            define void @h(ptr %p) {
              call void @f(ptr byval(%a) %p)
              ret void
            }

            define void @f(ptr byval(%a) %p) {
              ret void
            }
        "#]],
    );
}

#[test]
fn intrinsics_are_named_after_structs_as_the_destination_calls_them() {
    links(
        &[
            "%foo = type { i32 }
declare %foo @llvm.ssa.copy.s_foos(%foo)
define void @a(%foo %x) {
  %r = call %foo @llvm.ssa.copy.s_foos(%foo %x)
  ret void
}
",
            "%foo = type { i64 }
declare %foo @llvm.ssa.copy.s_foos(%foo)
declare { %foo, i32 } @llvm.ssa.copy.sl_s_foosi32s({ %foo, i32 })
define void @b(%foo %x) {
  %r = call %foo @llvm.ssa.copy.s_foos(%foo %x)
  %s = call { %foo, i32 } @llvm.ssa.copy.sl_s_foosi32s({ %foo, i32 } zeroinitializer)
  ret void
}
",
            "%bar = type { i64 }
declare %bar @llvm.ssa.copy.s_bars(%bar)
define void @c(%bar %x) {
  %r = call %bar @llvm.ssa.copy.s_bars(%bar %x)
  ret void
}
",
        ],
        expect![[r#"
            %foo = type { i32 }
            %foo.1 = type { i64 }

            define void @a(%foo %x) {
              %r = call %foo @llvm.ssa.copy.s_foos(%foo %x)
              ret void
            }

            declare %foo @llvm.ssa.copy.s_foos(%foo)

            define void @b(%foo.1 %x) {
              %r = call %foo.1 @llvm.ssa.copy.s_foo.1s(%foo.1 %x)
              %s = call { %foo.1, i32 } @llvm.ssa.copy.sl_s_foo.1si32s({ %foo.1, i32 } zeroinitializer)
              ret void
            }

            declare %foo.1 @llvm.ssa.copy.s_foo.1s(%foo.1)

            declare { %foo.1, i32 } @llvm.ssa.copy.sl_s_foo.1si32s({ %foo.1, i32 })

            define void @c(%foo.1 %x) {
              %r = call %foo.1 @llvm.ssa.copy.s_foo.1s(%foo.1 %x)
              ret void
            }
        "#]],
    );
}

#[test]
fn debug_locations_come_along() {
    let text = |name: &str| {
        format!(
            "define void @{name}() !dbg !4 {{\n  ret void, !dbg !5\n}}\n\
             !llvm.dbg.cu = !{{!0}}\n!llvm.module.flags = !{{!2}}\n\
             !0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, emissionKind: FullDebug)\n\
             !1 = !DIFile(filename: \"{name}.c\", directory: \"/src\")\n\
             !2 = !{{i32 2, !\"Debug Info Version\", i32 3}}\n\
             !3 = !DIFile(filename: \"common.h\", directory: \"/src\")\n\
             !4 = distinct !DISubprogram(name: \"{name}\", scope: !1, file: !1, line: 1, unit: !0)\n\
             !5 = !DILocation(line: 7, column: 3, scope: !6, inlinedAt: !7)\n\
             !6 = distinct !DISubprogram(name: \"inlined\", scope: !3, file: !3, line: 5, unit: !0)\n\
             !7 = !DILocation(line: 2, column: 5, scope: !4)\n"
        )
    };
    let linked = modules(inputs(&[&text("f"), &text("g")])).expect("they go together");
    for name in ["f", "g"] {
        let global = linked.global_by_name(name).expect("it is linked");
        let body = linked.body(global).expect("it has a body");
        let inst = body.blocks[body.entry()].insts[0];
        let loc = body.locs[inst].debug.expect("it has a location");
        let (file, line, column) = linked.source_position(loc).expect("it has a file");
        assert_eq!((linked.text(file.name).as_ref(), line, column), ("common.h", 7, 3));
        let outer = linked.debug.locs[loc].inlined_at.expect("it was inlined");
        let (file, line, _) = linked.source_position(outer).expect("it has a file");
        assert_eq!((linked.text(file.name).into_owned(), line), (format!("{name}.c"), 2));
        let scope = linked.function(global).and_then(|f| f.scope.expand()).expect("it has a scope");
        assert_eq!(
            linked.debug.scopes[scope].name.map(|name| linked.text(name).into_owned()),
            Some(name.to_owned())
        );
    }
    // The header is one file, though two modules name it.
    assert_eq!(linked.debug.files.len(), 3);
}

#[test]
fn errors_name_the_modules_and_the_symbol() {
    refuses(
        &["define void @f() {\n  ret void\n}\n", "\ndefine void @f() {\n  ret void\n}\n"],
        expect![
            "2: error: duplicate symbol 'f': defined in 'b.ll' and in 'a.ll', line 1; rename one of them, or make it static; a definition in a header is to be inline"
        ],
    );
    refuses(
        &[
            "define void @f() {\n  ret void\n}\n@x = global i32 1\n",
            "@x = global i32 2\ndefine void @f() {\n  ret void\n}\n",
        ],
        expect![[r#"
            1: error: duplicate symbol 'x': defined in 'b.ll' and in 'a.ll', line 4; rename one of them, or make it static; a definition in a header is to be inline
            2: error: duplicate symbol 'f': defined in 'b.ll' and in 'a.ll', line 1; rename one of them, or make it static; a definition in a header is to be inline"#]],
    );
    refuses(
        &[
            "target datalayout = \"e-p:32:32\"\n",
            "target datalayout = \"e-p:64:64\"\ntarget triple = \"x\"\n",
        ],
        expect![
            "error: 'b.ll' and 'a.ll' have different data layouts: 'e-p:64:64' and 'e-p:32:32'; compile all modules for the same target"
        ],
    );
    refuses(
        &["target triple = \"wasm32-unknown-unknown\"\n", "target triple = \"i386-pc-linux\"\n"],
        expect![
            "error: 'b.ll' and 'a.ll' have different target triples: 'i386-pc-linux' and 'wasm32-unknown-unknown'; compile all modules for the same target"
        ],
    );
    refuses(
        &["@x = external global i32\n@y = global ptr @x\n", "@x = addrspace(1) global i32 1\n"],
        expect!["1: error: @x of 'b.ll' is in address space 1 here and in 0 in the destination"],
    );
}

#[test]
fn arrays_that_are_appended_have_a_limit() {
    let text = "@list = appending global [4611686018427387904 x i8] zeroinitializer\n";
    refuses(
        &[text, text],
        expect!["1: error: @list of 'b.ll' cannot be appended: more than 16777216 elements"],
    );
}

#[test]
fn targets_that_differ_in_name_only_are_a_warning() {
    let mut linker = Linker::default();
    for module in inputs(&[
        "target datalayout = \"e-p:32:32-i64:64\"\ntarget triple = \"wasm32-unknown-unknown\"\n",
        "target datalayout = \"e-p:32:32-i64:64-n32:64\"\ntarget triple = \"wasm32-unknown-emscripten\"\n",
        "",
    ]) {
        linker.add(module).expect("it fits");
    }
    let warnings: Vec<String> = linker.warnings().iter().map(ToString::to_string).collect();
    expect![[r#"
        warning: 'b.ll' and 'a.ll' have different data layouts: 'e-p:32:32-i64:64-n32:64' and 'e-p:32:32-i64:64'
        warning: 'b.ll' and 'a.ll' have different target triples: 'wasm32-unknown-emscripten' and 'wasm32-unknown-unknown'"#]].assert_eq(&warnings.join("\n"));
}

#[test]
fn what_no_root_reaches_is_dropped() {
    let module = read(
        "a.ll",
        "$c = comdat any\n@member = global i32 1, comdat($c)\n@other = global i32 2, comdat($c)\n\
         @unused = global i32 3\n@kept = internal global i32 4\n\
         @llvm.used = appending global [1 x ptr] [ptr @kept], section \"llvm.metadata\"\n\
         define void @root() {\n  call void @needed(ptr @member)\n  ret void\n}\n\
         define internal void @needed(ptr %p) {\n  call void @declared()\n  ret void\n}\n\
         define void @not_needed() {\n  call void @never()\n  ret void\n}\n\
         declare void @declared()\ndeclare void @never()\n",
    );
    let module = reachable(module, ["root", "missing"]).expect("all bodies are here");
    check(
        &module,
        &expect![[r#"
        $c = comdat any

        @llvm.used = appending global [1 x ptr] [ptr @kept], section "llvm.metadata"
        @kept = internal global i32 4
        @member = global i32 1, comdat($c)
        @other = global i32 2, comdat($c)

        define void @root() {
          call void @needed(ptr @member)
          ret void
        }

        define internal void @needed(ptr %p) {
          call void @declared()
          ret void
        }

        declare void @declared()
    "#]],
    );
}

#[test]
fn a_helper_is_copied_once_with_what_it_needs() {
    let source = read(
        "helpers.ll",
        "@table = private unnamed_addr constant [2 x i32] [i32 1, i32 2], align 4, !dbg !0\n\
         define internal i32 @helper(i32 %n) {\n  %p = getelementptr [2 x i32], ptr @table, i32 0, i32 %n\n  \
         %v = load i32, ptr %p\n  %w = call i32 @known(i32 %v)\n  ret i32 %w\n}\n\
         declare i32 @known(i32)\n!0 = !{}\n",
    );
    let mut module = read("a.ll", "define i32 @known(i32 %x) {\n  ret i32 %x\n}\n");
    let helper = source.global_by_name("helper").expect("it is there");
    let own = copy_by_name(&mut module, &source, helper).expect("it fits");
    assert_eq!(copy_by_name(&mut module, &source, helper), Ok(own));
    let body = module.body(own).expect("it has a body");
    assert!(body.locs.values().all(|loc| loc.place == emback_ir::Place::NONE));
    check(
        &module,
        &expect![[r#"
        @table = private unnamed_addr constant [2 x i32] [i32 1, i32 2], align 4

        define i32 @known(i32 %x) {
          ret i32 %x
        }

        define internal i32 @helper(i32 %n) {
          %p = getelementptr [2 x i32], ptr @table, i32 0, i32 %n
          %v = load i32, ptr %p
          %w = call i32 @known(i32 %v)
          ret i32 %w
        }
    "#]],
    );
}

#[test]
fn a_struct_that_holds_itself_ends() {
    // No reader gives such a module, and it is not valid; linking it must come to an end all the same.
    let mut module = Module::default();
    let name = module.symbol("loop");
    let ty = module.types.named(name);
    let body = module.types.structure(&[ty], false);
    module.types.define_named(name, Some(body));
    let global = module.symbol("x");
    let kind = emback_ir::GlobalKind::Variable(emback_ir::Variable::default());
    let mut used = emback_ir::Variable::default();
    let x = module.add_global(emback_ir::GlobalData::new(Some(global), ty, kind));
    used.init = Some(module.consts.intern(emback_ir::Types::PTR, emback_ir::ConstData::Global(x)));
    let y = module.symbol("y");
    let kind = emback_ir::GlobalKind::Variable(used);
    module.add_global(emback_ir::GlobalData::new(Some(y), emback_ir::Types::PTR, kind));
    let linked = modules(vec![module]).expect("nothing is defined twice");
    expect![[r#"
        %loop = type { %loop }

        @y = global ptr @x
        @x = external global %loop
    "#]]
    .assert_eq(&print::module(&linked));
}

#[test]
fn places_stay_those_of_their_input() {
    let inputs = [
        read("a.ll", "define i32 @a() {\n  ret i32 1\n}\n"),
        read("b.ll", "\n\nmodule asm \"nop\"\ndefine i32 @b() {\n  ret i32 2\n}\n"),
    ];
    let module = modules(inputs.into()).expect("they link");
    let place = |place| {
        let (source, line) = module.sources.find(place).expect("it has a place");
        let source = module.sources.get(source).expect("it is a source");
        (String::from_utf8_lossy(&source.name).into_owned(), line)
    };
    for (name, file, line) in [("a", "a.ll", 1), ("b", "b.ll", 4)] {
        let global = module.global_by_name(name).expect("it is there");
        assert_eq!(place(module.globals[global].place), (file.to_owned(), line));
        let locs = &module.body(global).expect("it has a body").locs;
        assert_eq!(place(locs[emback_ir::Inst::from_u32(0)].place), (file.to_owned(), line + 1));
    }
    assert_eq!(place(module.module_asm[0].place), ("b.ll".to_owned(), 3));
}

/// Each module continues the chain at the struct that the one before it leaves opaque: the reader
/// refuses a chain of so many structs in one module.
#[test]
fn structs_nest_as_deep_as_they_like() {
    const PER_MODULE: usize = 400;
    const MODULES: usize = 250;
    let module = |number: usize| {
        let first = number * PER_MODULE;
        let last = first + PER_MODULE;
        let mut text = format!(
            "@g{number} = external global %s{first}\n\
             define ptr @f{number}() {{\n  ret ptr @g{number}\n}}\n"
        );
        for at in first..last {
            let _ = writeln!(text, "%s{at} = type <{{ i8, %s{} }}>", at + 1);
        }
        let end = if number + 1 == MODULES { "{ i8 }" } else { "opaque" };
        let _ = writeln!(text, "%s{last} = type {end}");
        read("chain.ll", &text)
    };
    let link = |inputs: Vec<Module>| match modules(inputs) {
        Ok(module) => module,
        Err(errors) => panic!("{errors:?}"),
    };
    let linked = link((0..MODULES).map(module).collect());
    // Once more, now that the chain is in one module.
    let linked = link(vec![read("first.ll", "define void @first() {\n  ret void\n}\n"), linked]);
    assert_eq!(verify::module(&linked), []);
    let text = print::module(&linked);
    assert!(text.contains("\n%s399 = type <{ i8, %s400 }>\n"), "a chain in one piece");
    assert_eq!(text.matches(" = type ").count(), MODULES * PER_MODULE + 1);
}
