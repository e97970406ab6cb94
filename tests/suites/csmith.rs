//! Random programs by csmith: each prints a checksum of all it computed, which must be the native build's.

use emback_tests::check::{Case, Expected, Failure};
use emback_tests::emback::Level;
use emback_tests::oracle::{Clang, native};
use emback_tests::process::{Ending, Run};
use emback_tests::suite::{case, main as run_suite};
use emback_tests::{list, tools, workdir};
use std::fs;
use std::path::Path;

/// Sizes that keep a program to some seconds in the slowest engine. Left out is what the two machines may rightly
/// do in two ways (packed structures: alignment of what pointers into them reach).
const OPTIONS: &[&str] = &[
    "--no-packed-struct",
    "--max-funcs",
    "6",
    "--max-block-size",
    "4",
    "--max-expr-complexity",
    "8",
];

fn main() {
    tools::require(&["node", "js102", "js78", "clang-14", "clang-19", "csmith"]);
    let scratch = workdir::cache("csmith");
    let mut cases = Vec::new();
    for seed in list::read("csmith-seeds.txt") {
        let scratch = scratch.clone();
        cases.push(case(format!("seed_{seed}"), move || run(&seed, &scratch)));
    }
    run_suite(cases);
}

fn run(seed: &str, scratch: &Path) -> Result<(), Failure> {
    let fail = |stage, detail| Failure { stage, level: "", detail };
    let source = scratch.join(format!("{seed}.c"));
    if !source.exists() {
        let outcome =
            Run::new("csmith", 60).args(["--seed", seed]).args(OPTIONS).within(scratch).outcome();
        if !outcome.success() {
            return Err(fail("csmith", outcome.complaint()));
        }
        fs::write(&source, outcome.stdout).map_err(|error| fail("csmith", error.to_string()))?;
    }
    let flags = ["-I", "/usr/include/csmith"];
    let outcome = native(&source, &flags, &scratch.join(seed), 10)
        .map_err(|why| fail("clang-14 natively", why))?;
    if outcome.ending != Ending::Exit(0) {
        return Err(fail(
            "natively",
            format!("ended with {:?}: choose another seed", outcome.ending),
        ));
    }
    let expected = Expected::from(outcome);
    for clang in kinds(seed.parse().unwrap_or_default()) {
        let input = scratch.join(format!("{seed}.{}.ll", clang.name()));
        clang.ir(&source, &flags, &input).map_err(|why| fail("clang for wasm32", why))?;
        for level in Level::ALL {
            Case { quick: true, ..Case::new(&input, scratch, level, &expected) }.run()?;
        }
    }
    Ok(())
}

/// Each program goes in one kind of IR, by turns; with `EMBACK_FULL=1` in all.
fn kinds(index: usize) -> Vec<Clang> {
    if list::full() {
        return Clang::ALL.to_vec();
    }
    vec![Clang::ALL[index % Clang::ALL.len()]]
}
