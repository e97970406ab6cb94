//! Static data, types, aliases and metadata.

use std::fmt::Write as _;

use super::{HEAD, module};

pub(super) fn globals(n: usize) -> String {
    module(|out| {
        for i in 0..n {
            put!(out, "@g{i} = global i32 {}", i + 1);
        }
        let mut main = "  %v0 = add i32 %argc, 1\n".to_owned();
        for i in 1..=n {
            put!(main, "  %l{i} = load i32, ptr @g{}\n  %v{i} = add i32 %v{}, %l{i}", i - 1, i - 1);
        }
        put!(main, "  ret i32 %v{n}");
        main
    })
}

pub(super) fn numbers(n: usize, ty: &str) -> String {
    module(|out| {
        let all: Vec<String> = (0..n).map(|i| format!("{ty} {}", i * 7919 % 100_003)).collect();
        put!(out, "@a = global [{n} x {ty}] [{}]", all.join(", "));
        "  %p = getelementptr i32, ptr @a, i32 %argc\n  %r = load i32, ptr %p\n  ret i32 %r\n"
            .into()
    })
}

pub(super) fn array(n: usize) -> String {
    numbers(n, "i32")
}

pub(super) fn array64(n: usize) -> String {
    numbers(n, "i64")
}

pub(super) fn array_structs(n: usize) -> String {
    module(|out| {
        let all: Vec<String> =
            (0..n).map(|i| format!("%s {{ i8 {}, double {i}.5, ptr null }}", i % 100)).collect();
        put!(out, "%s = type {{ i8, double, ptr }}\n@a = global [{n} x %s] [{}]", all.join(", "));
        "  %p = getelementptr i32, ptr @a, i32 %argc\n  %r = load i32, ptr %p\n  ret i32 %r\n"
            .into()
    })
}

pub(super) fn pointers(n: usize) -> String {
    module(|out| {
        let all: Vec<String> =
            (0..n).map(|i| format!("ptr getelementptr (i8, ptr @b, i32 {i})")).collect();
        put!(
            out,
            "@b = global [{n} x i8] zeroinitializer\n@a = global [{n} x ptr] [{}]",
            all.join(", ")
        );
        "  %p = getelementptr i32, ptr @a, i32 %argc\n  %r = load i32, ptr %p\n  ret i32 %r\n"
            .into()
    })
}

pub(super) fn string(n: usize) -> String {
    module(|out| {
        let text: String = (0..n).map(|i| char::from(b'a' + (i * i % 26) as u8)).collect();
        put!(out, "@a = global [{n} x i8] c\"{text}\"");
        "  %p = getelementptr i32, ptr @a, i32 %argc\n  %r = load i32, ptr %p\n  ret i32 %r\n"
            .into()
    })
}

pub(super) fn strings(n: usize) -> String {
    module(|out| {
        put!(out, "declare i32 @puts(ptr)");
        let mut main = String::new();
        for i in 0..n {
            let text = format!("text number {i:08}");
            put!(out, "@.s{i} = private constant [{} x i8] c\"{text}\\00\"", text.len() + 1);
            put!(main, "  %u{i} = call i32 @puts(ptr @.s{i})");
        }
        main + "  ret i32 0\n"
    })
}

pub(super) fn zeros(n: usize) -> String {
    module(|out| {
        put!(
            out,
            "@a = global {{ i32, [{n} x i8], i32 }} {{ i32 1, [{n} x i8] zeroinitializer, i32 2 }}"
        );
        "  %p = getelementptr i32, ptr @a, i32 %argc\n  %r = load i32, ptr %p\n  ret i32 %r\n"
            .into()
    })
}

pub(super) fn constant_expression(n: usize) -> String {
    module(|out| {
        let mut inner = "ptrtoint (ptr @b to i32)".to_owned();
        for i in 0..n {
            inner = format!("add (i32 {inner}, i32 {i})");
        }
        put!(out, "@b = global i32 0\n@a = global i32 {inner}");
        "  %r = load i32, ptr @a\n  ret i32 %r\n".into()
    })
}

pub(super) fn deep_struct(n: usize) -> String {
    module(|out| {
        let mut ty = "i32".to_owned();
        let mut value = "i32 5".to_owned();
        for i in 0..n {
            value = format!("{{ i8, {ty} }} {{ i8 1, {value} }}");
            ty = format!("{{ i8, {ty} }}");
            // Named, for the text of the types would grow with the square.
            let name = format!("%t{i}");
            put!(out, "{name} = type {ty}");
            value = value.replacen(&ty, &name, 1);
            ty = name;
        }
        put!(out, "@a = global {value}");
        "  %r = load i32, ptr @a\n  ret i32 %r\n".into()
    })
}

/// A type whose depth has no spelling, with an access to the innermost field.
pub(super) fn deep_type(n: usize) -> String {
    module(|out| {
        put!(out, "%t0 = type {{ i8, i32 }}");
        for i in 1..=n {
            put!(out, "%t{i} = type {{ i8, %t{}, i8 }}", i - 1);
        }
        put!(out, "@a = global %t{n} zeroinitializer");
        let path = ", i32 1".repeat(n + 1);
        format!(
            "  %p = getelementptr %t{n}, ptr @a, i32 %argc{path}\n  %r = load i32, ptr %p\n  ret i32 %r\n"
        )
    })
}

pub(super) fn wide_struct(n: usize) -> String {
    module(|out| {
        let fields = vec!["i32"; n].join(", ");
        put!(out, "%s = type {{ {fields} }}\n@a = global %s zeroinitializer");
        let mut main = "  %v0 = add i32 %argc, 1\n".to_owned();
        for i in 1..=n {
            put!(
                main,
                "  %p{i} = getelementptr %s, ptr @a, i32 0, i32 {}\n  %l{i} = load i32, ptr %p{i}",
                i - 1
            );
            put!(main, "  %v{i} = add i32 %v{}, %l{i}", i - 1);
        }
        put!(main, "  ret i32 %v{n}");
        main
    })
}

/// A struct of four that goes through many `insertvalue`s.
pub(super) fn struct_value(n: usize) -> String {
    module(|out| {
        put!(
            out,
            "%s = type {{ i32, i32, i64, double }}\ndefine %s @f(i32 %x) noinline {{\n  %v0 = insertvalue %s undef, i32 %x, 0"
        );
        for i in 1..=n {
            put!(out, "  %e{i} = extractvalue %s %v{}, 0\n  %a{i} = add i32 %e{i}, %x", i - 1);
            put!(out, "  %v{i} = insertvalue %s %v{}, i32 %a{i}, {}", i - 1, i % 2);
        }
        put!(out, "  ret %s %v{n}\n}}");
        "  %s = call %s @f(i32 %argc)\n  %r = extractvalue %s %s, 0\n  ret i32 %r\n".into()
    })
}

pub(super) fn types(n: usize) -> String {
    module(|out| {
        put!(out, "%t0 = type {{ i32, ptr }}");
        for i in 1..=n {
            put!(
                out,
                "%t{i} = type {{ i32, ptr, %t{} }}\n@g{i} = global %t{} zeroinitializer",
                i / 2,
                i / 2
            );
        }
        "  ret i32 0\n".into()
    })
}

pub(super) fn aliases(n: usize) -> String {
    module(|out| {
        put!(out, "@g = global i32 5");
        let mut main = "  %v0 = add i32 %argc, 1\n".to_owned();
        for i in 1..=n {
            put!(out, "@a{i} = alias i32, ptr @g");
            put!(main, "  %l{i} = load i32, ptr @a{i}\n  %v{i} = add i32 %v{}, %l{i}", i - 1);
        }
        put!(main, "  ret i32 %v{n}");
        main
    })
}

pub(super) fn alias_chain(n: usize) -> String {
    module(|out| {
        put!(out, "@a0 = global i32 5");
        for i in 1..=n {
            put!(out, "@a{i} = alias i32, ptr @a{}", i - 1);
        }
        format!("  %r = load i32, ptr @a{n}\n  ret i32 %r\n")
    })
}

pub(super) fn metadata(n: usize) -> String {
    let mut out = module(|out| {
        put!(out, "define i32 @f(ptr %p) {{\n  %v0 = load i32, ptr %p");
        for i in 1..=n {
            put!(out, "  store i32 {i}, ptr %p, !tbaa !{}", i - 1);
        }
        put!(out, "  ret i32 %v0\n}}");
        "  %a = alloca i32\n  %r = call i32 @f(ptr %a)\n  ret i32 %r\n".into()
    });
    for i in 0..n {
        put!(out, "!{i} = !{{!\"node {i}\", !{n}, i64 0}}");
    }
    put!(out, "!{n} = !{{!\"root\"}}");
    out
}

pub(super) fn metadata_chain(n: usize) -> String {
    let mut out = module(|_| "  ret i32 0\n".into());
    put!(out, "!llvm.module.flags = !{{}}\n!llvm.ident = !{{!0}}");
    for i in 0..n {
        put!(out, "!{i} = !{{!\"a\", !{}}}", i + 1);
    }
    put!(out, "!{n} = !{{!\"end\"}}");
    out
}

/// Lexical blocks in one another, with an instruction of each.
pub(super) fn debug(n: usize) -> String {
    let mut out = HEAD.to_owned();
    put!(
        out,
        "define i32 @main(i32 %argc, ptr %argv) !dbg !3 {{\n  %v0 = add i32 %argc, 1, !dbg !4"
    );
    for i in 1..=n {
        put!(out, "  %v{i} = xor i32 %v{}, {i}, !dbg !{}", i - 1, 4 + 2 * i);
    }
    put!(out, "  ret i32 %v{n}, !dbg !4\n}}\n!llvm.dbg.cu = !{{!0}}\n!llvm.module.flags = !{{!2}}");
    put!(
        out,
        "!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, emissionKind: FullDebug)"
    );
    put!(
        out,
        "!1 = !DIFile(filename: \"a.c\", directory: \"/\")\n!2 = !{{i32 2, !\"Debug Info Version\", i32 3}}"
    );
    put!(
        out,
        "!3 = distinct !DISubprogram(name: \"main\", scope: !1, file: !1, line: 1, type: !5, spFlags: DISPFlagDefinition, unit: !0)"
    );
    put!(
        out,
        "!4 = !DILocation(line: 2, column: 1, scope: !3)\n!5 = !DISubroutineType(types: !{{null}})"
    );
    for i in 1..=n {
        let scope = if i == 1 { 3 } else { 5 + 2 * (i - 1) };
        put!(
            out,
            "!{} = !DILocation(line: {}, column: 3, scope: !{})",
            4 + 2 * i,
            i + 2,
            5 + 2 * i
        );
        put!(
            out,
            "!{} = distinct !DILexicalBlock(scope: !{scope}, file: !1, line: {}, column: 1)",
            5 + 2 * i,
            i + 2
        );
    }
    out
}
