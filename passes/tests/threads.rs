//! The outcome of the pipeline is the same bytes for any number of threads.

use std::fmt::Write as _;
use std::path::Path;

use emback_ir::{Location, print};
use emback_passes::pipeline::{self, Options, Unobserved};
use emback_passes::structure::{Addresses, StructureOptions, structure};
use emback_passes::target::{Target, Vectors};

fn options(target: Target, optimise: bool, roots: Vec<String>) -> Options {
    Options {
        target,
        tail_calls: false,
        vectors: if target == Target::Wasm32 { Vectors::Simd128 } else { Vectors::None },
        runtime: true,
        wasm_exceptions: false,
        cast_pointers: false,
        optimise,
        outlining_limit: 300,
        verify_each: false,
        roots,
    }
}

/// The legal form of a module and the trees of its functions, as text.
fn compiled(text: &[u8], target: Target, optimise: bool) -> String {
    let mut module = match emback_frontend::text::read(text, "threads.ll") {
        Ok(module) => module,
        Err(errors) => panic!("{}", errors[0]),
    };
    let roots = vec!["main".to_owned()];
    let options = options(target, optimise, roots);
    if let Err(errors) = pipeline::legalise(&mut module, &options, &Unobserved) {
        panic!("{}", errors[0]);
    }
    let mut out = module.to_string();
    let options = StructureOptions { target, optimise, keep_names: !optimise, verify_each: false };
    for (global, data) in &module.globals {
        let Some(body) = data.body() else { continue };
        match structure(&module, global, body, &options, &Addresses::default(), &Unobserved) {
            Ok(tree) => out += &print::tree::function(&tree, &module),
            Err(errors) => panic!("{}", errors[0]),
        }
    }
    out
}

#[track_caller]
fn same_for_all_pools(name: &str, text: &[u8]) {
    for (target, optimise, repeats) in
        [(Target::AsmJs, true, 20), (Target::AsmJs, false, 3), (Target::Wasm32, true, 3)]
    {
        let mut first: Option<String> = None;
        for (threads, repeats) in [(1, 1), (2, repeats), (8, repeats)] {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(64 << 20);
            let pool = pool.build().expect("threads can be made");
            for _ in 0..repeats {
                let got = pool.install(|| compiled(text, target, optimise));
                match &first {
                    None => first = Some(got),
                    Some(want) => assert!(*want == got, "{name}: {threads} threads, {target:?}"),
                }
            }
        }
    }
}

#[test]
fn examples_are_the_same_for_any_number_of_threads() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples");
    for name in ["interpreter", "strings", "traits", "wide"] {
        let text = std::fs::read(folder.join(name).with_extension("ll")).expect("it is there");
        same_for_all_pools(name, &text);
    }
}

/// Functions that add constants, types, declarations, helpers and blocks in an order that is different in each.
fn big(functions: u32) -> String {
    let mut text = String::from(
        "target datalayout = \"e-m:e-p:32:32-i64:64-n32:64-S128\"\n\
         declare i32 @printf(ptr, ...)\n\
         declare i64 @llvm.fshl.i64(i64, i64, i64)\n\
         declare i32 @llvm.bswap.i32(i32)\n\
         declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64)\n\
         declare void @llvm.memcpy.p0.p0.i32(ptr, ptr, i32, i1)\n\
         @text = constant [4 x i8] c\"%d\\0A\\00\"\n",
    );
    let wide = ["sdiv", "urem", "mul", "udiv", "srem", "shl"];
    for at in 0..functions {
        let (op, next) = (wide[(at % 6) as usize], wide[(at * 5 / 3 % 6) as usize]);
        let _ = write!(
            text,
            "define i64 @f{at}(i64 %a, i64 %b, double %d, ptr %p) {{
entry:
  %slot = alloca [{size} x i8]
  %pair = alloca {{ i32, i64, [{size} x i16] }}
  %q = {op} i64 %a, {known}
  %r = {next} i64 %q, %b
  %i = fptosi double %d to i64
  %x = frem double %d, {at}.5
  %y = fptoui double %x to i64
  %z = call i64 @llvm.fshl.i64(i64 %r, i64 %i, i64 %y)
  %m = call {{ i64, i1 }} @llvm.smul.with.overflow.i64(i64 %z, i64 {known})
  %v = extractvalue {{ i64, i1 }} %m, 0
  %o = extractvalue {{ i64, i1 }} %m, 1
  call void @llvm.memcpy.p0.p0.i32(ptr %slot, ptr %p, i32 {size}, i1 false)
  %g = getelementptr {{ i32, i64, [{size} x i16] }}, ptr %pair, i32 0, i32 2, i64 %a
  store i16 {at}, ptr %g
  br i1 %o, label %left, label %right
left:
  %n = trunc i64 %v to i32
  %w = call i32 @llvm.bswap.i32(i32 %n)
  %c = call i32 (ptr, ...) @printf(ptr @text, i32 %w, i64 %v, double {at}.25)
  br label %right
right:
  %t = phi i64 [ %v, %entry ], [ {known}, %left ]
  switch i64 %t, label %done [ i64 {known}, label %left2 i64 {at}, label %left2 i64 -1, label %done ]
left2:
  %k = call i64 @f{callee}(i64 %t, i64 {known}, double %x, ptr %slot)
  br label %done
done:
  %e = phi i64 [ %t, %right ], [ %t, %right ], [ %k, %left2 ]
  ret i64 %e
}}
",
            size = 3 + at % 40,
            known = i64::from(at) * 0x1_2345_6789 + 3,
            callee = (at + 1) % functions,
        );
    }
    text + "define i32 @main() {\n  %r = call i64 @f0(i64 1, i64 2, double 3.5, ptr @text)\n  \
            %s = trunc i64 %r to i32\n  ret i32 %s\n}\n"
}

#[test]
fn a_module_of_many_groups_is_the_same_for_any_number_of_threads() {
    same_for_all_pools("big", big(300).as_bytes());
}

/// A fork of the module knows where its instructions come from, with and without debug information.
#[test]
fn diagnostics_are_located_in_every_group() {
    const FUNCTIONS: u32 = 400;
    let mut text = String::new();
    for at in 0..FUNCTIONS {
        let _ = writeln!(text, "define ptr @f{at}(ptr %p) !dbg !{} {{", at + 10);
        (0..30).for_each(|value| {
            let _ = writeln!(text, "  %v{value} = load volatile i32, ptr %p");
        });
        let _ = writeln!(text, "  %r = call ptr @llvm.eh.dwarf.cfa(i32 0), !dbg !{}", at + 5000);
        text += "  ret ptr %r\n}\n";
    }
    text += "declare ptr @llvm.eh.dwarf.cfa(i32)\n!llvm.dbg.cu = !{!0}\n\
             !llvm.module.flags = !{!2}\n!2 = !{i32 2, !\"Debug Info Version\", i32 3}\n\
             !0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1)\n\
             !1 = !DIFile(filename: \"a.c\", directory: \"/\")\n";
    for at in 0..FUNCTIONS {
        let _ = writeln!(
            text,
            "!{} = distinct !DISubprogram(name: \"f{at}\", file: !1, line: {at}, unit: !0)\n\
             !{} = !DILocation(line: {at}, column: 3, scope: !{})",
            at + 10,
            at + 5000,
            at + 10
        );
    }
    let mut module = match emback_frontend::text::read(text.as_bytes(), "threads.ll") {
        Ok(module) => module,
        Err(errors) => panic!("{}", errors[0]),
    };
    let roots = (0..FUNCTIONS).map(|at| format!("f{at}")).collect();
    let options = options(Target::AsmJs, false, roots);
    let errors = pipeline::legalise(&mut module, &options, &Unobserved).expect_err("refused");
    assert_eq!(errors.len(), FUNCTIONS as usize);
    for (at, error) in errors.iter().enumerate() {
        let line = u32::try_from(at * 34 + 32).unwrap_or_default();
        assert!(
            matches!(error.location, Location::Text { line: found, .. } if found == line),
            "line {line}: {error:?}"
        );
        assert!(at == 0 || error.message.contains(&format!("(a.c:{at})")), "{error}");
    }
}
