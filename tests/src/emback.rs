//! Runs the program under test.

use crate::process::{Ending, Outcome, Run};
use crate::workdir;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

/// The `emback` program: the one that the variable EMBACK names, or else built by cargo on first use.
pub static PROGRAM: LazyLock<PathBuf> = LazyLock::new(|| match std::env::var_os("EMBACK") {
    Some(path) => workdir::root().join(path),
    None => build_program(),
});

fn build_program() -> PathBuf {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["build", "--quiet", "--package", "emback-cli", "--bin", "emback"])
        .current_dir(workdir::root())
        .status();
    match status {
        Ok(status) if status.success() => workdir::target().join("debug/emback"),
        Ok(status) => panic!("emback itself could not be built: {status}"),
        Err(error) => panic!("cargo could not be started: {error}"),
    }
}

/// How much the program is asked to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// -O0: readable, nothing optimised.
    O0,
    /// -O1: optimised.
    O1,
    /// -O2: compact.
    O2,
    /// -O3: as -O2.
    O3,
    /// -Os: for size.
    Os,
    /// -Oz: for size alone.
    Oz,
}

impl Level {
    /// Those that all suites build at.
    pub const ALL: [Level; 2] = [Level::O0, Level::O2];

    /// Every one.
    pub const EVERY: [Level; 6] =
        [Level::O0, Level::O1, Level::O2, Level::O3, Level::Os, Level::Oz];

    /// As the command line has it.
    pub fn flag(self) -> &'static str {
        match self {
            Level::O0 => "-O0",
            Level::O1 => "-O1",
            Level::O2 => "-O2",
            Level::O3 => "-O3",
            Level::Os => "-Os",
            Level::Oz => "-Oz",
        }
    }
}

/// `emback` with these arguments, in `folder`.
pub fn run<S: AsRef<std::ffi::OsStr>>(folder: &Path, args: &[S], input: &[u8]) -> Outcome {
    Run::new(&*PROGRAM, 120).args(args).within(folder).input(input).outcome()
}

/// `emback build INPUT -o OUTPUT` at a level; the error is why it did not, in its own words.
pub fn build(input: &Path, output: &Path, level: Level, more: &[&str]) -> Result<(), String> {
    build_in(&[], input, output, level, more)
}

/// As [`build`], with variables of the environment.
pub fn build_in(
    variables: &[(&str, &str)],
    input: &Path,
    output: &Path,
    level: Level,
    more: &[&str],
) -> Result<(), String> {
    let run = Run::new(&*PROGRAM, 120);
    let run = variables.iter().fold(run, |run, (name, value)| run.variable(name, value));
    let outcome =
        run.arg("build").arg(input).arg("-o").arg(output).arg(level.flag()).args(more).outcome();
    match outcome.ending {
        Ending::Exit(0) => Ok(()),
        Ending::Exit(1) => Err(outcome.complaint()),
        Ending::Exit(status) => Err(format!("status {status}: {}", outcome.complaint())),
        Ending::Signal => Err(format!("died: {}", outcome.complaint())),
        Ending::Timeout => Err("did not end".to_owned()),
    }
}

/// Flags of `emback build` that have functions of every third random program cut into small ones.
pub fn cut(seed: u64) -> &'static [&'static str] {
    match seed % 9 {
        0 => &["-s", "OUTLINING_LIMIT=300"],
        3 => &["-s", "OUTLINING_LIMIT=1000"],
        6 => &["-s", "OUTLINING_LIMIT=4000"],
        _ => &[],
    }
}
