//! Every example, in every kind of IR it is kept in, at both levels under all engines.

use emback_tests::check::{self, Expected, Failure};
use emback_tests::examples::{self, Example};
use emback_tests::suite::{case, main as run_suite};
use emback_tests::{tools, workdir};
use std::fs;
use std::path::Path;

fn main() {
    tools::require(&["node", "js102", "js78"]);
    let scratch = workdir::fresh("examples");
    let mut cases = Vec::new();
    for Example { name, input, output } in examples::all() {
        let folder = scratch.join(&name);
        cases.push(case(name, move || run(&input, &folder, &output)));
    }
    run_suite(cases);
}

fn run(input: &Path, folder: &Path, output: &Path) -> Result<(), Failure> {
    let unusable = |error| Failure {
        stage: "harness",
        level: "",
        detail: format!("{}: {error}", output.display()),
    };
    fs::create_dir_all(folder).map_err(unusable)?;
    let expected = Expected::output(fs::read(output).map_err(unusable)?);
    check::everywhere(input, folder, &expected)
}
