//! Compares generated modules with a native build of the same text.
//!
//! Every second one goes through LLVM's optimiser first, which produces IR that no front end does. `EMBACK_FULL=1` runs as
//! many seeds as make 20,000 functions, each with and without the optimiser; RANDOM_SEEDS=FROM..TO selects seeds.

use arbitrary::Unstructured;
use emback_tests::check::{Case, Expected, Failure};
use emback_tests::emback::{self, Level};
use emback_tests::fuzz::generate;
use emback_tests::process::{Outcome, Run};
use emback_tests::suite::{case, main as run_suite};
use emback_tests::{list, tools, workdir};
use std::fs;
use std::path::Path;

const SEEDS: std::ops::Range<u64> = 0..60;

/// How many functions a full run has.
const FUNCTIONS: u64 = 20_000;

/// How many of them are in one module: building and starting take most of the time.
const LONG_MODULE: u32 = 10;

fn main() {
    tools::require(&["node", "js102", "js78", "clang-19", "opt-19"]);
    let scratch = workdir::cache(if list::full() { "random-long" } else { "random" });
    let full = 0..FUNCTIONS / u64::from(LONG_MODULE);
    let seeds = list::seeds("RANDOM_SEEDS").unwrap_or(if list::full() { full } else { SEEDS });
    let cases = seeds.map(|seed| {
        let scratch = scratch.clone();
        case(format!("seed_{seed}"), move || {
            if !list::full() {
                return run(seed, &scratch);
            }
            // All of a long run would take much room: what passes is removed.
            let folder = scratch.join(seed.to_string());
            let made = fs::create_dir_all(&folder);
            made.map_err(|error| Failure::harness(&error))?;
            run(seed, &folder)?;
            let _ = fs::remove_dir_all(&folder);
            Ok(())
        })
    });
    run_suite(cases.collect());
}

/// The bytes that a seed expands to.
fn bytes(seed: u64, functions: u32) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x2545_f491_4f6c_dd1d;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[3]
    };
    // Where bytes run out, choices are all the first: enough for all functions, or for some.
    let length = 1000 + (seed % 7) * 200 * u64::from(functions);
    (0..length).map(|_| next()).collect()
}

fn run(seed: u64, scratch: &Path) -> Result<(), Failure> {
    let fail = |stage, detail: String| Failure { stage, level: "", detail };
    let write =
        |path: &Path, text: &str| fs::write(path, text).map_err(|error| Failure::harness(&error));
    let text = if list::full() {
        generate::module_of(&mut Unstructured::new(&bytes(seed, LONG_MODULE)), LONG_MODULE)
    } else {
        generate::module(&mut Unstructured::new(&bytes(seed, 5)))
    };
    let text = text.map_err(|error| Failure::harness(&error))?;
    let input = scratch.join(format!("{seed}.ll"));
    write(&input, &text)?;

    let native = scratch.join(format!("{seed}.native.ll"));
    write(&native, &generate::native(&text))?;
    let binary = scratch.join(format!("{seed}.bin"));
    let built = Run::new("clang-19", 60)
        // The code generator alone, not at -O0: there LLVM 19 loses a `bfloat` that a call returns.
        .args(["-w", "-O1", "-Xclang", "-disable-llvm-passes"])
        .arg(&native)
        .arg("-o")
        .arg(&binary)
        .args(["-lstdc++", "-lm"])
        .outcome();
    need(built).map_err(|why| fail("clang-19 natively", why))?;
    let outcome = Run::new(&binary, 20).outcome();
    let _ = fs::remove_file(&binary);
    if !outcome.success() {
        return Err(fail("natively", format!("{:?}", outcome.ending)));
    }
    let expected = Expected::from(outcome);

    let mut inputs = vec![input.clone()];
    if seed % 2 == 1 || list::full() {
        let optimised = scratch.join(format!("{seed}.optimised.ll"));
        let outcome = Run::new("opt-19", 60)
            .args(["-S", "-O2", "-mattr=+simd128"])
            .arg(&input)
            .arg("-o")
            .arg(&optimised)
            .outcome();
        need(outcome).map_err(|why| fail("opt-19", why))?;
        inputs.push(optimised);
    }
    for input in &inputs {
        for level in Level::ALL {
            let flags = emback::cut(seed);
            Case { quick: true, seconds: 20, flags, ..Case::new(input, scratch, level, &expected) }
                .run()?;
        }
    }
    Ok(())
}

fn need(outcome: Outcome) -> Result<(), String> {
    if outcome.success() { Ok(()) } else { Err(outcome.complaint()) }
}
