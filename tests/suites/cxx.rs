//! C++ with exceptions and RTTI: the programs of `tests/cxx`, and gcc's tests of g++.dg.
//!
//! `tests/list/cxx-pass.txt` names those of gcc that must pass, in IR of three kinds, at both levels, under all engines, as
//! asm.js and as WebAssembly. `tests/list/cxx-differs.txt` gives the reason of each of the others; one that is in neither fails.
//! `BLESS=1` rewrites the first. By default every fourth program runs in all kinds and the others in one, in rotation;
//! `EMBACK_FULL=1` runs all in all.

use emback_tests::cxx::{Program, of_gcc, own, scratch};
use emback_tests::oracle::Clang;
use emback_tests::suite::case;
use emback_tests::{list, tools};
use libtest_mimic::{Arguments, Trial};
use std::collections::BTreeSet;
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
    let explained: BTreeSet<String> = list::read(DIFFERS)
        .into_iter()
        .map(|line| match line.split_once(": ") {
            Some((name, _)) => name.to_owned(),
            None => panic!("{DIFFERS} wants a reason: {line}"),
        })
        .collect();
    let passed = Arc::new(Mutex::new(BTreeSet::new()));
    let of_gcc = of_gcc();
    let known: BTreeSet<&String> = of_gcc.iter().map(|program| &program.name).collect();
    let gone: Vec<&String> =
        listed.iter().chain(&explained).filter(|name| !known.contains(name)).collect();
    assert!(gone.is_empty(), "listed, and not in the package: {gone:?}");
    let wanted = of_gcc.into_iter().filter(|program| !explained.contains(&program.name));
    let cases: Vec<Trial> = own()
        .into_iter()
        .chain(wanted)
        .map(|program| {
            let (scratch, passed) = (Arc::clone(&scratch), Arc::clone(&passed));
            case(program.name.clone(), move || {
                kinds(&program)
                    .into_iter()
                    .try_for_each(|clang| program.attempt(clang, &scratch))?;
                _ = passed.lock().map(|mut passed| passed.insert(program.name));
                Ok(())
            })
        })
        .collect();
    let conclusion = libtest_mimic::run(&arguments, cases);
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

/// The kinds of IR that a program is tried in.
fn kinds(program: &Program) -> Vec<Clang> {
    let number: usize = program.name.bytes().map(usize::from).sum();
    let own = !program.name.contains('/');
    if own || list::blessing() || list::full() || number.is_multiple_of(4) {
        return Clang::ALL.to_vec();
    }
    vec![Clang::ALL[number % Clang::ALL.len()]]
}
