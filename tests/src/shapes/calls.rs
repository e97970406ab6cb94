//! Functions, calls, arguments and frames.

use std::fmt::Write as _;

use super::{calling, module};

pub(super) fn functions(n: usize) -> String {
    module(|out| {
        for i in 0..n {
            put!(
                out,
                "define i32 @f{i}(i32 %x) noinline {{\n  %a = mul i32 %x, {}\n  %b = xor i32 %a, %x\n  ret i32 %b\n}}",
                i + 3
            );
        }
        let mut main = String::new();
        for i in 0..n {
            put!(main, "  %r{i} = call i32 @f{i}(i32 %argc)");
        }
        put!(main, "  ret i32 %r{}", n - 1);
        main
    })
}

pub(super) fn call_chain(n: usize) -> String {
    module(|out| {
        for i in 0..n {
            put!(
                out,
                "define i32 @f{i}(i32 %x) {{\n  %a = mul i32 %x, {}\n  %r = call i32 @f{}(i32 %a)\n  %b = xor i32 %r, %x\n  ret i32 %b\n}}",
                i + 3,
                i + 1
            );
        }
        put!(out, "define i32 @f{n}(i32 %x) {{\n  ret i32 %x\n}}");
        calling("f0(i32 %argc)")
    })
}

/// Many functions that call one.
pub(super) fn callers(n: usize) -> String {
    module(|out| {
        put!(
            out,
            "declare i32 @putchar(i32)\ndefine internal i32 @g(i32 %x) {{\n  %a = mul i32 %x, 5\n  %u = call i32 @putchar(i32 %a)\n  ret i32 %u\n}}"
        );
        for i in 0..n {
            put!(
                out,
                "define i32 @f{i}(i32 %x) noinline {{\n  %r = call i32 @g(i32 {i})\n  %b = xor i32 %r, %x\n  ret i32 %b\n}}"
            );
        }
        let mut main = String::new();
        for i in 0..n {
            put!(main, "  %r{i} = call i32 @f{i}(i32 %argc)");
        }
        put!(main, "  ret i32 %r{}", n - 1);
        main
    })
}

/// Many calls of one small function from one.
pub(super) fn inline(n: usize) -> String {
    module(|out| {
        put!(
            out,
            "define internal i32 @g(i32 %x) alwaysinline {{\n  %c = icmp sgt i32 %x, 5\n  br i1 %c, label %t, label %e\nt:\n  %a = mul i32 %x, 5\n  ret i32 %a\ne:\n  %b = sub i32 %x, 9\n  ret i32 %b\n}}"
        );
        let mut main = "  %r0 = add i32 %argc, 1\n".to_owned();
        for i in 1..=n {
            put!(main, "  %r{i} = call i32 @g(i32 %r{})", i - 1);
        }
        put!(main, "  ret i32 %r{n}");
        main
    })
}

pub(super) fn declarations(n: usize) -> String {
    module(|out| {
        for i in 0..n {
            put!(out, "declare i32 @unused{i}(i32, ptr)\n@e{i} = external global i32");
        }
        "  ret i32 0\n".into()
    })
}

pub(super) fn arguments(n: usize) -> String {
    module(|out| {
        let params: Vec<String> = (0..n).map(|i| format!("i32 %a{i}")).collect();
        put!(out, "define i32 @f({}) noinline {{\n  %v0 = add i32 %a0, 1", params.join(", "));
        for i in 1..n {
            put!(out, "  %v{i} = sub i32 %a{i}, %v{}", i - 1);
        }
        put!(out, "  ret i32 %v{}\n}}", n - 1);
        let args: Vec<String> = (0..n).map(|i| format!("i32 {i}")).collect();
        calling(&format!("f({})", args.join(", ")))
    })
}

pub(super) fn varargs(n: usize) -> String {
    module(|out| {
        put!(out, "declare i32 @printf(ptr, ...)\n@fmt = constant [3 x i8] c\"%d\\00\"");
        let args: Vec<String> = (0..n).map(|i| format!("i32 {i}")).collect();
        format!("  %r = call i32 (ptr, ...) @printf(ptr @fmt, {})\n  ret i32 %r\n", args.join(", "))
    })
}

/// Functions that are called through pointers, each in the table.
pub(super) fn table(n: usize) -> String {
    module(|out| {
        for i in 0..n {
            put!(
                out,
                "define i32 @f{i}(i32 %x) {{\n  %a = mul i32 %x, {}\n  ret i32 %a\n}}",
                i + 3
            );
        }
        let all: Vec<String> = (0..n).map(|i| format!("ptr @f{i}")).collect();
        put!(out, "@t = global [{n} x ptr] [{}]", all.join(", "));
        "  %p = getelementptr ptr, ptr @t, i32 %argc\n  %f = load ptr, ptr %p\n  %r = call i32 %f(i32 %argc)\n  ret i32 %r\n".into()
    })
}

/// Bytes of one frame.
pub(super) fn frame(n: usize) -> String {
    module(|out| {
        put!(
            out,
            "declare void @use(ptr)\ndefine i32 @f(i32 %x) {{\n  %a = alloca [{n} x i8]\n  %p = getelementptr i8, ptr %a, i32 %x"
        );
        put!(
            out,
            "  store volatile i8 1, ptr %p\n  %l = load volatile i8, ptr %p\n  %r = zext i8 %l to i32\n  ret i32 %r\n}}"
        );
        calling("f(i32 %argc)")
    })
}

pub(super) fn allocas(n: usize) -> String {
    module(|out| {
        put!(out, "define i32 @f(i32 %x) {{");
        for i in 0..n {
            put!(out, "  %a{i} = alloca i32");
        }
        for i in 0..n {
            put!(out, "  store i32 {i}, ptr %a{i}");
        }
        put!(out, "  %v0 = add i32 %x, 1");
        for i in 1..=n {
            put!(out, "  %l{i} = load i32, ptr %a{}\n  %v{i} = xor i32 %v{}, %l{i}", n - i, i - 1);
        }
        put!(out, "  ret i32 %v{n}\n}}");
        calling("f(i32 %argc)")
    })
}
