//! Random modules over integers of all widths (up to 64 bits in some, up to 256 in others) and floats, compared with a
//! native build of the same text by clang 19.

use emback_tests::check::{Case, Expected, Failure};
use emback_tests::emback::Level;
use emback_tests::process::Run;
use emback_tests::random;
use emback_tests::suite::{case, main as run_suite};
use emback_tests::{list, tools, workdir};
use std::fs;
use std::path::Path;

/// Modules, of four functions each.
const MODULES: u64 = 60;

/// Writes a module: seed, number of functions, operations in each.
type Generate = fn(u64, usize, usize) -> String;

fn main() {
    tools::require(&["node", "js102", "js78", "clang-19"]);
    let scratch = workdir::cache("semantics");
    let seeds = list::seeds("EMBACK_SEEDS").unwrap_or(0..MODULES);
    let cases = seeds.flat_map(|seed| {
        let operations = 12 + (seed as usize % 5) * 8;
        let kinds: [(&str, Generate); 2] =
            [("seed", random::module), ("wide", random::wide_module)];
        kinds.map(|(kind, module)| {
            let (scratch, name) = (scratch.clone(), format!("{kind}_{seed}"));
            case(name.clone(), move || run(&name, &module(seed, 4, operations), &scratch))
        })
    });
    run_suite(cases.collect());
}

fn run(name: &str, text: &str, scratch: &Path) -> Result<(), Failure> {
    let fail = |stage, detail| Failure { stage, level: "", detail };
    let (bare, input, program) = (
        scratch.join(format!("{name}.native.ll")),
        scratch.join(format!("{name}.ll")),
        scratch.join(name),
    );
    fs::write(&bare, text).map_err(|error| fail("write", error.to_string()))?;
    let wasm = format!("target triple = \"wasm32-unknown-unknown\"\n{text}");
    fs::write(&input, wasm).map_err(|error| fail("write", error.to_string()))?;
    let (bare, program) =
        (bare.to_string_lossy().into_owned(), program.to_string_lossy().into_owned());
    let built = Run::new("clang-19", 120)
        .args(["-O1", "-Wno-override-module", "-ffp-contract=off", &bare, "-o", &program, "-lm"])
        .outcome();
    if !built.success() {
        return Err(fail("clang-19 natively", built.complaint()));
    }
    let outcome = Run::new(&program, 20).outcome();
    if !outcome.success() {
        return Err(fail("natively", outcome.complaint()));
    }
    let expected = Expected::from(outcome);
    for level in Level::ALL {
        Case { quick: true, ..Case::new(&input, scratch, level, &expected) }.run()?;
    }
    Ok(())
}
