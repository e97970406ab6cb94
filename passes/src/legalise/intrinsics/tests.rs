//! Every intrinsic against LLVM itself: functions that call it are compiled by clang as
//! they are written and as they are after the pass, and both are called with the same numbers,
//! chosen and random.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::Command;

use emback_ir::{Global, Module};

use crate::legalise::{helpers, intrinsics};
use crate::target::Target;
use emback_ir::data_layout::DataLayout;

/// Reads a module that a test wrote.
fn read(text: &str) -> Module {
    match emback_frontend::text::read(text.as_bytes(), "test.ll") {
        Ok(module) => module,
        Err(errors) => panic!("{}", errors[0]),
    }
}

/// Runs the pass over every function, helpers that it brings along included.
fn lowered(text: &str, target: Target) -> Module {
    let mut module = read(text);
    let layout = DataLayout::of(&module);
    let mut next = 0;
    while next < module.globals.len() {
        let global = Global::from_u32(u32::try_from(next).unwrap());
        next += 1;
        if let Some(mut body) = module.take_body(global) {
            if let Err(errors) = intrinsics::run(&mut module, global, &mut body, target, &layout) {
                panic!("{}", errors[0]);
            }
            module.put_body(global, body);
        }
    }
    module
}

/// Functions of `i64 (i64, i64, i64)`, each the use of one intrinsic or instruction.
#[derive(Default)]
struct Functions {
    declarations: std::collections::BTreeSet<String>,
    bodies: Vec<String>,
}

impl Functions {
    /// `lines` compute `%r` of type `result` from `%a`, `%b`, `%c`.
    fn add(&mut self, declaration: &str, lines: &str, result: &str) {
        if !declaration.is_empty() {
            self.declarations.insert(declaration.to_owned());
        }
        let end = match result {
            "i64" => "  ret i64 %r\n".to_owned(),
            // One bit pattern represents all NaNs.
            "double" => "  %nan = fcmp uno double %r, %r\n  %n = select i1 %nan, double 0x7FF8000000000000, double %r\n  \
                         %w = bitcast double %n to i64\n  ret i64 %w\n"
                .to_owned(),
            "float" => "  %nan = fcmp uno float %r, %r\n  %n = select i1 %nan, float 0x7FF8000000000000, float %r\n  \
                        %word = bitcast float %n to i32\n  %w = zext i32 %word to i64\n  ret i64 %w\n"
                .to_owned(),
            int => format!("  %w = zext {int} %r to i64\n  ret i64 %w\n"),
        };
        let number = self.bodies.len();
        self.bodies.push(format!(
            "define i64 @PREFIX_{number}(i64 %a, i64 %b, i64 %c) {{\n{lines}{end}}}\n\n"
        ));
    }

    fn text(&self, prefix: &str) -> String {
        let mut out = self.bodies.concat().replace("PREFIX", prefix);
        for declaration in &self.declarations {
            let _ = writeln!(out, "declare {declaration}");
        }
        out
    }

    /// Compiles both forms and the program that calls them, and runs it.
    #[track_caller]
    fn compare(&self, name: &str, target: Target) {
        let folder =
            std::env::temp_dir().join(format!("emback-{name}-{target:?}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let write = |name: &str, text: &str| -> PathBuf {
            let path = folder.join(name);
            std::fs::write(&path, text).unwrap();
            path
        };
        let new = lowered(&self.text("new"), target);
        let files = [
            write("old.ll", &self.text("old")),
            write("new.ll", &emback_ir::print::module(&new)),
            write("main.c", &self.program()),
        ];
        let program = folder.join("program");
        let compiled = Command::new("clang-19")
            .args(["-O1", "-w", "-Wno-override-module", "-ffp-contract=off", "-o"])
            .arg(&program)
            .args(&files)
            .arg("-lm")
            .output()
            .expect("clang-19 is needed: apt-get install clang-19");
        assert!(compiled.status.success(), "{}", String::from_utf8_lossy(&compiled.stderr));
        let ran = Command::new(&program).output().unwrap();
        let printed = String::from_utf8_lossy(&ran.stdout).into_owned();
        if ran.status.success() {
            std::fs::remove_dir_all(&folder).unwrap();
            return;
        }
        let number: usize = printed.split(' ').next().and_then(|n| n.parse().ok()).unwrap_or(0);
        panic!(
            "{printed}{}(in {})",
            self.bodies.get(number).map_or("", |body| body),
            folder.display()
        );
    }

    fn program(&self) -> String {
        let mut out = String::from(
            "#include <stdio.h>\ntypedef unsigned long long u;\ntypedef u f(u, u, u);\n\
             static u s = 88172645463325252ull;\n\
             static u r(void) { s ^= s << 13; s ^= s >> 7; s ^= s << 17; return s; }\n\
             static u v(void) {\n  u x = r(); double d;\n  switch (r() % 9) {\n  case 0: return x >> r() % 64;\n\
             case 1: return -(x >> r() % 64);\n  case 2: return (1ull << r() % 64) + r() % 5 - 2;\n\
             case 3: return x << r() % 64;\n\
             case 4: d = (double)(long long)(x >> r() % 64) / (1 << r() % 30); if (x & 1) d = -d; break;\n\
             case 5: d = (double)(1ull << r() % 64) + (double)(r() % 3) - 1; if (x & 1) d = -d; break;\n\
             case 6: d = (x & 1) ? -0.0 : (x & 2) ? 0.0 : (x & 4) ? 1.0 / 0.0 : (x & 8) ? 0.0 / 0.0 : -2.5; break;\n\
             case 7: { float g = (float)(long long)(x >> r() % 64) / (1 << r() % 30); unsigned w; \
             __builtin_memcpy(&w, &g, 4); return w | x << 32; }\n\
             default: return x; }\n  __builtin_memcpy(&x, &d, 8); return x; }\n",
        );
        for number in 0..self.bodies.len() {
            let _ = writeln!(out, "f old_{number}, new_{number};");
        }
        out.push_str("static f *const fs[][2] = {");
        for number in 0..self.bodies.len() {
            let _ = write!(out, "{{old_{number}, new_{number}}},");
        }
        out.push_str(
            "};\nint main(void) {\n  for (int i = 0; i < sizeof fs / sizeof *fs; i++)\n    for (int n = 0; n < 3000; n++) {\n\
             u a = v(), b = v(), c = v(); if (r() % 8 == 0) b = a;\n      u x = fs[i][0](a, b, c), y = fs[i][1](a, b, c);\n\
             if (x != y) { printf(\"%d (%llx, %llx, %llx): %llx, not %llx\\n\", i, a, b, c, y, x); return 1; }\n    }\n}\n",
        );
        out
    }
}

const WIDTHS: &[u32] = &[1, 3, 7, 8, 13, 16, 17, 24, 31, 32, 33, 40, 48, 53, 63, 64];

/// `%a0`, `%b0`, `%c0` of `bits`.
fn cut(bits: u32) -> String {
    let mut out = String::new();
    for name in ["a", "b", "c"] {
        let _ = if bits == 64 {
            writeln!(out, "  %{name}0 = add i64 %{name}, 0")
        } else {
            writeln!(out, "  %{name}0 = trunc i64 %{name} to i{bits}")
        };
    }
    out
}

/// Instructions that make `i64 %r` of a struct of `i{bits}` and `i1`.
fn join(bits: u32) -> String {
    let widened =
        if bits == 64 { "add i64 %v, 0".to_owned() } else { format!("zext i{bits} %v to i64") };
    format!(
        "  %v = extractvalue {{ i{bits}, i1 }} %p, 0\n  %o = extractvalue {{ i{bits}, i1 }} %p, 1\n  %v0 = {widened}\n  \
         %o0 = sext i1 %o to i64\n  %r = xor i64 %v0, %o0\n"
    )
}

fn integers() -> Functions {
    let mut all = Functions::default();
    for &bits in WIDTHS {
        let ty = format!("i{bits}");
        let cut = cut(bits);
        for op in ["sadd", "uadd", "ssub", "usub", "smul", "umul"] {
            let name = format!("@llvm.{op}.with.overflow.{ty}");
            let lines = format!(
                "{cut}  %p = call {{ {ty}, i1 }} {name}({ty} %a0, {ty} %b0)\n{}",
                join(bits)
            );
            all.add(&format!("{{ {ty}, i1 }} {name}({ty}, {ty})"), &lines, "i64");
        }
        let two = ["sadd.sat", "uadd.sat", "ssub.sat", "usub.sat", "smin", "smax", "umin", "umax"];
        for op in two {
            let name = format!("@llvm.{op}.{ty}");
            let lines = format!("{cut}  %r = call {ty} {name}({ty} %a0, {ty} %b0)\n");
            all.add(&format!("{ty} {name}({ty}, {ty})"), &lines, &ty);
        }
        if bits > 1 {
            for op in ["sshl.sat", "ushl.sat"] {
                let name = format!("@llvm.{op}.{ty}");
                let lines = format!(
                    "{cut}  %s = urem {ty} %b0, {bits}\n  %r = call {ty} {name}({ty} %a0, {ty} %s)\n"
                );
                all.add(&format!("{ty} {name}({ty}, {ty})"), &lines, &ty);
            }
            for op in ["scmp", "ucmp"] {
                let name = format!("@llvm.{op}.i8.{ty}");
                let lines = format!("{cut}  %r = call i8 {name}({ty} %a0, {ty} %b0)\n");
                all.add(&format!("i8 {name}({ty}, {ty})"), &lines, "i8");
            }
            for op in ["udiv", "sdiv", "urem", "srem"] {
                // Not by zero, and never the least number by -1.
                let lines = format!(
                    "{cut}  %d = or {ty} %b0, 1\n  %neg = icmp eq {ty} %d, -1\n  %e = select i1 %neg, {ty} 1, {ty} %d\n  \
                     %r = {op} {ty} %a0, %e\n"
                );
                all.add("", &lines, &ty);
            }
            for (op, by) in [
                ("udiv", 8),
                ("urem", 8),
                ("sdiv", 4),
                ("srem", 4),
                ("sdiv", 10),
                ("srem", 10),
                ("sdiv", 1),
            ] {
                if bits > 5 {
                    all.add("", &format!("{cut}  %r = {op} {ty} %a0, {by}\n"), &ty);
                }
            }
        }
        let name = format!("@llvm.abs.{ty}");
        let lines = format!("{cut}  %r = call {ty} {name}({ty} %a0, i1 false)\n");
        all.add(&format!("{ty} {name}({ty}, i1)"), &lines, &ty);
    }
    all
}

fn bits() -> Functions {
    let mut all = Functions::default();
    for &bits in WIDTHS {
        let ty = format!("i{bits}");
        let cut = cut(bits);
        for op in ["ctlz", "cttz"] {
            let name = format!("@llvm.{op}.{ty}");
            let declaration = format!("{ty} {name}({ty}, i1)");
            all.add(
                &declaration,
                &format!("{cut}  %r = call {ty} {name}({ty} %a0, i1 false)\n"),
                &ty,
            );
            let lines =
                format!("{cut}  %x = or {ty} %a0, 1\n  %r = call {ty} {name}({ty} %x, i1 true)\n");
            all.add(&declaration, &lines, &ty);
        }
        let mut one = vec!["ctpop", "bitreverse"];
        if bits % 16 == 0 {
            one.push("bswap");
        }
        for op in one {
            let name = format!("@llvm.{op}.{ty}");
            all.add(
                &format!("{ty} {name}({ty})"),
                &format!("{cut}  %r = call {ty} {name}({ty} %a0)\n"),
                &ty,
            );
        }
        for op in ["fshl", "fshr"] {
            let name = format!("@llvm.{op}.{ty}");
            let declaration = format!("{ty} {name}({ty}, {ty}, {ty})");
            let counts =
                ["%c0".to_owned(), "0".into(), (bits / 2).to_string(), (bits - 1).to_string()];
            for (count, other) in counts.iter().flat_map(|count| [(count, "%b0"), (count, "%a0")]) {
                let count = if bits == 1 && count != "%c0" { "true" } else { count };
                let lines =
                    format!("{cut}  %r = call {ty} {name}({ty} %a0, {ty} {other}, {ty} {count})\n");
                all.add(&declaration, &lines, &ty);
            }
        }
    }
    all
}

/// `%x`, `%y`, `%z` of a float type.
fn floats_of(ty: &str) -> String {
    let mut out = String::new();
    for (name, from) in [("x", "a"), ("y", "b"), ("z", "c")] {
        let _ = if ty == "double" {
            writeln!(out, "  %{name} = bitcast i64 %{from} to double")
        } else {
            writeln!(
                out,
                "  %{name}i = trunc i64 %{from} to i32\n  %{name} = bitcast i32 %{name}i to float"
            )
        };
    }
    out
}

fn floats() -> Functions {
    let mut all = Functions::default();
    for (ty, suffix) in [("double", "f64"), ("float", "f32")] {
        let start = floats_of(ty);
        for op in [
            "sqrt",
            "floor",
            "ceil",
            "fabs",
            "trunc",
            "rint",
            "nearbyint",
            "round",
            "roundeven",
            "exp",
            "exp2",
            "log",
            "log2",
            "log10",
            "sin",
            "cos",
        ] {
            let name = format!("@llvm.{op}.{suffix}");
            all.add(
                &format!("{ty} {name}({ty})"),
                &format!("{start}  %r = call {ty} {name}({ty} %x)\n"),
                ty,
            );
        }
        for op in ["copysign", "minimum", "maximum", "pow"] {
            let name = format!("@llvm.{op}.{suffix}");
            let lines = format!("{start}  %r = call {ty} {name}({ty} %x, {ty} %y)\n");
            all.add(&format!("{ty} {name}({ty}, {ty})"), &lines, ty);
        }
        // Either zero may come out of these for two of them, so both are made +0.
        for op in ["minnum", "maxnum"] {
            let name = format!("@llvm.{op}.{suffix}");
            let lines = format!(
                "{start}  %q = call {ty} {name}({ty} %x, {ty} %y)\n  %r = fadd {ty} %q, 0.0\n"
            );
            all.add(&format!("{ty} {name}({ty}, {ty})"), &lines, ty);
        }
        let name = format!("@llvm.fma.{suffix}");
        let lines = format!("{start}  %r = call {ty} {name}({ty} %x, {ty} %y, {ty} %z)\n");
        all.add(&format!("{ty} {name}({ty}, {ty}, {ty})"), &lines, ty);
        let name = format!("@llvm.powi.{suffix}.i32");
        let lines = format!(
            "{start}  %e = trunc i64 %c to i32\n  %r = call {ty} {name}({ty} %x, i32 %e)\n"
        );
        all.add(&format!("{ty} {name}({ty}, i32)"), &lines, ty);
        let name = format!("@llvm.ldexp.{suffix}.i32");
        let lines = format!(
            "{start}  %e = trunc i64 %c to i32\n  %r = call {ty} {name}({ty} %x, i32 %e)\n"
        );
        all.add(&format!("{ty} {name}({ty}, i32)"), &lines, ty);
        all.add("", &format!("{start}  %r = frem {ty} %x, %y\n"), ty);

        for mask in [
            1, 2, 3, 4, 8, 16, 32, 64, 128, 256, 512, 516, 264, 144, 96, 0, 1023, 0x1f0, 0x3fc,
            0x1f8,
        ] {
            let name = format!("@llvm.is.fpclass.{suffix}");
            let lines = format!("{start}  %r = call i1 {name}({ty} %x, i32 {mask})\n");
            all.add(&format!("i1 {name}({ty}, i32 immarg)"), &lines, "i1");
        }
        for &bits in WIDTHS {
            let int = format!("i{bits}");
            for op in ["fptosi", "fptoui"] {
                let name = format!("@llvm.{op}.sat.{int}.{suffix}");
                all.add(
                    &format!("{int} {name}({ty})"),
                    &format!("{start}  %r = call {int} {name}({ty} %x)\n"),
                    &int,
                );
            }
            if bits > 32 {
                // In range: what else gives poison.
                for (op, low, high) in [("fptosi", -1.0, 1.0), ("fptoui", 0.0, 2.0)] {
                    let top = f64::from(bits - 1).exp2();
                    let (low, high) = ((low * top).to_bits(), (high * top).to_bits());
                    let lines = format!(
                        "{start}  %up = fcmp oge {ty} %x, 0x{low:016X}\n  %down = fcmp olt {ty} %x, 0x{high:016X}\n  \
                         %in = and i1 %up, %down\n  %s = select i1 %in, {ty} %x, {ty} 1.5\n  %r = {op} {ty} %s to {int}\n"
                    );
                    all.add("", &lines, &int);
                }
            }
            let cut = cut(bits);
            for op in ["sitofp", "uitofp"] {
                all.add("", &format!("{cut}  %r = {op} {int} %a0 to {ty}\n"), ty);
            }
        }
    }
    all
}

#[test]
fn integers_agree_with_llvm() {
    integers().compare("integers", Target::AsmJs);
    integers().compare("integers", Target::Wasm32);
}

#[test]
fn bit_patterns_agree_with_llvm() {
    bits().compare("bits", Target::AsmJs);
    bits().compare("bits", Target::Wasm32);
}

#[test]
fn floats_agree_with_llvm() {
    floats().compare("floats", Target::AsmJs);
    floats().compare("floats", Target::Wasm32);
}

#[test]
fn every_helper_is_there() {
    for name in [
        "__emback_udiv64",
        "__emback_sdiv64",
        "__emback_urem64",
        "__emback_srem64",
        "__emback_umulo64",
        "__emback_smulo64",
        "__emback_u64_to_f32",
        "__emback_s64_to_f32",
        "__emback_f64_to_u64",
        "__emback_f64_to_s64",
        "__emback_rint",
        "__emback_frem",
        "__emback_round",
        "__emback_minimum",
        "__emback_maximum",
        "__emback_minimumnum",
        "__emback_maximumnum",
        "__emback_powi32",
        "__emback_powi64",
        "__emback_bitreverse32",
        "__emback_clmul32",
    ] {
        let mut module = Module::default();
        let global = helpers::ensure(&mut module, name);
        assert!(!module.globals[global].is_declaration(), "{name}");
        assert_eq!(helpers::ensure(&mut module, name), global);
    }
}
