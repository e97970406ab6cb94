//! `fuzz TARGET SECONDS [SEED]`: checks a property with unguided random input, where libFuzzer is unavailable. A failure
//! prints the seed that reproduces it.

use arbitrary::{Result, Unstructured};
use emback_tests::fuzz::{asm, bitcode, pipeline, reduce, text};
use emback_tests::random::Random;
use std::panic::catch_unwind;
use std::process::ExitCode;
use std::time::{Duration, Instant};

type Property = fn(&mut Unstructured<'_>) -> Result<()>;

const TARGETS: &[(&str, Property)] = &[
    ("text_mutated", text::mutated),
    ("text_generated", text::generated),
    ("bitcode_blocks", bitcode::blocks),
    ("pipeline_mutated", pipeline::mutated),
    ("pipeline_generated", pipeline::generated),
    ("reduce_walk", reduce::walk),
    ("asm_generated", asm::generated),
    ("asm_faulty", asm::faulty),
];

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let target = args.first().and_then(|name| TARGETS.iter().find(|(other, _)| other == name));
    let seconds = args.get(1).and_then(|text| text.parse().ok());
    let (Some((name, property)), Some(seconds)) = (target, seconds) else {
        let names: Vec<&str> = TARGETS.iter().map(|(name, _)| *name).collect();
        eprintln!("usage: fuzz {} SECONDS [SEED]", names.join("|"));
        return ExitCode::from(2);
    };
    let only = args.get(2).and_then(|text| text.parse().ok());
    let first = only.unwrap_or_else(|| u64::from(std::process::id()) << 32);
    let (start, limit) = (Instant::now(), Duration::from_secs(seconds));
    let mut failed = 0;
    let mut seed = first;
    while start.elapsed() < limit {
        let bytes = bytes(seed);
        if catch_unwind(|| property(&mut Unstructured::new(&bytes))).is_err() {
            println!("{name} fails with seed {seed}");
            failed += 1;
        }
        seed += 1;
        if only.is_some() {
            break;
        }
    }
    println!("{name}: {} cases, {failed} failures", seed - first);
    ExitCode::from(u8::from(failed > 0))
}

fn bytes(seed: u64) -> Vec<u8> {
    let mut random = Random::new(seed);
    let length = 64 + random.below(4000);
    (0..length).map(|_| random.bits().to_le_bytes()[3]).collect()
}
