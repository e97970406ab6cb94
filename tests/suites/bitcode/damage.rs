//! Damaged bitcode: truncated at every byte, and with bits that are flipped. It is an error with a place, or a module.

use super::assemble;
use emback_frontend::bitcode;
use emback_ir::{Location, Module};
use emback_link::archive::Archive;
use emback_tests::fuzz;
use emback_tests::random::Random;
use emback_tests::suite::text_case;
use emback_tests::{list, workdir};
use libtest_mimic::Trial;
use std::fs;
use std::path::{Path, PathBuf};

/// Small modules with much in them, and the LLVM that assembles each.
const INPUTS: [(&str, u32); 4] = [
    ("examples/hello.ll", 19),
    ("examples/typed/callbacks.O0.ll", 14),
    ("tests/golden/exec/cmpxchg.ll", 19),
    ("examples/typed/wide.O0.ll", 14),
];

pub fn cases(scratch: &Path) -> Vec<Trial> {
    let folder = scratch.join("damage");
    let mut cases = Vec::new();
    for (input, version) in INPUTS {
        let input = workdir::root().join(input);
        let name = workdir::stem(&input);
        let inputs = (input, folder.clone(), version);
        let own = inputs.clone();
        cases.push(text_case(format!("truncated/{name}"), move || truncated(&bytes(own)?)));
        cases.push(text_case(format!("flipped/{name}"), move || flipped(&bytes(inputs)?)));
    }
    for input in super::libraries::some() {
        let name = format!("truncated/emscripten-{}", workdir::stem(&input));
        cases.push(text_case(name, move || {
            truncated_archive(&fs::read(&input).map_err(|error| error.to_string())?)
        }));
    }
    for input in workdir::files(&workdir::root().join("../shared/llvm6"), "bc") {
        let name = format!("flipped/llvm6-{}", workdir::stem(&input));
        cases.push(text_case(name, move || {
            flipped(&fs::read(&input).map_err(|error| error.to_string())?)
        }));
    }
    cases
}

fn bytes((input, folder, version): (PathBuf, PathBuf, u32)) -> Result<Vec<u8>, String> {
    match assemble(&input, &folder, version)? {
        Some(path) => fs::read(path).map_err(|error| error.to_string()),
        None => Err(format!("llvm-as-{version} does not take {}", input.display())),
    }
}

fn outcome(bytes: &[u8]) -> Result<Option<Module>, String> {
    match bitcode::read(bytes, "damaged.bc") {
        Ok(module) => Ok(Some(module)),
        Err(diagnostics) => match diagnostics.first().map(|diagnostic| diagnostic.location) {
            Some(Location::Bit { .. }) => Ok(None),
            _ => Err(format!("no place: {diagnostics:?}")),
        },
    }
}

/// Every part from the beginning: it is read to its end without harm, with or without what is behind the module.
fn truncated(bytes: &[u8]) -> Result<(), String> {
    let errors = (0..bytes.len()).map(|length| outcome(&bytes[..length]));
    let errors = errors.filter(|outcome| !matches!(outcome, Ok(Some(_))));
    let errors = errors.collect::<Result<Vec<_>, String>>()?.len();
    let most = bytes.len() / 2;
    if errors > most { Ok(()) } else { Err(format!("only {errors} of {} are errors", bytes.len())) }
}

/// Every beginning of an archive is an error, as its index names members behind its end, or has members that lie in it. Of
/// these only the last can be another one than before.
fn truncated_archive(bytes: &[u8]) -> Result<(), String> {
    let (mut errors, mut count) = (0, 0);
    for length in 0..bytes.len() {
        let Ok(archive) = Archive::parse(&bytes[..length]) else {
            errors += 1;
            continue;
        };
        let members = archive.members().len();
        if members > count
            && let Some(data) = archive.data(members - 1)
        {
            count = members;
            outcome(data)?;
        }
    }
    if errors * 2 > bytes.len() {
        return Ok(());
    }
    Err(format!("{errors} errors and {count} members in {} bytes", bytes.len()))
}

/// Some bits are flipped. What is still a module can be verified, printed and read again.
fn flipped(bytes: &[u8]) -> Result<(), String> {
    let rounds = if list::full() { 20_000 } else { 600 };
    let mut random = Random::new(bytes.len() as u64);
    let mut modules = 0;
    for _ in 0..rounds {
        let mut damaged = bytes.to_vec();
        for _ in 0..1 + random.below(3) {
            let bit = random.below(damaged.len() * 8);
            damaged[bit / 8] ^= 1 << (bit % 8);
        }
        if let Some(module) = outcome(&damaged)? {
            fuzz::bitcode::is_usable(&module);
            modules += 1;
        }
    }
    // Names and numbers can be changed without harm.
    if modules > 0 { Ok(()) } else { Err("every flip is an error".to_owned()) }
}
