//! Instructions in a row: arithmetic, memory, wide integers.

use std::fmt::Write as _;

use super::{calling, module};

pub(super) fn straight(n: usize) -> String {
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

pub(super) fn loads_stores(n: usize) -> String {
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

pub(super) fn dead(n: usize) -> String {
    module(|out| {
        put!(out, "define i32 @f(i32 %x) {{\n  %v0 = add i32 %x, 1");
        for i in 1..=n {
            put!(out, "  %v{i} = mul i32 %v{}, %x", i - 1);
        }
        put!(out, "  ret i32 %x\n}}");
        calling("f(i32 %argc)")
    })
}

pub(super) fn expression(n: usize) -> String {
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

pub(super) fn doubles(n: usize) -> String {
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

pub(super) fn chain_of(n: usize, bits: u32) -> String {
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

pub(super) fn i64_chain(n: usize) -> String {
    chain_of(n, 64)
}

pub(super) fn i128_chain(n: usize) -> String {
    chain_of(n, 128)
}

pub(super) fn i512_chain(n: usize) -> String {
    chain_of(n, 512)
}

pub(super) fn i64_blocks(n: usize) -> String {
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

pub(super) fn division64(n: usize) -> String {
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

pub(super) fn long_names(n: usize) -> String {
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

pub(super) fn memcpy(n: usize) -> String {
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

pub(super) fn select_chain(n: usize) -> String {
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

pub(super) fn gep_chain(n: usize) -> String {
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
