//! gcc's execution tests. Each checks itself: it exits with status 0 or aborts.
//!
//! `tests/list/torture-pass.txt` names those that must pass: as IR of three kinds, built at both levels, under all engines.
//! The others run as well, and are counted by the cause of failure. `BLESS=1` rewrites the list.
//! A program that builds but ends differently from the native one fails the suite, unless `tests/list/torture-differs.txt`
//! gives a reason.
//!
//! The full suite takes hours. By default every third of the listed programs runs in one kind of IR, in rotation;
//! `EMBACK_FULL=1` and `BLESS=1` run all of them in all kinds.

use emback_tests::check::{Case, Failure};
use emback_tests::emback::Level;
use emback_tests::oracle::Clang;
use emback_tests::suite::{Tally, case};
use emback_tests::torture::{Program, scratch, sources};
use emback_tests::{list, tools, workdir};
use libtest_mimic::{Arguments, Trial};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

/// Of so many programs one runs where not all do.
const PART: usize = 6;

const LIST: &str = "torture-pass.txt";
const DIFFERS: &str = "torture-differs.txt";
const HEADING: &str = "Programs of gcc's testsuite (gcc.c-torture/execute of package gcc-12-source) that must pass.\n\
                       BLESS=1 cargo test --test torture writes this list.";

fn main() {
    tools::require(&["node", "js102", "js78", "clang-14", "clang-19"]);
    let arguments = Arguments::from_args();
    let sources = sources();
    let scratch = Arc::new(scratch());
    let listed: BTreeSet<String> = list::read(LIST).into_iter().collect();
    let (held, open): (Vec<PathBuf>, Vec<PathBuf>) = sources
        .into_iter()
        .partition(|source| listed.contains(&workdir::stem(source)) && !list::blessing());

    let missing = listed.len().saturating_sub(held.len());
    let is_short = !list::full() && arguments.filter.is_none();
    let cases: Vec<Trial> = held
        .into_iter()
        .filter(|source| !is_short || list::turn(&workdir::stem(source)).is_multiple_of(PART))
        .map(|source| {
            let scratch = Arc::clone(&scratch);
            case(workdir::stem(&source), move || attempt(&source, &scratch))
        })
        .collect();
    let conclusion = libtest_mimic::run(&arguments, cases);
    if !list::blessing() && missing > 0 && arguments.filter.is_none() {
        eprintln!("{missing} listed programs are not in the package");
        std::process::exit(101);
    }
    if !arguments.list && !conclusion.has_failed() {
        let unexplained = try_others(open, &scratch, &arguments, &listed);
        if !unexplained.is_empty() {
            eprintln!("built, but not what the native program is: {}", unexplained.join(", "));
            std::process::exit(101);
        }
    }
    conclusion.exit()
}

/// Why programs may end otherwise than the native one, by name.
fn explanations() -> BTreeMap<String, String> {
    let lines = list::read(DIFFERS).into_iter();
    lines
        .map(|line| match line.split_once(": ") {
            Some((name, why)) => (name.to_owned(), why.to_owned()),
            None => panic!("{DIFFERS} wants a reason: {line}"),
        })
        .collect()
}

/// Runs the programs that are not listed and prints a summary. Returns those that build and fail without a known reason.
fn try_others(
    open: Vec<PathBuf>,
    scratch: &Path,
    arguments: &Arguments,
    listed: &BTreeSet<String>,
) -> Vec<String> {
    let explanations = explanations();
    let chosen = |source: &PathBuf| match &arguments.filter {
        Some(filter) => workdir::stem(source).contains(filter.as_str()),
        None => true,
    };
    let open: Vec<PathBuf> = open.into_iter().filter(chosen).collect();
    let (next, tally) = (AtomicUsize::new(0), Mutex::new(Tally::default()));
    let (passed, unexplained) = (Mutex::new(BTreeSet::new()), Mutex::new(BTreeSet::new()));
    let work = || {
        while let Some(source) = open.get(next.fetch_add(1, Ordering::Relaxed)) {
            let name = workdir::stem(source);
            let outcome = attempt(source, scratch);
            if arguments.filter.is_some() {
                println!(
                    "{name}: {}",
                    outcome.as_ref().err().map_or("passes".to_owned(), ToString::to_string)
                );
            }
            match outcome {
                Ok(()) => _ = passed.lock().map(|mut passed| passed.insert(name)),
                Err(failure) => {
                    let explanation = explanations.get(&name);
                    let reason = match explanation {
                        Some(why) if failure.is_of_output() => format!("may differ: {why}"),
                        _ => failure.reason(),
                    };
                    _ = tally.lock().map(|mut tally| tally.add(&reason, &name));
                    if explanation.is_none() && failure.is_of_output() {
                        _ = unexplained.lock().map(|mut unexplained| unexplained.insert(name));
                    }
                }
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..arguments.test_threads.unwrap_or_else(threads) {
            scope.spawn(work);
        }
    });
    let (Ok(tally), Ok(passed), Ok(unexplained)) =
        (tally.into_inner(), passed.into_inner(), unexplained.into_inner())
    else {
        return vec!["a thread of the suite".to_owned()];
    };
    println!("not passing yet, by reason: {}\n{}", tally.total(), tally.table());
    if list::blessing() && arguments.filter.is_none() {
        println!("{} programs pass and are listed now; {} were listed", passed.len(), listed.len());
        list::write(LIST, HEADING, &Vec::from_iter(passed));
    } else if !passed.is_empty() {
        println!("{} pass that are not listed; BLESS=1 lists them", passed.len());
    }
    unexplained.into_iter().collect()
}

fn threads() -> usize {
    thread::available_parallelism().map_or(2, usize::from)
}

/// One program, all the ways. The first failure counts.
fn attempt(source: &Path, scratch: &Path) -> Result<(), Failure> {
    let program = Program::new(source, scratch)?;
    let name = &program.name;
    for clang in kinds(name) {
        let input = program.ir(clang)?;
        for level in Level::ALL {
            let case = Case {
                quick: true,
                seconds: 20,
                ..Case::new(&input, scratch, level, &program.expected)
            };
            case.run().map_err(|failure| Failure {
                detail: failure.detail.replace(&*input.to_string_lossy(), "INPUT"),
                ..failure
            })?;
            // Thousands of them are many gigabytes.
            let output = scratch.join(format!("{name}.{}{}.js", clang.name(), level.flag()));
            let _ = fs::remove_file(output.with_extension("watched.js"));
            let _ = fs::remove_file(output);
        }
    }
    Ok(())
}

/// The kinds of IR that a program is tried in.
fn kinds(name: &str) -> Vec<Clang> {
    if list::blessing() || list::full() {
        return Clang::ALL.to_vec();
    }
    vec![Clang::ALL[list::turn(name) / PART % Clang::ALL.len()]]
}
