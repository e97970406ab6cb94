//! The golden tests: see `tests/golden/readme.ll`.

use emback_tests::golden::{directives, folder, golden_files, test};
use emback_tests::list::blessing;
use emback_tests::suite::{main as run_suite, text_case};
use emback_tests::{tools, workdir};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    tools::require(&["node", "js102", "js78"]);
    let folder = folder();
    let inputs = workdir::files(&folder, "ll");
    let scratch = workdir::fresh("golden");
    let mut cases = vec![{
        let inputs = inputs.clone();
        text_case("golden_files_belong_to_a_test", move || belong(&inputs))
    }];
    for input in inputs {
        let name = input
            .strip_prefix(&folder)
            .unwrap_or(&input)
            .with_extension("")
            .to_string_lossy()
            .into_owned();
        let scratch = scratch.join(&name);
        cases.push(text_case(name, move || {
            fs::create_dir_all(&scratch).map_err(|error| error.to_string())?;
            test(&input, &scratch)
        }));
    }
    run_suite(cases);
}

fn belong(inputs: &[PathBuf]) -> Result<(), String> {
    let owned: BTreeSet<PathBuf> = inputs.iter().flat_map(|input| owned_by(input)).collect();
    let mut strays = workdir::files(&folder(), "out");
    strays.extend(workdir::files(&folder(), "err"));
    strays.extend(workdir::files(&folder(), "in"));
    strays.retain(|file| !owned.contains(file));
    if blessing() {
        for stray in &strays {
            fs::remove_file(stray).map_err(|error| error.to_string())?;
        }
        return Ok(());
    }
    if strays.is_empty() { Ok(()) } else { Err(format!("no test has these: {strays:?}")) }
}

fn owned_by(input: &Path) -> Vec<PathBuf> {
    let text = fs::read(input).unwrap_or_default();
    // A file with a malformed head fails as a case of its own.
    directives(&String::from_utf8_lossy(&text))
        .map(|found| [golden_files(input, &found), found.linked_with(input)].concat())
        .unwrap_or_default()
}
