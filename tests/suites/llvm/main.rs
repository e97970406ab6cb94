//! Programs compiled by LLVM's own backend (`--wasm-backend llvm`): they behave as with the other backends.
//!
//! All examples and all golden tests that run something, at both levels; every tenth program of the torture list and
//! every fortieth seed of csmith, each in one kind of IR and at one level, by turns. `EMBACK_FULL=1` leaves nothing out.
//! Programs that LLVM's versions treat differently are compiled by the newest one, too, if one is installed.
//! `backend` tests what is specific to this backend: the JavaScript boundary, settings, targets, and diagnostics.

mod backend;

use emback_tests::check::{Case, Expected, Failure};
use emback_tests::csmith;
use emback_tests::emback::Level;
use emback_tests::examples::{self, Example};
use emback_tests::oracle::Clang;
use emback_tests::suite::{case, main as run_suite, text_case};
use emback_tests::{golden, list, tools, torture, workdir};
use libtest_mimic::Trial;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

fn main() {
    tools::require(&["node", "clang-14", "clang-19", "csmith", "llc-19", "wasm-ld-19"]);
    let scratch = workdir::fresh("llvm");
    let mut cases = of_examples(&scratch);
    cases.extend(goldens(&scratch));
    cases.extend(by_newest(&scratch));
    cases.extend(programs_of_torture());
    cases.extend(programs_of_csmith());
    cases.extend(backend::cases(&scratch));
    run_suite(cases);
}

fn folder_for(scratch: &Path, top: &Path, input: &Path) -> (String, PathBuf) {
    let name = input.strip_prefix(top).unwrap_or(input).with_extension("");
    (name.to_string_lossy().into_owned(), scratch.join(name))
}

fn make(folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))
}

fn of_examples(scratch: &Path) -> Vec<Trial> {
    let scratch = scratch.join("examples");
    examples::all()
        .into_iter()
        .map(|Example { name, input, output }| {
            let folder = scratch.join(&name);
            text_case(format!("examples/{name}"), move || {
                make(&folder)?;
                let expected = fs::read(output).map_err(|error| error.to_string())?;
                let expected = Expected::output(expected);
                Level::ALL.iter().try_for_each(|&level| {
                    let case = Case { quick: true, ..Case::new(&input, &folder, level, &expected) };
                    case.run_by_llvm().map_err(|failure| failure.to_string())
                })
            })
        })
        .collect()
}

fn goldens(scratch: &Path) -> Vec<Trial> {
    let top = golden::folder();
    let inputs = workdir::files(&top, "ll").into_iter();
    inputs
        .map(|input| {
            let (name, folder) = folder_for(&scratch.join("golden"), &top, &input);
            text_case(format!("golden/{name}"), move || {
                make(&folder)?;
                golden::test_by_llvm(&input, &folder)
            })
        })
        .collect()
}

/// Golden tests with integers that newer LLVMs lay out otherwise, and with intrinsics that came or went.
const DIFFERENT: [&str; 7] =
    ["bitintargs", "cmpxchg", "half", "int128args", "largeints", "sincos", "subsat"];

fn by_newest(scratch: &Path) -> Vec<Trial> {
    const PINNED: u32 = 19;
    const YET_TO_COME: u32 = 40;
    let mut versions = (PINNED + 1..YET_TO_COME).rev().map(|version| format!("llc-{version}"));
    let Some(llc) = versions.find(|name| tools::find(name).is_some()) else {
        let none = Trial::test("newest", || Ok(())).with_ignored_flag(true);
        return vec![none.with_kind("no LLVM is installed that is newer than 19")];
    };
    let scratch = scratch.join("newest");
    DIFFERENT
        .into_iter()
        .map(|name| {
            let input = golden::folder().join("exec").join(name).with_extension("ll");
            let folder = scratch.join(name);
            let llc = llc.clone();
            text_case(format!("newest/{llc}/{name}"), move || {
                make(&folder)?;
                golden::test_by_newer_llvm(&input, &folder, &llc)
            })
        })
        .collect()
}

/// The turn of a program: a kind of IR and a level, or all of them.
fn turns(number: usize) -> Vec<(Clang, Level)> {
    let all: Vec<(Clang, Level)> = Clang::ALL
        .iter()
        .flat_map(|&clang| Level::ALL.iter().map(move |&level| (clang, level)))
        .collect();
    if list::full() { all } else { vec![all[number % all.len()]] }
}

fn programs_of_torture() -> Vec<Trial> {
    let step = if list::full() { 1 } else { 10 };
    let listed = list::read("torture-pass.txt");
    let sources = torture::sources();
    let scratch = Arc::new(torture::scratch());
    let chosen = listed.into_iter().step_by(step).enumerate();
    chosen
        .map(|(number, name)| {
            let source = sources.iter().find(|source| workdir::stem(source) == name).cloned();
            let scratch = Arc::clone(&scratch);
            case(format!("torture/{name}"), move || {
                let missing = || Failure {
                    stage: "harness",
                    level: "",
                    detail: "it is not in the package".to_owned(),
                };
                let source = source.ok_or_else(missing)?;
                let program = torture::Program::new(&source, &scratch)?;
                turns(number).into_iter().try_for_each(|(clang, level)| {
                    let input = program.ir(clang)?;
                    quickly(&input, &scratch, level, &program.expected)
                })
            })
        })
        .collect()
}

fn programs_of_csmith() -> Vec<Trial> {
    let step = if list::full() { 1 } else { 40 };
    let scratch = Arc::new(workdir::cache("csmith"));
    let chosen = list::read("csmith-seeds.txt").into_iter().step_by(step).enumerate();
    chosen
        .map(|(number, seed)| {
            let scratch = Arc::clone(&scratch);
            case(format!("csmith/{seed}"), move || {
                let program = csmith::Program::new(&seed, &scratch)?;
                turns(number).into_iter().try_for_each(|(clang, level)| {
                    let input = program.ir(clang)?;
                    quickly(&input, &scratch, level, &program.expected)
                })
            })
        })
        .collect()
}

fn quickly(input: &Path, scratch: &Path, level: Level, expected: &Expected) -> Result<(), Failure> {
    Case { quick: true, seconds: 20, ..Case::new(input, scratch, level, expected) }.run_by_llvm()
}
