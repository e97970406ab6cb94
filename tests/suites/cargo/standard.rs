//! Rust's own tests of its standard library: `coretests` and `alloctests` of the package
//! rust-web-src, copied and built by `emback cargo test --no-run`. Each test that passes natively
//! has to pass as asm.js and as WebAssembly, unless `tests/list/rust-library-differs.txt` has its
//! reason; a line there whose test passes is an error, too.
//!
//! By default the smallest binary of them is built, which takes a few seconds; the others, which
//! `EMBACK_FULL=1` builds, take minutes to compile.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use emback_tests::engines::{Engine, Program};
use emback_tests::process::{Ending, Outcome, Run};
use emback_tests::suite::text_case;
use emback_tests::{list, workdir};
use libtest_mimic::Trial;

use super::{ASM, CARGO, WASM, cargo, good, started};

const DIFFERS: &str = "rust-library-differs.txt";

/// Where Debian's package has the sources of the standard library.
const LIBRARY: &str = "/usr/lib/rustlib/src/rust/library";

/// Seconds for one run of all tests of a binary.
const RUN: u32 = 1800;

/// Times that a binary is started anew behind a test that ended it.
const MOST_DEATHS: usize = 20;

/// A binary of tests.
#[derive(Copy, Clone, Debug)]
struct Tests {
    package: &'static str,
    /// How cargo chooses it, and its name.
    target: &'static [&'static str],
    name: &'static str,
    /// It is run without `EMBACK_FULL=1`, too.
    always: bool,
}

const TESTS: &[Tests] = &[
    Tests { package: "alloctests", target: &["--lib"], name: "alloc unit", always: false },
    Tests {
        package: "alloctests",
        target: &["--test", "alloctests"],
        name: "alloc",
        always: false,
    },
    Tests {
        package: "alloctests",
        target: &["--test", "vec_deque_alloc_error"],
        name: "alloc error",
        always: true,
    },
    Tests { package: "coretests", target: &["--test", "coretests"], name: "core", always: false },
];

/// One for each binary and target.
pub fn cases() -> Vec<Trial> {
    let mut cases = Vec::new();
    for tests in TESTS.iter().filter(|tests| tests.always || list::full()) {
        for (target, kind) in [(ASM, "asm.js"), (WASM, "wasm")] {
            let name = format!("standard library {} {kind}", tests.name);
            cases.push(text_case(name, move || tests.run(target)));
        }
    }
    cases
}

/// How a test ended.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Verdict {
    Passed,
    Ignored,
    Failed,
    /// The program ended in it.
    Fatal(String),
}

impl fmt::Display for Verdict {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Passed => out.write_str("passed"),
            Self::Ignored => out.write_str("ignored"),
            Self::Failed => out.write_str("failed"),
            Self::Fatal(how) => write!(out, "the program ended: {how}"),
        }
    }
}

/// By the name of the test.
type Verdicts = BTreeMap<String, Verdict>;

impl Tests {
    /// Builds and runs them, natively and for a target, and holds one to the other.
    fn run(self, target: &str) -> Result<(), String> {
        let sources = SOURCES.as_ref().map_err(String::clone)?;
        let build = ["test", "--no-run", "--package", self.package];
        // They use what only a compiler of its own version may.
        let native = started(Path::new(CARGO)).variable("RUSTC_BOOTSTRAP", "1").within(sources);
        let native = native.args(build).args(self.target);
        let native = executable(native, sources)?;
        let expected = verdicts(|skipped| Ok(Run::new(&native, RUN).args(skipped).outcome()))?;
        let build = cargo(&build).within(sources).args(self.target).args(["--target", target]);
        let script = executable(build, sources)?;
        let program = Program::new(&script).map_err(|refusal| refusal.0)?;
        if target == ASM && program.modules() == 0 {
            return Err("there is no asm.js in it".to_owned());
        }
        let mut engines = vec![Engine::Node];
        if target == ASM {
            engines.extend([Engine::NodePlain, Engine::Js102]);
        }
        let known = known(self.name);
        let mut faults = Vec::new();
        for engine in engines {
            let found = verdicts(|skipped| {
                let outcome = program.run_with(engine, skipped, Path::new(""), b"", RUN);
                outcome.map_err(|refusal| format!("{}: {}", engine.name(), refusal.0))
            })?;
            let wrong = self.faults(&expected, &found, &known);
            faults.extend(wrong.into_iter().map(|fault| format!("{}: {fault}", engine.name())));
            let passed = found.values().filter(|verdict| **verdict == Verdict::Passed).count();
            let share = format!("{passed} of {} pass, natively {}", found.len(), expected.len());
            println!("standard library {}, {target}, {}: {share}", self.name, engine.name());
        }
        if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
    }

    /// Tests that do not end as natively for no reason that is known, and those that do though there
    /// is one.
    fn faults(self, expected: &Verdicts, found: &Verdicts, known: &[String]) -> Vec<String> {
        let mut faults = Vec::new();
        for (name, verdict) in found {
            let passes = *verdict == Verdict::Passed;
            let is_known = known.contains(name);
            match expected.get(name) {
                Some(Verdict::Passed) if !passes && !is_known => {
                    faults.push(format!("{name}: {verdict}"));
                }
                _ if passes && is_known => {
                    faults.push(format!("{name}: passes, but {DIFFERS} has it"))
                }
                _ => {}
            }
        }
        let gone = known.iter().filter(|name| !found.contains_key(*name));
        faults
            .extend(gone.map(|name| format!("{name}: is in {DIFFERS}, and there is no such test")));
        faults
    }
}

/// The tests of these that have a reason not to pass.
fn known(tests: &str) -> Vec<String> {
    let lines = list::read(DIFFERS).into_iter();
    let named =
        lines.map(|line| match line.split_once(": ").map(|(name, _)| name.split_once('/')) {
            Some(Some((of, name))) => (of.to_owned(), name.to_owned()),
            _ => panic!("{DIFFERS} wants TESTS/NAME: REASON, not {line}"),
        });
    named.filter(|(of, _)| of == tests).map(|(_, name)| name).collect()
}

/// The folder with copies of the sources. A file that is the same is left alone: cargo builds anew
/// what is newer.
static SOURCES: LazyLock<Result<PathBuf, String>> = LazyLock::new(|| {
    let folder = workdir::cache("rust library");
    let own = workdir::root().join("tests/rust/library");
    let (own, library) = (own.as_path(), Path::new(LIBRARY));
    let copies = [
        (own, "Cargo.toml", "Cargo.toml"),
        (own, "Cargo.lock", "Cargo.lock"),
        (library, "alloc/src", "alloc/src"),
        (library, "alloctests", "alloctests"),
        (own, "build.rs", "alloctests/build.rs"),
        (library, "coretests", "coretests"),
        (own, "build.rs", "coretests/build.rs"),
    ];
    for (from, name, to) in copies {
        let to = folder.join(to);
        copy(&from.join(name), &to).map_err(|error| format!("{}: {error}", to.display()))?;
    }
    Ok(folder)
});

/// Copies a file, or a folder with all that is in it.
fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    if from.is_dir() {
        fs::create_dir_all(to)?;
        for entry in fs::read_dir(from)? {
            let name = entry?.file_name();
            copy(&from.join(&name), &to.join(&name))?;
        }
        return Ok(());
    }
    let bytes = fs::read(from)?;
    if fs::read(to).is_ok_and(|old| old == bytes) { Ok(()) } else { fs::write(to, bytes) }
}

/// Builds a binary of tests; cargo says where it is.
fn executable(build: Run, folder: &Path) -> Result<PathBuf, String> {
    let said = good(build)?.complaint();
    let line = said.lines().find(|line| line.trim_start().starts_with("Executable "));
    let path = line.and_then(|line| line.rsplit_once('(')?.1.strip_suffix(')'));
    path.map(|path| folder.join(path)).ok_or_else(|| format!("cargo names no executable:\n{said}"))
}

/// Runs all tests, one after the other. Where the program ends in one, it is started again with the
/// tests behind it.
fn verdicts(run: impl Fn(&[String]) -> Result<Outcome, String>) -> Result<Verdicts, String> {
    let mut all = Verdicts::new();
    for _ in 0..MOST_DEATHS {
        let mut arguments = vec!["--test-threads=1".to_owned(), "--exact".to_owned()];
        arguments.extend(all.keys().flat_map(|name| ["--skip".to_owned(), name.clone()]));
        let outcome = run(&arguments)?;
        let printed = String::from_utf8_lossy(&outcome.stdout).into_owned();
        let before = all.len();
        for line in printed.lines().filter_map(|line| line.strip_prefix("test ")) {
            let Some((name, verdict)) = line.split_once(" ... ") else { continue };
            let name = name.strip_suffix(" - should panic").unwrap_or(name);
            let verdict = match verdict {
                "ok" => Verdict::Passed,
                "FAILED" => Verdict::Failed,
                _ if verdict.starts_with("ignored") => Verdict::Ignored,
                _ => Verdict::Fatal(ending(&outcome)),
            };
            all.insert(name.to_owned(), verdict);
        }
        if printed.lines().any(|line| line.starts_with("test result: ")) {
            return Ok(all);
        }
        if all.len() == before {
            return Err(format!(
                "it printed no results, and ended: {}\n{printed}",
                ending(&outcome)
            ));
        }
    }
    Err(format!("the program ended in {MOST_DEATHS} of the tests"))
}

/// How a program ended that should not have.
fn ending(outcome: &Outcome) -> String {
    let said = outcome.complaint();
    let last = said.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or_default();
    match outcome.ending {
        Ending::Exit(status) => format!("status {status}, {last}"),
        Ending::Signal => format!("by a signal, {last}"),
        Ending::Timeout => format!("it took more than {RUN} seconds"),
    }
}
