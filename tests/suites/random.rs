//! Compares generated modules with a native build of the same text.
//!
//! Every second one goes through LLVM's optimiser first, which produces IR that no front end does. RANDOM_SEEDS=FROM..TO
//! selects other seeds.

use arbitrary::Unstructured;
use emback_tests::check::{Case, Expected, Failure};
use emback_tests::emback::Level;
use emback_tests::fuzz::generate;
use emback_tests::process::{Outcome, Run};
use emback_tests::suite::{case, main as run_suite};
use emback_tests::{tools, workdir};
use std::fs;
use std::path::Path;

const SEEDS: std::ops::Range<u64> = 0..150;

fn main() {
    tools::require(&["node", "js102", "js78", "clang-19", "opt-19"]);
    let scratch = workdir::cache("random");
    let seeds = match std::env::var("RANDOM_SEEDS").ok().and_then(|text| {
        let (from, to) = text.split_once("..")?;
        Some(from.parse().ok()?..to.parse().ok()?)
    }) {
        Some(seeds) => seeds,
        None => SEEDS,
    };
    let cases = seeds.map(|seed| {
        let scratch = scratch.clone();
        case(format!("seed_{seed}"), move || run(seed, &scratch))
    });
    run_suite(cases.collect());
}

/// The bytes that a seed expands to.
fn bytes(seed: u64) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x2545_f491_4f6c_dd1d;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[3]
    };
    // Where bytes run out, choices are all the first: enough for five full functions.
    let length = 1000 + (seed % 7) * 1000;
    (0..length).map(|_| next()).collect()
}

fn run(seed: u64, scratch: &Path) -> Result<(), Failure> {
    let fail = |stage, detail: String| Failure { stage, level: "", detail };
    let write = |path: &Path, text: &str| {
        fs::write(path, text).map_err(|error| fail("harness", error.to_string()))
    };
    let bytes = bytes(seed);
    let text = generate::module(&mut Unstructured::new(&bytes))
        .map_err(|error| fail("harness", error.to_string()))?;
    let input = scratch.join(format!("{seed}.ll"));
    write(&input, &text)?;

    let native = scratch.join(format!("{seed}.native.ll"));
    write(&native, text.strip_prefix(generate::TARGET).unwrap_or(&text))?;
    let binary = scratch.join(format!("{seed}.bin"));
    let built = Run::new("clang-19", 60)
        .args(["-w", "-O0"])
        .arg(&native)
        .arg("-o")
        .arg(&binary)
        .arg("-lm")
        .outcome();
    need(built).map_err(|why| fail("clang-19 natively", why))?;
    let outcome = Run::new(&binary, 20).outcome();
    let _ = fs::remove_file(&binary);
    if !outcome.success() {
        return Err(fail("natively", format!("{:?}", outcome.ending)));
    }
    let expected = Expected::from(outcome);

    let mut inputs = vec![input.clone()];
    if seed % 2 == 1 {
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
            Case { quick: true, seconds: 20, ..Case::new(input, scratch, level, &expected) }
                .run()?;
        }
    }
    Ok(())
}

fn need(outcome: Outcome) -> Result<(), String> {
    if outcome.success() { Ok(()) } else { Err(outcome.complaint()) }
}
