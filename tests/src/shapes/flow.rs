//! Blocks, loops, switches and phis.

use std::fmt::Write as _;

use super::{calling, module};

pub(super) fn blocks(n: usize) -> String {
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
pub(super) fn ladder(n: usize) -> String {
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
pub(super) fn exits(n: usize) -> String {
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
pub(super) fn irreducible(n: usize) -> String {
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

pub(super) fn loops(n: usize) -> String {
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
pub(super) fn nest(n: usize) -> String {
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
pub(super) fn ifs(n: usize) -> String {
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

pub(super) fn phi_chain(n: usize) -> String {
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
pub(super) fn wide_phis(n: usize) -> String {
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
pub(super) fn many_phis(n: usize) -> String {
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

pub(super) fn cases(n: usize, step: usize) -> String {
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

pub(super) fn switch(n: usize) -> String {
    cases(n, 1)
}

pub(super) fn sparse_switch(n: usize) -> String {
    cases(n, 1001)
}

/// Switches one after the other.
pub(super) fn switches(n: usize) -> String {
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
