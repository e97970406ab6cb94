//! C++ with exceptions and RTTI: the programs of `tests/cxx`, and gcc's tests of g++.dg.
//!
//! `tests/list/cxx-pass.txt` names those of gcc that must pass, in IR of three kinds, at both levels, under all engines, as
//! asm.js and as WebAssembly. `tests/list/cxx-differs.txt` gives the reason of each of the others; one that is in neither fails,
//! and the reasons are counted. `BLESS=1` rewrites the first. By default each of gcc's programs runs in one kind, in rotation,
//! and of cpp0x and cpp1y only every fourth runs; `EMBACK_FULL=1` runs all in all, and those with a reason must fail.

use emback_tests::check::Failure;
use emback_tests::cxx::{Program, of_gcc, own, scratch};
use emback_tests::oracle::Clang;
use emback_tests::suite::{Tally, case};
use emback_tests::{list, tools};
use libtest_mimic::{Arguments, Trial};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, Mutex};

const LIST: &str = "cxx-pass.txt";
const DIFFERS: &str = "cxx-differs.txt";
const HEADING: &str = "Programs of gcc's testsuite (g++.dg of package gcc-12-source) that must pass.\n\
                       BLESS=1 cargo test --test cxx writes this list.";

fn main() {
    tools::require(&["node", "js102", "js78", "clang-14", "clang-19"]);
    let arguments = Arguments::from_args();
    let scratch = Arc::new(scratch());
    let listed: BTreeSet<String> = list::read(LIST).into_iter().collect();
    let reasons = reasons();
    let passed = Arc::new(Mutex::new(BTreeSet::new()));
    let of_gcc = of_gcc();
    let known: BTreeSet<&String> = of_gcc.iter().map(|program| &program.name).collect();
    let gone: Vec<&String> =
        listed.iter().chain(reasons.keys()).filter(|name| !known.contains(name)).collect();
    assert!(gone.is_empty(), "listed, and not in the package: {gone:?}");
    let (others, mut wanted): (Vec<_>, Vec<_>) =
        of_gcc.into_iter().partition(|program| reasons.contains_key(&program.name));
    if !list::full() && !list::blessing() && arguments.filter.is_none() {
        wanted.retain(|program| {
            !is_sampled(program) || (list::turn(&program.name) / 4).is_multiple_of(8)
        });
    }
    let others = others.into_iter().filter(|_| list::full()).map(|program| {
        let scratch = Arc::clone(&scratch);
        case(program.name.clone(), move || match attempt(&program, &scratch) {
            Ok(()) => Err(Failure::harness(&format!("it passes, and {DIFFERS} says why not"))),
            Err(_) => Ok(()),
        })
    });
    let cases: Vec<Trial> = own()
        .into_iter()
        .chain(wanted)
        .map(|program| {
            let (scratch, passed) = (Arc::clone(&scratch), Arc::clone(&passed));
            case(program.name.clone(), move || {
                attempt(&program, &scratch)?;
                _ = passed.lock().map(|mut passed| passed.insert(program.name));
                Ok(())
            })
        })
        .chain(others)
        .collect();
    let conclusion = libtest_mimic::run(&arguments, cases);
    if arguments.filter.is_none() && !arguments.list {
        let mut tally = Tally::default();
        for (name, reason) in &reasons {
            // What clang says, and which header is missing, is left out.
            tally.add(reason.split(": ").next().unwrap_or_default(), name);
        }
        println!("not held to pass, by reason: {}\n{}", tally.total(), tally.table());
    }
    if let Ok(passed) = passed.lock()
        && arguments.filter.is_none()
        && !arguments.list
    {
        let of_gcc = passed.iter().filter(|name| name.contains('/'));
        if list::blessing() {
            list::write(LIST, HEADING, &of_gcc.cloned().collect::<Vec<_>>());
        } else {
            let more: Vec<_> = of_gcc.filter(|name| !listed.contains(*name)).collect();
            assert!(more.is_empty(), "these pass and are not listed; BLESS=1 lists them: {more:?}");
        }
    }
    conclusion.exit()
}

/// Why each of gcc's programs that is not held to pass is not, by name.
fn reasons() -> BTreeMap<String, String> {
    let lines = list::read(DIFFERS).into_iter();
    lines
        .map(|line| match line.split_once(": ") {
            Some((name, reason)) => (name.to_owned(), reason.to_owned()),
            None => panic!("{DIFFERS} wants a reason: {line}"),
        })
        .collect()
}

/// One program, in all its kinds. The first failure counts.
fn attempt(program: &Program, scratch: &Path) -> Result<(), Failure> {
    kinds(program).into_iter().try_for_each(|clang| program.attempt(clang, scratch))
}

/// Whether a program is of a folder of which only a part runs: the language as such, with few exceptions.
fn is_sampled(program: &Program) -> bool {
    program.name.starts_with("cpp")
}

/// The kinds of IR that a program is tried in.
fn kinds(program: &Program) -> Vec<Clang> {
    let own = !program.name.contains('/');
    if own || list::blessing() || list::full() {
        return Clang::ALL.to_vec();
    }
    vec![Clang::ALL[list::turn(&program.name) % Clang::ALL.len()]]
}
