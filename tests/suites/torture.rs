//! gcc's execution tests. Each judges itself: it ends with status 0 or aborts.
//!
//! `tests/list/torture-pass.txt` names those that must pass: as IR of three kinds, built at both levels, under all engines.
//! The others are tried as well, and counted by what they fail of. `BLESS=1` writes the list anew.
//! A program that is built but ends otherwise than the native one fails the suite, unless `tests/list/torture-differs.txt`
//! says why it may.
//!
//! All of it takes a quarter of an hour. So every fourth program goes all the ways and the others go one, by turns;
//! `EMBACK_FULL=1` sends all of them all the ways, and so does `BLESS=1`.

use emback_tests::check::{Case, Expected, Failure};
use emback_tests::emback::Level;
use emback_tests::oracle::{Clang, headers, native};
use emback_tests::process::{Ending, Run};
use emback_tests::suite::{Tally, case};
use emback_tests::{list, tools, workdir};
use libtest_mimic::{Arguments, Trial};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

const LIST: &str = "torture-pass.txt";
const DIFFERS: &str = "torture-differs.txt";
const HEADING: &str = "Programs of gcc's testsuite (gcc.c-torture/execute of package gcc-12-source) that must pass.\n\
                       BLESS=1 cargo test --test torture writes this list.";

/// Today's clang calls some old habits errors.
const FLAGS: &[&str] = &[
    "-std=gnu99",
    "-Wno-implicit-function-declaration",
    "-Wno-implicit-int",
    "-Wno-int-conversion",
    "-Wno-incompatible-function-pointer-types",
    "-Wno-return-type",
    "-Wno-return-mismatch",
];

fn main() {
    tools::require(&["node", "js102", "js78", "clang-14", "clang-19"]);
    let arguments = Arguments::from_args();
    let sources = sources();
    let scratch = Arc::new(scratch());
    let listed: BTreeSet<String> = list::read(LIST).into_iter().collect();
    let (held, open): (Vec<PathBuf>, Vec<PathBuf>) = sources
        .into_iter()
        .partition(|source| listed.contains(&workdir::stem(source)) && !list::blessing());

    let cases: Vec<Trial> = held
        .into_iter()
        .map(|source| {
            let scratch = Arc::clone(&scratch);
            case(workdir::stem(&source), move || attempt(&source, &scratch))
        })
        .collect();
    let missing = listed.len().saturating_sub(cases.len());
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

/// Tries what is not listed, and says how it went. Gives those that are built and fail without a known reason.
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
    let fail = |stage, detail| Failure { stage, level: "", detail };
    let name = workdir::stem(source);
    let text = fs::read(source).map_err(|error| fail("harness", error.to_string()))?;
    let mut flags = FLAGS.to_vec();
    let text = String::from_utf8_lossy(&text);
    flags.extend(own_flags(&text));
    let printed = scratch.join(format!("{name}.native"));
    once(&printed, |file| judge_natively(source, &flags, &scratch.join(&name), file))
        .map_err(|detail| fail("clang-14 natively", detail))?;
    let expected =
        Expected::output(fs::read(printed).map_err(|error| fail("harness", error.to_string()))?);
    for clang in kinds(&name) {
        let input = scratch.join(format!("{name}.{}.ll", clang.name()));
        once(&input, |input| clang.ir(source, &flags, input))
            .map_err(|detail| fail("clang for wasm32", detail))?;
        for level in Level::ALL {
            let case =
                Case { quick: true, seconds: 20, ..Case::new(&input, scratch, level, &expected) };
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
    let number: usize = name.bytes().map(usize::from).sum();
    if list::blessing() || list::full() || number.is_multiple_of(4) {
        return Clang::ALL.to_vec();
    }
    vec![Clang::ALL[number % Clang::ALL.len()]]
}

/// What a test asks to be compiled with that changes its meaning.
fn own_flags(text: &str) -> Vec<&'static str> {
    let asked =
        |flag: &&&str| text.lines().any(|line| line.contains("dg-") && line.contains(**flag));
    ["-fwrapv", "-fgnu89-inline", "-fno-strict-aliasing", "-funsigned-char", "-fsigned-char"]
        .iter()
        .filter(asked)
        .copied()
        .collect()
}

/// Whether the test holds natively; what it prints is kept in `printed`.
fn judge_natively(
    source: &Path,
    flags: &[&str],
    binary: &Path,
    printed: &Path,
) -> Result<(), String> {
    let outcome = native(source, flags, binary, 20)?;
    let _ = fs::remove_file(binary);
    match outcome.ending {
        Ending::Exit(0) => fs::write(printed, outcome.stdout).map_err(|error| error.to_string()),
        Ending::Exit(_) | Ending::Signal => Err("fails of itself".to_owned()),
        Ending::Timeout => Err("does not end".to_owned()),
    }
}

/// Does `work` unless an earlier run did it: the file is its result, or `FILE.error` why there is none.
fn once(file: &Path, work: impl FnOnce(&Path) -> Result<(), String>) -> Result<(), String> {
    let failed = PathBuf::from(format!("{}.error", file.display()));
    if let Ok(why) = fs::read_to_string(&failed) {
        return Err(why);
    }
    if file.exists() {
        return Ok(());
    }
    work(file).inspect_err(|why| {
        // Not kept is found out again.
        let _ = fs::write(&failed, why);
    })
}

/// Where the work of earlier runs is kept for as long as flags and headers stay as they are.
fn scratch() -> PathBuf {
    let mut hasher = DefaultHasher::new();
    FLAGS.hash(&mut hasher);
    for header in workdir::files(&headers(), "h") {
        header.hash(&mut hasher);
        fs::read(&header).unwrap_or_default().hash(&mut hasher);
    }
    workdir::cache(&format!("torture/{:016x}", hasher.finish()))
}

/// The programs, unpacked from the package once.
fn sources() -> Vec<PathBuf> {
    let folder = workdir::cache("torture/source");
    let programs = folder.join("execute");
    if !programs.is_dir() {
        unpack(&folder);
    }
    let mut sources = workdir::files(&programs, "c");
    sources.retain(|source| source.parent() == Some(&*programs));
    assert!(sources.len() > 1000, "{} has only {} programs", programs.display(), sources.len());
    sources
}

fn unpack(folder: &Path) {
    let package = Path::new("/usr/src/gcc-12");
    let archives = workdir::files(package, "xz");
    let archive = archives.iter().find(|file| workdir::stem(file).starts_with("gcc-"));
    let Some(archive) = archive else {
        panic!("gcc's testsuite is missing: apt-get install gcc-12-source, or call tests/run");
    };
    let outcome = Run::new("tar", 300)
        .args(["--strip-components=4", "--wildcards", "-xJf"])
        .arg(archive)
        .arg("-C")
        .arg(folder)
        .arg("gcc-*/gcc/testsuite/gcc.c-torture/execute")
        .outcome();
    assert!(outcome.success(), "{}: {}", archive.display(), outcome.complaint());
}
