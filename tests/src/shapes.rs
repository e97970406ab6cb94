//! Programs of one shape and any size: what takes more than its share of time or memory shows when the size doubles.

use std::fmt::Write as _;

/// A shape: its name, a size at which it is no small program, and the text of any size.
pub struct Shape {
    /// What it is asked for by.
    pub name: &'static str,
    /// A size at which a compiler has something to do.
    pub size: usize,
    /// A module of LLVM IR, about proportional to the size.
    pub write: fn(usize) -> String,
}

/// All shapes.
pub const SHAPES: &[Shape] = &[
    Shape { name: "straight", size: 8000, write: straight },
    Shape { name: "loads-stores", size: 4000, write: loads_stores },
    Shape { name: "dead", size: 8000, write: dead },
    Shape { name: "expression", size: 4000, write: expression },
    Shape { name: "doubles", size: 4000, write: doubles },
    Shape { name: "blocks", size: 2000, write: blocks },
    Shape { name: "ladder", size: 1000, write: ladder },
    Shape { name: "exits", size: 2000, write: exits },
    Shape { name: "irreducible", size: 500, write: irreducible },
    Shape { name: "loops", size: 2000, write: loops },
    Shape { name: "nest", size: 100, write: nest },
    Shape { name: "ifs", size: 500, write: ifs },
    Shape { name: "phi-chain", size: 1000, write: phi_chain },
    Shape { name: "wide-phis", size: 500, write: wide_phis },
    Shape { name: "many-phis", size: 1000, write: many_phis },
    Shape { name: "switch", size: 4000, write: switch },
    Shape { name: "sparse-switch", size: 4000, write: sparse_switch },
    Shape { name: "switches", size: 400, write: switches },
    Shape { name: "functions", size: 4000, write: functions },
    Shape { name: "call-chain", size: 2000, write: call_chain },
    Shape { name: "callers", size: 2000, write: callers },
    Shape { name: "inline", size: 1000, write: inline },
    Shape { name: "declarations", size: 4000, write: declarations },
    Shape { name: "arguments", size: 1000, write: arguments },
    Shape { name: "varargs", size: 1000, write: varargs },
    Shape { name: "table", size: 2000, write: table },
    Shape { name: "globals", size: 8000, write: globals },
    Shape { name: "array", size: 200_000, write: array },
    Shape { name: "array64", size: 100_000, write: array64 },
    Shape { name: "array-structs", size: 40_000, write: array_structs },
    Shape { name: "pointers", size: 20_000, write: pointers },
    Shape { name: "string", size: 1_000_000, write: string },
    Shape { name: "strings", size: 8000, write: strings },
    Shape { name: "zeros", size: 1_000_000, write: zeros },
    Shape { name: "constant-expression", size: 45, write: constant_expression },
    Shape { name: "deep-struct", size: 45, write: deep_struct },
    Shape { name: "deep-type", size: 100, write: deep_type },
    Shape { name: "wide-struct", size: 2000, write: wide_struct },
    Shape { name: "struct-value", size: 500, write: struct_value },
    Shape { name: "types", size: 4000, write: types },
    Shape { name: "aliases", size: 4000, write: aliases },
    Shape { name: "alias-chain", size: 1000, write: alias_chain },
    Shape { name: "frame", size: 10_000_000, write: frame },
    Shape { name: "allocas", size: 4000, write: allocas },
    Shape { name: "metadata", size: 10_000, write: metadata },
    Shape { name: "metadata-chain", size: 10_000, write: metadata_chain },
    Shape { name: "debug", size: 4000, write: debug },
    Shape { name: "i64", size: 2000, write: i64_chain },
    Shape { name: "i64-loop", size: 1000, write: i64_blocks },
    Shape { name: "i128", size: 500, write: i128_chain },
    Shape { name: "i512", size: 100, write: i512_chain },
    Shape { name: "division64", size: 1000, write: division64 },
    Shape { name: "long-names", size: 1000, write: long_names },
    Shape { name: "memcpy", size: 2000, write: memcpy },
    Shape { name: "select-chain", size: 4000, write: select_chain },
    Shape { name: "gep-chain", size: 4000, write: gep_chain },
];

/// The shape of a name.
#[must_use]
pub fn shape(name: &str) -> Option<&'static Shape> {
    SHAPES.iter().find(|shape| shape.name == name)
}

const HEAD: &str = "target datalayout = \"e-p:32:32-i64:64-v128:32:128-n32-S128\"\n\
                    target triple = \"asmjs-unknown-emscripten\"\n";

macro_rules! put {
    ($out:ident, $($arg:tt)*) => {
        let _ = writeln!($out, $($arg)*);
    };
}

/// A module with `main` and what the closure writes before it; `main` is what it returns.
fn module(write: impl FnOnce(&mut String) -> String) -> String {
    let mut out = HEAD.to_owned();
    let main = write(&mut out);
    put!(out, "define i32 @main(i32 %argc, ptr %argv) {{\n{main}}}");
    out
}

fn calling(call: &str) -> String {
    format!("  %r = call i32 @{call}\n  ret i32 %r\n")
}

fn straight(n: usize) -> String {
    module(|out| {
        put!(out, "define i32 @f(i32 %x, i32 %y) {{\n  %v0 = add i32 %x, %y");
        for i in 1..=n {
            let op = ["add", "xor", "mul", "sub"][i % 4];
            put!(out, "  %v{i} = {op} i32 %v{}, %{}", i - 1, if i % 3 == 0 { "x" } else { "y" });
        }
        put!(out, "  ret i32 %v{n}\n}}");
        calling("f(i32 %argc, i32 3)")
    })
}

fn loads_stores(n: usize) -> String {
    module(|out| {
        put!(out, "define i32 @f(ptr %p, ptr %q) {{\n  %v0 = load i32, ptr %p");
        for i in 1..=n {
            put!(
                out,
                "  %p{i} = getelementptr i32, ptr %p, i32 {}\n  %l{i} = load i32, ptr %p{i}",
                i % 97
            );
            put!(out, "  %v{i} = add i32 %v{}, %l{i}", i - 1);
            put!(
                out,
                "  %q{i} = getelementptr i32, ptr %q, i32 {}\n  store i32 %v{i}, ptr %q{i}",
                i % 89
            );
        }
        put!(out, "  ret i32 %v{n}\n}}");
        "  %a = alloca [100 x i32]\n  %r = call i32 @f(ptr %a, ptr %a)\n  ret i32 %r\n".into()
    })
}

fn dead(n: usize) -> String {
    module(|out| {
        put!(out, "define i32 @f(i32 %x) {{\n  %v0 = add i32 %x, 1");
        for i in 1..=n {
            put!(out, "  %v{i} = mul i32 %v{}, %x", i - 1);
        }
        put!(out, "  ret i32 %x\n}}");
        calling("f(i32 %argc)")
    })
}

fn expression(n: usize) -> String {
    module(|out| {
        put!(out, "define i32 @f(i32 %x) {{");
        for i in 0..n {
            put!(out, "  %a{i} = mul i32 %x, {}", 2 * i + 3);
        }
        put!(out, "  %v0 = add i32 %x, 1");
        for i in 1..=n {
            put!(out, "  %v{i} = sub i32 %a{}, %v{}", i - 1, i - 1);
        }
        put!(out, "  ret i32 %v{n}\n}}");
        calling("f(i32 %argc)")
    })
}

fn doubles(n: usize) -> String {
    module(|out| {
        put!(out, "define i32 @f(i32 %x) {{\n  %v0 = sitofp i32 %x to double");
        for i in 1..=n {
            let op = ["fadd", "fmul", "fsub", "fdiv"][i % 4];
            put!(out, "  %v{i} = {op} double %v{}, {i}.25", i - 1);
        }
        put!(out, "  %r = fptosi double %v{n} to i32\n  ret i32 %r\n}}");
        calling("f(i32 %argc)")
    })
}

fn blocks(n: usize) -> String {
    module(|out| {
        put!(out, "declare i32 @putchar(i32)\ndefine i32 @f(i32 %x) {{\n  br label %b0");
        for i in 0..n {
            put!(
                out,
                "b{i}:\n  %c{i} = icmp eq i32 %x, {i}\n  br i1 %c{i}, label %t{i}, label %b{}",
                i + 1
            );
            put!(
                out,
                "t{i}:\n  %u{i} = call i32 @putchar(i32 {})\n  br label %b{}",
                i % 100,
                i + 1
            );
        }
        put!(out, "b{n}:\n  ret i32 %x\n}}");
        calling("f(i32 %argc)")
    })
}

/// Blocks that are each reached from the two before.
fn ladder(n: usize) -> String {
    module(|out| {
        put!(out, "declare i32 @putchar(i32)\ndefine i32 @f(i32 %x) {{\n  br label %b0");
        for i in 0..n {
            put!(
                out,
                "b{i}:\n  %u{i} = call i32 @putchar(i32 {})\n  %c{i} = icmp sgt i32 %u{i}, {i}",
                i % 100
            );
            put!(out, "  br i1 %c{i}, label %b{}, label %b{}", i + 1, i + 2);
        }
        put!(out, "b{n}:\n  br label %b{}\nb{}:\n  ret i32 %x\n}}", n + 1, n + 1);
        calling("f(i32 %argc)")
    })
}

/// Tests that all go to one block where they fail.
fn exits(n: usize) -> String {
    module(|out| {
        put!(out, "declare i32 @putchar(i32)\ndefine i32 @f(i32 %x) {{\n  br label %b0");
        for i in 0..n {
            put!(
                out,
                "b{i}:\n  %u{i} = call i32 @putchar(i32 {})\n  %c{i} = icmp slt i32 %u{i}, 0",
                i % 100
            );
            put!(out, "  br i1 %c{i}, label %bad, label %b{}", i + 1);
        }
        put!(out, "b{n}:\n  ret i32 0\nbad:\n  ret i32 1\n}}");
        calling("f(i32 %argc)")
    })
}

/// Loops with two entries.
fn irreducible(n: usize) -> String {
    module(|out| {
        put!(out, "declare i32 @putchar(i32)\ndefine i32 @f(i32 %x) {{\n  br label %b0");
        for i in 0..n {
            put!(
                out,
                "b{i}:\n  %u{i} = call i32 @putchar(i32 {})\n  %c{i} = icmp slt i32 %u{i}, 5",
                i % 100
            );
            put!(out, "  br i1 %c{i}, label %l{i}, label %r{i}");
            put!(out, "l{i}:\n  %v{i} = call i32 @putchar(i32 1)\n  br label %r{i}");
            put!(out, "r{i}:\n  %w{i} = call i32 @putchar(i32 2)\n  %d{i} = icmp slt i32 %w{i}, 6");
            put!(out, "  br i1 %d{i}, label %l{i}, label %b{}", i + 1);
        }
        put!(out, "b{n}:\n  ret i32 0\n}}");
        calling("f(i32 %argc)")
    })
}

fn loops(n: usize) -> String {
    module(|out| {
        put!(out, "define i32 @f(i32 %x) {{\ne0:\n  br label %b1");
        for i in 1..=n {
            let before = i - 1;
            let from = if before == 0 { "%x".to_owned() } else { format!("%s{before}") };
            put!(
                out,
                "b{i}:\n  %i{i} = phi i32 [ 0, %{}{before} ], [ %j{i}, %b{i} ]",
                if before == 0 { "e" } else { "b" }
            );
            put!(
                out,
                "  %a{i} = phi i32 [ {from}, %{}{before} ], [ %s{i}, %b{i} ]",
                if before == 0 { "e" } else { "b" }
            );
            put!(
                out,
                "  %s{i} = xor i32 %a{i}, %i{i}\n  %j{i} = add i32 %i{i}, 1\n  %c{i} = icmp slt i32 %j{i}, %x"
            );
            put!(out, "  br i1 %c{i}, label %b{i}, label %b{}", i + 1);
        }
        put!(out, "b{}:\n  ret i32 %s{n}\n}}", n + 1);
        calling("f(i32 %argc)")
    })
}

/// Loops in loops.
fn nest(n: usize) -> String {
    module(|out| {
        put!(out, "declare i32 @putchar(i32)\ndefine i32 @f(i32 %x) {{\n  br label %h0");
        for i in 0..n {
            put!(out, "h{i}:\n  %u{i} = call i32 @putchar(i32 {i})\n  br label %h{}", i + 1);
        }
        put!(out, "h{n}:\n  br label %t{n}");
        for i in (1..=n).rev() {
            put!(
                out,
                "t{i}:\n  %v{i} = call i32 @putchar(i32 {i})\n  %c{i} = icmp slt i32 %v{i}, %x"
            );
            put!(out, "  br i1 %c{i}, label %h{}, label %t{}", i - 1, i - 1);
        }
        put!(out, "t0:\n  ret i32 0\n}}");
        calling("f(i32 %argc)")
    })
}

/// Ifs in ifs.
fn ifs(n: usize) -> String {
    module(|out| {
        put!(out, "declare i32 @putchar(i32)\ndefine i32 @f(i32 %x) {{\n  br label %h0");
        for i in 0..n {
            put!(
                out,
                "h{i}:\n  %u{i} = call i32 @putchar(i32 {i})\n  %c{i} = icmp slt i32 %u{i}, %x"
            );
            put!(out, "  br i1 %c{i}, label %h{}, label %t{i}", i + 1);
        }
        put!(out, "h{n}:\n  br label %t{}", n - 1);
        for i in (0..n).rev() {
            put!(out, "t{i}:\n  %v{i} = call i32 @putchar(i32 {i})");
            if i == 0 {
                put!(out, "  ret i32 0\n}}");
            } else {
                put!(out, "  br label %t{}", i - 1);
            }
        }
        calling("f(i32 %argc)")
    })
}

fn phi_chain(n: usize) -> String {
    module(|out| {
        put!(
            out,
            "define i32 @f(i32 %x) {{\n  br label %b0\nb0:\n  %v0 = add i32 %x, 1\n  br label %d0\nd0:"
        );
        put!(out, "  %p0 = phi i32 [ %v0, %b0 ]");
        for i in 1..=n {
            let before = i - 1;
            put!(
                out,
                "  %c{i} = icmp sgt i32 %p{before}, {i}\n  br i1 %c{i}, label %t{i}, label %e{i}"
            );
            put!(out, "t{i}:\n  %y{i} = mul i32 %p{before}, 3\n  br label %d{i}");
            put!(out, "e{i}:\n  %z{i} = sub i32 %p{before}, %x\n  br label %d{i}");
            put!(out, "d{i}:\n  %p{i} = phi i32 [ %y{i}, %t{i} ], [ %z{i}, %e{i} ]");
        }
        put!(out, "  ret i32 %p{n}\n}}");
        calling("f(i32 %argc)")
    })
}

/// One phi of many predecessors.
fn wide_phis(n: usize) -> String {
    module(|out| {
        put!(out, "define i32 @f(i32 %x) {{\n  switch i32 %x, label %d [");
        for i in 0..n {
            put!(out, "    i32 {i}, label %b{i}");
        }
        put!(out, "  ]");
        for i in 0..n {
            put!(out, "b{i}:\n  %v{i} = mul i32 %x, {}\n  br label %d", i + 7);
        }
        let froms: Vec<String> = (0..n).map(|i| format!("[ %v{i}, %b{i} ]")).collect();
        put!(out, "d:\n  %p = phi i32 [ 0, %0 ], {}\n  ret i32 %p\n}}", froms.join(", "));
        calling("f(i32 %argc)")
    })
}

/// A loop that carries many values round.
fn many_phis(n: usize) -> String {
    module(|out| {
        put!(out, "define i32 @f(i32 %x) {{\n  br label %l\nl:");
        for i in 0..n {
            put!(out, "  %p{i} = phi i32 [ {i}, %0 ], [ %p{}, %l ]", (i + 1) % n);
        }
        put!(
            out,
            "  %i = phi i32 [ 0, %0 ], [ %j, %l ]\n  %j = add i32 %i, %p0\n  %c = icmp slt i32 %j, %x"
        );
        put!(out, "  br i1 %c, label %l, label %d\nd:\n  ret i32 %p0\n}}");
        calling("f(i32 %argc)")
    })
}

fn cases(n: usize, step: usize) -> String {
    module(|out| {
        put!(
            out,
            "declare i32 @putchar(i32)\ndefine i32 @f(i32 %x) {{\n  switch i32 %x, label %d ["
        );
        for i in 0..n {
            put!(out, "    i32 {}, label %b{i}", i * step);
        }
        put!(out, "  ]");
        for i in 0..n {
            put!(out, "b{i}:\n  %u{i} = call i32 @putchar(i32 {i})\n  br label %d");
        }
        put!(out, "d:\n  ret i32 0\n}}");
        calling("f(i32 %argc)")
    })
}

fn switch(n: usize) -> String {
    cases(n, 1)
}

fn sparse_switch(n: usize) -> String {
    cases(n, 1001)
}

/// Switches one after the other.
fn switches(n: usize) -> String {
    module(|out| {
        put!(out, "declare i32 @putchar(i32)\ndefine i32 @f(i32 %x) {{\n  br label %d0");
        for i in 0..n {
            let next = i + 1;
            put!(
                out,
                "d{i}:\n  %s{i} = call i32 @putchar(i32 {i})\n  switch i32 %s{i}, label %d{next} ["
            );
            for case in 0..8 {
                put!(out, "    i32 {case}, label %b{i}_{case}");
            }
            put!(out, "  ]");
            for case in 0..8 {
                put!(
                    out,
                    "b{i}_{case}:\n  %u{i}_{case} = call i32 @putchar(i32 {case})\n  br label %d{next}"
                );
            }
        }
        put!(out, "d{n}:\n  ret i32 0\n}}");
        calling("f(i32 %argc)")
    })
}

fn functions(n: usize) -> String {
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

fn call_chain(n: usize) -> String {
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
fn callers(n: usize) -> String {
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
fn inline(n: usize) -> String {
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

fn declarations(n: usize) -> String {
    module(|out| {
        for i in 0..n {
            put!(out, "declare i32 @unused{i}(i32, ptr)\n@e{i} = external global i32");
        }
        "  ret i32 0\n".into()
    })
}

fn arguments(n: usize) -> String {
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

fn varargs(n: usize) -> String {
    module(|out| {
        put!(out, "declare i32 @printf(ptr, ...)\n@fmt = constant [3 x i8] c\"%d\\00\"");
        let args: Vec<String> = (0..n).map(|i| format!("i32 {i}")).collect();
        format!("  %r = call i32 (ptr, ...) @printf(ptr @fmt, {})\n  ret i32 %r\n", args.join(", "))
    })
}

/// Functions that are called through pointers, each in the table.
fn table(n: usize) -> String {
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

fn globals(n: usize) -> String {
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

fn numbers(n: usize, ty: &str) -> String {
    module(|out| {
        let all: Vec<String> = (0..n).map(|i| format!("{ty} {}", i * 7919 % 100_003)).collect();
        put!(out, "@a = global [{n} x {ty}] [{}]", all.join(", "));
        "  %p = getelementptr i32, ptr @a, i32 %argc\n  %r = load i32, ptr %p\n  ret i32 %r\n"
            .into()
    })
}

fn array(n: usize) -> String {
    numbers(n, "i32")
}

fn array64(n: usize) -> String {
    numbers(n, "i64")
}

fn array_structs(n: usize) -> String {
    module(|out| {
        let all: Vec<String> =
            (0..n).map(|i| format!("%s {{ i8 {}, double {i}.5, ptr null }}", i % 100)).collect();
        put!(out, "%s = type {{ i8, double, ptr }}\n@a = global [{n} x %s] [{}]", all.join(", "));
        "  %p = getelementptr i32, ptr @a, i32 %argc\n  %r = load i32, ptr %p\n  ret i32 %r\n"
            .into()
    })
}

fn pointers(n: usize) -> String {
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

fn string(n: usize) -> String {
    module(|out| {
        let text: String = (0..n).map(|i| char::from(b'a' + (i * i % 26) as u8)).collect();
        put!(out, "@a = global [{n} x i8] c\"{text}\"");
        "  %p = getelementptr i32, ptr @a, i32 %argc\n  %r = load i32, ptr %p\n  ret i32 %r\n"
            .into()
    })
}

fn strings(n: usize) -> String {
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

fn zeros(n: usize) -> String {
    module(|out| {
        put!(
            out,
            "@a = global {{ i32, [{n} x i8], i32 }} {{ i32 1, [{n} x i8] zeroinitializer, i32 2 }}"
        );
        "  %p = getelementptr i32, ptr @a, i32 %argc\n  %r = load i32, ptr %p\n  ret i32 %r\n"
            .into()
    })
}

fn constant_expression(n: usize) -> String {
    module(|out| {
        let mut inner = "ptrtoint (ptr @b to i32)".to_owned();
        for i in 0..n {
            inner = format!("add (i32 {inner}, i32 {i})");
        }
        put!(out, "@b = global i32 0\n@a = global i32 {inner}");
        "  %r = load i32, ptr @a\n  ret i32 %r\n".into()
    })
}

fn deep_struct(n: usize) -> String {
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
fn deep_type(n: usize) -> String {
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

fn wide_struct(n: usize) -> String {
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
fn struct_value(n: usize) -> String {
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

fn types(n: usize) -> String {
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

fn aliases(n: usize) -> String {
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

fn alias_chain(n: usize) -> String {
    module(|out| {
        put!(out, "@a0 = global i32 5");
        for i in 1..=n {
            put!(out, "@a{i} = alias i32, ptr @a{}", i - 1);
        }
        format!("  %r = load i32, ptr @a{n}\n  ret i32 %r\n")
    })
}

/// Bytes of one frame.
fn frame(n: usize) -> String {
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

fn allocas(n: usize) -> String {
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

fn metadata(n: usize) -> String {
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

fn metadata_chain(n: usize) -> String {
    let mut out = module(|_| "  ret i32 0\n".into());
    put!(out, "!llvm.module.flags = !{{}}\n!llvm.ident = !{{!0}}");
    for i in 0..n {
        put!(out, "!{i} = !{{!\"a\", !{}}}", i + 1);
    }
    put!(out, "!{n} = !{{!\"end\"}}");
    out
}

/// Lexical blocks in one another, with an instruction of each.
fn debug(n: usize) -> String {
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

fn chain_of(n: usize, bits: u32) -> String {
    module(|out| {
        put!(out, "define i32 @f(i{bits} %x, i{bits} %y) noinline {{\n  %v0 = add i{bits} %x, %y");
        for i in 1..=n {
            let op = ["add", "mul", "xor", "lshr", "sub", "shl"][i % 6];
            let by = match op {
                "lshr" | "shl" => format!("{}", 1 + i % 3),
                _ => {
                    if i % 4 == 0 {
                        "%x".into()
                    } else {
                        "%y".into()
                    }
                }
            };
            put!(out, "  %v{i} = {op} i{bits} %v{}, {by}", i - 1);
        }
        put!(out, "  %r = trunc i{bits} %v{n} to i32\n  ret i32 %r\n}}");
        format!(
            "  %w = sext i32 %argc to i{bits}\n  %r = call i32 @f(i{bits} %w, i{bits} 3)\n  ret i32 %r\n"
        )
    })
}

fn i64_chain(n: usize) -> String {
    chain_of(n, 64)
}

fn i128_chain(n: usize) -> String {
    chain_of(n, 128)
}

fn i512_chain(n: usize) -> String {
    chain_of(n, 512)
}

fn i64_blocks(n: usize) -> String {
    module(|out| {
        put!(out, "define i32 @f(i64 %x) {{\n  br label %d0\nd0:\n  %p0 = phi i64 [ %x, %0 ]");
        for i in 1..=n {
            let before = i - 1;
            put!(
                out,
                "  %c{i} = icmp sgt i64 %p{before}, {i}\n  br i1 %c{i}, label %t{i}, label %e{i}"
            );
            put!(out, "t{i}:\n  %y{i} = mul i64 %p{before}, 3\n  br label %d{i}");
            put!(out, "e{i}:\n  %z{i} = sub i64 %p{before}, %x\n  br label %d{i}");
            put!(out, "d{i}:\n  %p{i} = phi i64 [ %y{i}, %t{i} ], [ %z{i}, %e{i} ]");
        }
        put!(out, "  %r = trunc i64 %p{n} to i32\n  ret i32 %r\n}}");
        "  %w = sext i32 %argc to i64\n  %r = call i32 @f(i64 %w)\n  ret i32 %r\n".into()
    })
}

fn division64(n: usize) -> String {
    module(|out| {
        put!(out, "define i32 @f(i64 %x, i64 %y) noinline {{\n  %v0 = add i64 %x, %y");
        for i in 1..=n {
            let op = ["sdiv", "urem", "udiv", "srem"][i % 4];
            put!(out, "  %a{i} = {op} i64 %v{}, %y\n  %v{i} = add i64 %a{i}, {i}", i - 1);
        }
        put!(out, "  %r = trunc i64 %v{n} to i32\n  ret i32 %r\n}}");
        "  %w = sext i32 %argc to i64\n  %r = call i32 @f(i64 %w, i64 3)\n  ret i32 %r\n".into()
    })
}

fn long_names(n: usize) -> String {
    let name = "n".repeat(n);
    module(|out| {
        for i in 0..20 {
            put!(
                out,
                "define i32 @{name}{i}(i32 %{name}) {{\n  %{name}{i} = mul i32 %{name}, {i}\n  ret i32 %{name}{i}\n}}"
            );
        }
        let mut main = String::new();
        for i in 0..20 {
            put!(main, "  %r{i} = call i32 @{name}{i}(i32 %argc)");
        }
        main + "  ret i32 %r1\n"
    })
}

fn memcpy(n: usize) -> String {
    module(|out| {
        put!(
            out,
            "declare void @llvm.memcpy.p0.p0.i32(ptr, ptr, i32, i1)\ndefine i32 @f(ptr %p, ptr %q) noinline {{"
        );
        for i in 0..n {
            put!(
                out,
                "  call void @llvm.memcpy.p0.p0.i32(ptr align 4 %p, ptr align 4 %q, i32 {}, i1 false)",
                i % 60
            );
        }
        put!(out, "  ret i32 0\n}}");
        "  %a = alloca [100 x i32]\n  %r = call i32 @f(ptr %a, ptr %a)\n  ret i32 %r\n".into()
    })
}

fn select_chain(n: usize) -> String {
    module(|out| {
        put!(out, "define i32 @f(i32 %x) {{\n  %v0 = add i32 %x, 1");
        for i in 1..=n {
            put!(
                out,
                "  %c{i} = icmp slt i32 %v{}, {}\n  %v{i} = select i1 %c{i}, i32 %v{}, i32 %x",
                i - 1,
                i * 3,
                i - 1
            );
        }
        put!(out, "  ret i32 %v{n}\n}}");
        calling("f(i32 %argc)")
    })
}

fn gep_chain(n: usize) -> String {
    module(|out| {
        put!(out, "define i32 @f(ptr %p0, i32 %x) {{");
        for i in 1..=n {
            let by = if i % 5 == 0 { "%x" } else { "1" };
            put!(out, "  %p{i} = getelementptr i32, ptr %p{}, i32 {by}", i - 1);
        }
        put!(out, "  %r = load i32, ptr %p{n}\n  ret i32 %r\n}}");
        "  %a = alloca [100 x i32]\n  %r = call i32 @f(ptr %a, i32 0)\n  ret i32 %r\n".into()
    })
}
