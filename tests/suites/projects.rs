//! C and C++ projects, built by their own build systems with `emback cc`.
//!
//! Each folder of `tests/projects` is copied to one whose name has a space, and its `build.sh` is run there by a shell
//! with -e. EMBACK is the program; CRATE, where there is a file `crate`, the folder of that crate, which carries the
//! sources. What the script prints is in `expected`; BLESS=1 writes it.

use emback_tests::list::blessing;
use emback_tests::process::Run;
use emback_tests::suite::{main as run_suite, text_case};
use emback_tests::{emback, registry, tools, workdir};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Seconds that a project may take.
const LIMIT: u32 = 600;

fn main() {
    tools::require(&[
        "autoconf",
        "cargo",
        "cc",
        "clang-19",
        "cmake",
        "llvm-ar-19",
        "make",
        "ninja",
        "node",
    ]);
    let projects = workdir::root().join("tests/projects");
    let scratch = workdir::fresh("projects of build systems");
    let mut names: Vec<String> = match fs::read_dir(&projects) {
        Ok(entries) => entries
            .flatten()
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect(),
        Err(error) => panic!("{}: {error}", projects.display()),
    };
    names.sort();
    let cases = names.into_iter().map(|name| {
        let (from, to) = (projects.join(&name), scratch.join(format!("the {name} project")));
        text_case(name, move || build(&from, &to))
    });
    run_suite(cases.collect());
}

/// Builds a project, and compares what its script prints.
fn build(from: &Path, to: &Path) -> Result<(), String> {
    let said = |error: io::Error| format!("{}: {error}", from.display());
    copy(from, to).map_err(said)?;
    let mut run = Run::new("sh", LIMIT)
        .args(["-e", "build.sh"])
        .within(to)
        .variable("EMBACK", &*emback::PROGRAM)
        .variable("EMBACK_CLANG", "clang-19");
    if let Ok(package) = fs::read_to_string(from.join("crate")) {
        run = run.variable("CRATE", registry::package_of_crates(package.trim())?);
    }
    let outcome = run.outcome();
    if !outcome.success() {
        let printed = String::from_utf8_lossy(&outcome.stdout).into_owned();
        return Err(format!("{:?}\n{printed}{}", outcome.ending, outcome.complaint()));
    }
    let printed = outcome.printed()?;
    let expected = from.join("expected");
    if blessing() {
        return fs::write(expected, printed).map_err(said);
    }
    let wanted = fs::read_to_string(expected).map_err(said)?;
    if printed == wanted {
        return Ok(());
    }
    Err(format!("build.sh prints\n{printed}\nand should print\n{wanted}"))
}

/// Copies a folder.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let place: PathBuf = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &place)?;
        } else {
            fs::copy(entry.path(), place)?;
        }
    }
    Ok(())
}
