//! The small programs that `tests/bench table` measures, with fewer rounds: each does what its native build does.

use emback_tests::check::{Case, Expected, Failure};
use emback_tests::emback::Level;
use emback_tests::oracle::{Clang, native};
use emback_tests::suite::{case, main as run_suite};
use emback_tests::{tools, workdir};
use std::fs;
use std::path::Path;

/// Has the programs do little.
const FLAGS: &[&str] = &["-DSMALL"];

fn main() {
    tools::require(&["node", "js102", "js78", "clang-14", "clang-19"]);
    let scratch = workdir::fresh("kernels");
    let programs = workdir::files(&workdir::root().join("tests/peers/kernels"), "c");
    let cases = programs.into_iter().map(|source| {
        let folder = scratch.join(workdir::stem(&source));
        case(workdir::stem(&source), move || run(&source, &folder))
    });
    run_suite(cases.collect());
}

fn run(source: &Path, folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(|error| Failure::harness(&error))?;
    let expected = native(source, FLAGS, &folder.join("native"), 20)
        .map_err(|error| Failure::harness(&error))?;
    let input = folder.join("input.ll");
    Clang { program: "clang-19", level: "-O2" }
        .ir(source, FLAGS, &input)
        .map_err(|error| Failure::harness(&error))?;
    Case::new(&input, folder, Level::O2, &Expected::from(expected)).run()
}
