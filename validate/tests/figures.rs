//! Figures, warnings and what a module leaves of the limits of engines.

use emback_validate::{Engine, ModuleReport, Options, Profile, Syntax, check};
use expect_test::expect;

fn module(text: &str) -> ModuleReport {
    let options =
        Options { engines: Profile::Both.engines(), warnings: true, syntax: Syntax::JavaScript };
    let mut report = check(text, &options);
    assert!(report.faults.is_empty(), "{:?}", report.faults);
    report.modules.pop().expect("there is a module")
}

const TEXT: &str = "function M(stdlib, foreign, heap) {
  \"use asm\";
  var I32 = new stdlib.Int32Array(heap), F64 = new stdlib.Float64Array(heap);
  var fround = stdlib.Math.fround, imul = stdlib.Math.imul, x = foreign.x | 0, log = foreign.log;
  var half = fround(0.5), let = 1, small = 1e-3;
  const zero = -0;
  function f(a, b) { a = a | 0; b = +b; var i = 0; log(a | 0); log(b); i = I32[100000] | 0; return T[a & 1](i) | 0; }
  function g(a) { a = a | 0; return g(a) | 0; }
  function h(a) { a = a | 0; return a | 0; }
  function lost() { }
  var T = [g, h];
  return { f: f };
}";

#[test]
fn what_is_worth_a_word_is_told_only_when_asked_for() {
    let module = module(TEXT);
    let told: Vec<String> = module
        .diagnostics
        .iter()
        .map(|diagnostic| {
            let span = diagnostic.span.start as usize..diagnostic.span.end as usize;
            let text = TEXT.get(span).unwrap_or("").chars().take(20).collect::<String>();
            format!(
                "{} {}: {text:?}: {}\n",
                diagnostic.rule.name(),
                diagnostic.engines,
                diagnostic.message
            )
        })
        .collect();
    expect![[r#"
        unused-import V8 and SpiderMonkey: "F64": `F64` is imported and never used, but linking still requires it
        unused-import V8 and SpiderMonkey: "imul": `imul` is imported and never used, but linking still requires it
        contextual-name V8 and SpiderMonkey: "let": `let` is no name in strict code or in a module of JavaScript
        exponent-literal V8 and SpiderMonkey: "1e-3": without a point this is the integer 0 to SpiderMonkey, and a double to V8
        negative-zero V8 and SpiderMonkey: "-0": the variable is a float to V8, and a double to SpiderMonkey
        heap-minimum V8 and SpiderMonkey: "f": a constant index needs 400004 bytes of heap: SpiderMonkey links with 524288 at least
        unused-function V8 and SpiderMonkey: "lost": `lost` is not called, not in a table and not exported
    "#]].assert_eq(&told.concat());
    let options =
        Options { engines: Profile::Both.engines(), warnings: false, syntax: Syntax::JavaScript };
    assert!(check(TEXT, &options).modules[0].diagnostics.is_empty());
}

#[test]
fn figures_are_told() {
    let stats = module(TEXT).stats;
    expect![[r#"
        Stats {
            functions: [
                FunctionStats {
                    name: "f",
                    span: 295..410,
                    signature: Some(
                        "(int, double) -> signed",
                    ),
                    counts: Counts {
                        parameters: 2,
                        locals: 1,
                        loads: 1,
                        stores: 0,
                        calls: 0,
                        table_calls: 1,
                        foreign_calls: 2,
                        math_calls: 0,
                        heap_needed: 400004,
                        code: 40,
                        switch_span: 0,
                        depth: 4,
                    },
                },
                FunctionStats {
                    name: "g",
                    span: 413..458,
                    signature: Some(
                        "(int) -> signed",
                    ),
                    counts: Counts {
                        parameters: 1,
                        locals: 0,
                        loads: 0,
                        stores: 0,
                        calls: 1,
                        table_calls: 0,
                        foreign_calls: 0,
                        math_calls: 0,
                        heap_needed: 0,
                        code: 9,
                        switch_span: 0,
                        depth: 2,
                    },
                },
                FunctionStats {
                    name: "h",
                    span: 461..503,
                    signature: Some(
                        "(int) -> signed",
                    ),
                    counts: Counts {
                        parameters: 1,
                        locals: 0,
                        loads: 0,
                        stores: 0,
                        calls: 0,
                        table_calls: 0,
                        foreign_calls: 0,
                        math_calls: 0,
                        heap_needed: 0,
                        code: 3,
                        switch_span: 0,
                        depth: 2,
                    },
                },
                FunctionStats {
                    name: "lost",
                    span: 506..525,
                    signature: Some(
                        "() -> void",
                    ),
                    counts: Counts {
                        parameters: 0,
                        locals: 0,
                        loads: 0,
                        stores: 0,
                        calls: 0,
                        table_calls: 0,
                        foreign_calls: 0,
                        math_calls: 0,
                        heap_needed: 0,
                        code: 0,
                        switch_span: 0,
                        depth: 0,
                    },
                },
            ],
            tables: [
                TableStats {
                    name: "T",
                    length: 2,
                    signature: Some(
                        "(int) -> signed",
                    ),
                },
            ],
            globals: 4,
            stdlib_imports: 2,
            foreign_imports: 2,
            foreign_signatures: 2,
            views: 2,
            exports: 1,
            heap_minimum: 524288,
        }
    "#]]
    .assert_eq(&format!("{stats:#?}\n"));
}

#[test]
fn limits_are_told_with_what_is_used_of_them() {
    let told: Vec<String> = module(TEXT)
        .fit
        .iter()
        .map(|fit| {
            format!(
                "{} {}: {} of {} at {:?}\n",
                fit.engine.name(),
                fit.limit,
                fit.used,
                fit.allowed,
                fit.span
            )
        })
        .collect();
    expect![[r#"
        V8 parameters of a function: 2 of 1000 at 295..410
        V8 locals of a function: 3 of 50000 at 295..410
        V8 wasm bytes of a function: 40 of 7654321 at 295..410
        V8 functions: 4 of 1000000 at 0..34
        V8 imports by signature: 2 of 100000 at 0..34
        V8 variables of the module: 5 of 1000000 at 0..34
        V8 table slots: 2 of 10000000 at 532..533
        V8 nesting: 4 of 2000 at 295..410
        V8 heap: 524288 of 2147483648 at 295..410
        SpiderMonkey parameters of a function: 2 of 1000 at 295..410
        SpiderMonkey locals of a function: 3 of 50000 at 295..410
        SpiderMonkey functions: 4 of 1000000 at 0..34
        SpiderMonkey imports by signature: 2 of 100000 at 0..34
        SpiderMonkey variables of the module: 5 of 1000000 at 0..34
        SpiderMonkey table slots: 2 of 10000000 at 532..533
        SpiderMonkey cases of a switch: 0 of 1000000 at 0..34
        SpiderMonkey nesting: 4 of 1000 at 295..410
        SpiderMonkey heap: 524288 of 2130706432 at 295..410
    "#]]
    .assert_eq(&told.concat());
}

#[test]
fn the_order_of_what_is_told_does_not_depend_on_threads() {
    let mut text = String::from("function M(stdlib) { \"use asm\";");
    for at in 0..4_000 {
        text +=
            &format!("function f{at}(a) {{ a = a | 0; return a + f{} (a) }}\n", (at * 7) % 4_100);
    }
    text += "return f0; }";
    let first = module(&text);
    assert!(first.diagnostics.len() > 4_000);
    assert!(first.diagnostics.is_sorted_by_key(|diagnostic| diagnostic.span.start));
    assert_eq!(module(&text).diagnostics, first.diagnostics);
    assert!(first.refused_by().contains(Engine::V8));
}
