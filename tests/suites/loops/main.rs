//! Random programs of loops over arrays, for the passes that change loops: each does what its native build does.
//!
//! `LOOPS_SEEDS=FROM..TO` selects seeds; `EMBACK_FULL=1` runs many more of them, each by several compilers and at all levels.
//! What a program that fails was made of stays in `target/suites/loops`.

mod data;
mod forms;
mod program;
mod statements;
mod values;

use emback_tests::check::{Case, Expected, Failure};
use emback_tests::emback::Level;
use emback_tests::engines::Engine;
use emback_tests::oracle::{Clang, native};
use emback_tests::process::Ending;
use emback_tests::suite::{case, main as run_suite};
use emback_tests::{list, tools, workdir};
use std::fs;
use std::ops::Range;
use std::path::Path;

const SEEDS: Range<u64> = 0..10;
const FULL: Range<u64> = 0..1000;

/// The compilers, by turns.
const CLANGS: [Clang; 8] = [
    Clang { program: "clang-19", level: "-O2" },
    Clang { program: "clang-14", level: "-O1" },
    Clang { program: "clang-19", level: "-O1" },
    Clang { program: "clang-14", level: "-O2" },
    Clang { program: "clang-19", level: "-O3" },
    Clang { program: "clang-14", level: "-Os" },
    Clang { program: "clang-19", level: "-Os" },
    Clang { program: "clang-14", level: "-O0" },
];

fn main() {
    tools::require(&["node", "js102", "js78", "clang-14", "clang-19"]);
    let scratch = workdir::fresh("loops");
    let seeds = list::seeds("LOOPS_SEEDS").unwrap_or(if list::full() { FULL } else { SEEDS });
    let cases = seeds.map(|seed| {
        let folder = scratch.join(seed.to_string());
        case(format!("seed_{seed}"), move || run(seed, &folder))
    });
    run_suite(cases.collect());
}

fn run(seed: u64, folder: &Path) -> Result<(), Failure> {
    let fail = |stage, detail| Failure { stage, level: "", detail };
    fs::create_dir_all(folder).map_err(|error| Failure::harness(&error))?;
    let program = program::program(seed);
    let source = folder.join("loops.c");
    fs::write(&source, &program.text).map_err(|error| Failure::harness(&error))?;
    let outcome = native(&source, &program.flags, &folder.join("native"), 20)
        .map_err(|why| fail("clang-14 natively", why))?;
    if outcome.ending != Ending::Exit(0) {
        return Err(fail("natively", format!("{:?}", outcome.ending)));
    }
    let expected = Expected::from(outcome);
    let turn = seed as usize;
    let clangs = if list::full() { 4 } else { 1 };
    for number in 0..clangs {
        let clang = CLANGS[(turn * clangs + number) % CLANGS.len()];
        let input = folder.join(format!("{}.ll", clang.name()));
        clang
            .ir(&source, &program.flags, &input)
            .map_err(|detail| fail("clang for wasm32", detail))?;
        for level in levels(turn) {
            let wasm = &[Engine::NodePlain, Engine::Js102];
            Case { quick: true, wasm, ..Case::new(&input, folder, level, &expected) }.run()?;
        }
    }
    // What stays takes room, and that is all.
    let _ = fs::remove_dir_all(folder);
    Ok(())
}

/// All levels, or the one that most programs are built at and another.
fn levels(turn: usize) -> Vec<Level> {
    if list::full() {
        return Level::EVERY.to_vec();
    }
    let others: Vec<Level> = Level::EVERY.into_iter().filter(|&level| level != Level::O2).collect();
    vec![Level::O2, others[turn % others.len()]]
}
