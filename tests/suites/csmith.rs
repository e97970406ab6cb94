//! Random programs by csmith: each prints a checksum of its values, which must match the native build.

use emback_tests::check::{Case, Failure};
use emback_tests::csmith::Program;
use emback_tests::emback::Level;
use emback_tests::oracle::Clang;
use emback_tests::suite::{case, main as run_suite};
use emback_tests::{list, tools, workdir};
use std::path::Path;

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
    let program = Program::new(seed, scratch)?;
    for clang in kinds(seed.parse().unwrap_or_default()) {
        let input = program.ir(clang)?;
        for level in Level::ALL {
            Case { quick: true, ..Case::new(&input, scratch, level, &program.expected) }.run()?;
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
