//! Programs in IR that LLVM 6 wrote for asmjs-unknown-emscripten. They are in a folder beside the checkout.

use emback_tests::check::{self, Expected, Failure};
use emback_tests::suite::{case, main as run_suite};
use emback_tests::{tools, workdir};
use std::fs;
use std::path::{Path, PathBuf};

/// Programs that use unsupported features, and which.
const LATER: &[(&str, &str)] = &[
    ("except", "exceptions"),
    ("flow", "computed goto"),
    ("jump", "long jumps"),
    ("lanes", "vectors"),
];

fn main() {
    tools::require(&["node", "js102", "js78"]);
    let programs = workdir::root().join("../shared/llvm6");
    if !programs.is_dir() {
        // Compilers of that age are in no package, so nothing can make up for the folder.
        println!(
            "NOT RUN: there is no ../shared/llvm6 beside this checkout, and LLVM 6's programs are nowhere else"
        );
    }
    let scratch = workdir::fresh("llvm6");
    let mut cases = Vec::new();
    for input in workdir::files(&programs, "ll") {
        let name = workdir::stem(&input);
        let program = name.split('.').next().unwrap_or_default().to_owned();
        let later = LATER.iter().any(|(other, _)| *other == program);
        let output = programs.join(program).with_extension("out");
        let scratch = scratch.clone();
        cases.push(case(name, move || run(&input, &scratch, &output)).with_ignored_flag(later));
    }
    run_suite(cases);
}

fn run(input: &Path, scratch: &Path, output: &PathBuf) -> Result<(), Failure> {
    let unusable = |error| Failure {
        stage: "harness",
        level: "",
        detail: format!("{}: {error}", output.display()),
    };
    let expected = Expected::output(fs::read(output).map_err(unusable)?);
    check::everywhere(input, scratch, &expected)
}
