//! Programs of C++ with WebAssembly's own exceptions, in the form of the standard (`try_table`, `exnref`) and in the one
//! before it. Of the engines that the suites have, browsers alone run the first.

use emback_tests::browsers::printed;
use emback_tests::emback;
use emback_tests::oracle::{Clang, native};
use emback_tests::process::Ending;
use emback_tests::workdir;
use serde_json::Value;
use std::fs;
use std::path::Path;

const PROGRAMS: &[&str] =
    &["cxx/casting", "cxx/destructors", "cxx/statics", "cxx/lists", "cxx/unwinding", "calls/jumps"];

/// A name and the value of `WASM_LEGACY_EXCEPTIONS`.
const FORMS: [(&str, &str); 2] = [("standard", "0"), ("legacy", "1")];

/// The kinds of IR: funclets, and landing pads.
const KINDS: [(&str, &[&str]); 2] =
    [("funclets", &["-fwasm-exceptions", "-mexception-handling"]), ("landing-pads", &[])];

/// The names of the visits that [`make`] gives.
pub fn names() -> impl Iterator<Item = String> {
    let kinds = KINDS.iter().flat_map(|kind| FORMS.iter().map(move |form| (kind.0, form.0)));
    kinds.flat_map(|(kind, form)| PROGRAMS.iter().map(move |program| name(program, kind, form)))
}

fn name(program: &str, kind: &str, form: &str) -> String {
    format!("{}-{kind}-{form}", program.replace('/', "-"))
}

/// Builds everything below `scratch`, and gives the list of visits.
pub fn make(scratch: &Path) -> Result<Vec<Value>, String> {
    let mut plan = Vec::new();
    for program in PROGRAMS {
        let source = workdir::root().join("tests").join(program).with_extension("cpp");
        let common = ["-fexceptions", "-std=gnu++14"];
        let binary = scratch.join(program.replace('/', "-"));
        let outcome = native(&source, &[&common[..], &["-lstdc++"]].concat(), &binary, 60)?;
        if outcome.ending != Ending::Exit(0) {
            return Err(format!("{program} fails natively: {}", outcome.complaint()));
        }
        let wanted = String::from_utf8_lossy(&outcome.stdout);
        for (kind, flags) in KINDS {
            let input = binary.with_extension(format!("{kind}.ll"));
            Clang::ALL[2].ir(&source, &[&common[..], flags].concat(), &input)?;
            for (form, legacy) in FORMS {
                let name = name(program, kind, form);
                let folder = scratch.join(&name);
                build(&input, &folder, legacy).map_err(|why| format!("{name}: {why}"))?;
                plan.push(printed(&name, &folder, &wanted, &["program.wasm"]));
            }
        }
    }
    Ok(plan)
}

fn build(input: &Path, folder: &Path, legacy: &str) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    let page = workdir::root().join("tests/suites/pages/printed.html");
    fs::copy(page, folder.join("index.html")).map_err(|error| error.to_string())?;
    let (input, setting) =
        (input.display().to_string(), format!("WASM_LEGACY_EXCEPTIONS={legacy}"));
    let args = ["build", &input, "-O2", "-o", "program.js", "-fwasm-exceptions", "-s", &setting];
    let target = ["--target", "wasm32-unknown-emscripten"];
    emback::run(folder, &[&args[..], &target].concat(), b"").printed().map(drop)
}
