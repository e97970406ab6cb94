//! Tests of the harness: it must not pass a module that no engine has confirmed.

use emback_tests::check::{self, Expected};
use emback_tests::engines::{Engine, Program, Refusal};
use emback_tests::suite::{main as run_suite, text_case};
use emback_tests::{tools, workdir};
use libtest_mimic::Trial;
use std::fs;

/// Prints 42 by way of a module with one function.
const GOOD: &str = r#"(function(){
var write = typeof process === "object" ? function(s){ require("fs").writeSync(1, s + "\n"); } : print;
var leave = typeof process === "object" ? process.exit : quit;
function asmModule(stdlib,foreign,heap){"use asm";var imp=foreign.imp;function f(a){a=a|0;imp(a|0);return a+1|0;}return {f:f};}
asmModule(typeof globalThis==="object"?globalThis:this,{imp:write},new ArrayBuffer(65536)).f(42);
leave(7);
})();
"#;

fn outcomes(name: &str, text: &str) -> Vec<(Engine, Result<(), String>)> {
    let file = workdir::fresh(&format!("harness/{name}")).join("program.js");
    if let Err(error) = fs::write(&file, text) {
        panic!("cannot write {}: {error}", file.display());
    }
    let expected =
        Expected { stdout: b"42\n".to_vec(), ending: emback_tests::process::Ending::Exit(7) };
    let judge = |engine| {
        let program = Program::new(&file)?;
        let outcome = program.run(engine, b"", 20)?;
        let verdict = check::compare(&outcome, &expected).map_err(Refusal);
        // The quick way may leave a program undecided but must not call a bad one good.
        if let Some(outcome) = program.run_quickly(engine, 20) {
            let quick = check::compare(&outcome, &expected);
            assert_eq!(
                quick.is_ok(),
                verdict.is_ok(),
                "{} decides otherwise when it is in a hurry",
                engine.name()
            );
        }
        verdict
    };
    Engine::ALL
        .into_iter()
        .map(|engine| (engine, judge(engine).map_err(|refusal| refusal.0)))
        .collect()
}

/// All engines say what is expected of them: the ones that validate, and the one that does not.
fn expect(name: &'static str, text: String, validating: bool, plain: bool) -> Trial {
    text_case(name, move || {
        for (engine, outcome) in outcomes(name, &text) {
            let wanted = if engine.validates() { validating } else { plain };
            match (wanted, outcome) {
                (true, Err(why)) => {
                    return Err(format!("{} should accept it: {why}", engine.name()));
                }
                (false, Ok(())) => return Err(format!("{} should not accept it", engine.name())),
                _ => {}
            }
        }
        Ok(())
    })
}

fn main() {
    tools::require(&["node", "js102", "js78"]);
    let changed = |from: &str, to: &str| GOOD.replace(from, to);
    run_suite(vec![
        expect("a_valid_module_is_accepted", GOOD.to_owned(), true, true),
        expect("a_type_error_is_seen", changed("return a+1|0", "return a+1"), false, true),
        expect("a_heap_that_does_not_link_is_seen", changed("65536", "70000"), true, true),
        expect("a_used_heap_that_does_not_link_is_seen", with_heap(70000), false, true),
        expect("a_used_heap_that_links_is_accepted", with_heap(65536), true, true),
        expect(
            "an_import_that_does_not_link_is_seen",
            changed("imp:write}", "imp:write,get x(){return 1}}")
                .replace("var imp", "var x=foreign.y|0;var imp")
                .replace("get x()", "y:{},get x()"),
            false,
            true,
        ),
        expect(
            "a_module_that_is_never_called_is_seen",
            changed("asmModule(typeof", "(function(s,e){return{f:e.imp}})(typeof"),
            false,
            true,
        ),
        expect(
            "a_module_that_cannot_be_watched_is_seen",
            changed("function asmModule", "var asmModule=function"),
            false,
            false,
        ),
        expect("other_output_is_seen", changed("f(42)", "f(41)"), false, false),
        expect("another_status_is_seen", changed("leave(7)", "leave(8)"), false, false),
        expect(
            "an_exception_is_seen",
            changed("leave(7)", "throw new Error(\"no\")"),
            false,
            false,
        ),
    ]);
}

fn with_heap(bytes: u32) -> String {
    GOOD.replace("var imp", "var I32=new stdlib.Int32Array(heap);var imp")
        .replace("return a+1|0", "I32[a>>2]=a;return a+1|0")
        .replace("65536", &bytes.to_string())
}
