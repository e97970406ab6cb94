//! Random programs by csmith: each prints a checksum of its values, which must match the native build.
//!
//! Some seeds are fixed, of which every second runs by default. `EMBACK_FULL=1` runs all, and adds 2,000 that are drawn anew in each run, and prints them;
//! CSMITH_SEEDS=FROM..TO runs these and no others.

use emback_tests::check::{Case, Failure};
use emback_tests::csmith::{self, Program};
use emback_tests::emback::{self, Level};
use emback_tests::oracle::Clang;
use emback_tests::suite::{case, main as run_suite};
use emback_tests::{list, tools, workdir};
use libtest_mimic::Arguments;
use std::fs;
use std::ops::Range;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

fn main() {
    tools::require(&["node", "js102", "js78", "clang-14", "clang-19", "csmith"]);
    let scratch = workdir::cache("csmith");
    let mut cases = Vec::new();
    let chosen = list::seeds("CSMITH_SEEDS");
    let filtered = Arguments::from_args().filter.is_some();
    if chosen.is_none() {
        let step = if list::full() || filtered { 1 } else { 2 };
        for seed in list::read("csmith-seeds.txt").into_iter().step_by(step) {
            let scratch = scratch.clone();
            cases.push(case(format!("seed_{seed}"), move || run(&seed, &scratch)));
        }
    }
    let drawn = chosen.or_else(|| list::full().then(draw)).unwrap_or_default();
    let count = drawn.end - drawn.start;
    for seed in drawn {
        cases.push(case(format!("drawn_{seed}"), move || run_drawn(seed, count)));
    }
    run_suite(cases);
}

/// How many seeds a full run draws.
const DRAWN: u64 = 2_000;

/// Seeds that no earlier run had, as far as the clock tells. csmith takes them as 32 bits.
fn draw() -> Range<u64> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let first = u64::from(since.as_secs() as u32 & 0x7fff_ffff);
    let seeds = first..first + DRAWN;
    println!("csmith: CSMITH_SEEDS={}..{} runs these seeds again", seeds.start, seeds.end);
    seeds
}

/// Runs the program of a seed, in a folder that goes when it passes. Where that program does not end natively, or does
/// other things in 32 bits, the next one takes its place whose seed is no other case's.
fn run_drawn(seed: u64, count: u64) -> Result<(), Failure> {
    let folder = workdir::fresh(&format!("csmith-drawn/{seed}"));
    let mut last = Err(Failure { stage: "csmith", level: "", detail: "no seed".to_owned() });
    for attempt in 0..20 {
        let seed = (seed + attempt * count).to_string();
        last = run(&seed, &folder).map_err(|mut failure| {
            failure.detail = format!("seed {seed}: {}", failure.detail);
            failure
        });
        match &last {
            Err(failure) if failure.stage == csmith::NATIVELY => {}
            Err(failure) if failure.is_of_output() && !is_portable(&seed, &folder)? => {}
            Ok(()) | Err(_) => break,
        }
    }
    if last.is_ok() {
        // What stays takes room, and that is all.
        let _ = fs::remove_dir_all(&folder);
    }
    last
}

fn run(seed: &str, scratch: &Path) -> Result<(), Failure> {
    let program = Program::new(seed, scratch)?;
    let flags = emback::cut(seed.parse().unwrap_or_default());
    for clang in kinds(seed.parse().unwrap_or_default()) {
        let input = program.ir(clang)?;
        for level in Level::ALL {
            let case = Case::new(&input, scratch, level, &program.expected);
            Case { quick: true, flags, ..case }.run()?;
        }
    }
    Ok(())
}

/// Whether LLVM's own code for wasm32 does what the native build does. Numbers with the suffix `L` have 32 bits in the
/// one and 64 in the other.
fn is_portable(seed: &str, scratch: &Path) -> Result<bool, Failure> {
    let program = Program::new(seed, scratch)?;
    let input = program.ir(Clang::ALL[0])?;
    Ok(Case::new(&input, scratch, Level::O2, &program.expected).run_by_llvm().is_ok())
}

/// Each program goes in one kind of IR, by turns; with `EMBACK_FULL=1` in all.
fn kinds(index: usize) -> Vec<Clang> {
    if list::full() {
        return Clang::ALL.to_vec();
    }
    vec![Clang::ALL[index % Clang::ALL.len()]]
}
