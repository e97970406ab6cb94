//! `emback cargo compare` and `emback cargo diverge`: reports on the program of a package.

use emback_tests::process::Ending;
use emback_tests::suite::text_case;
use libtest_mimic::Trial;
use serde_json::Value;

use super::{BARE, TESTED, cargo, good};

/// One for each subcommand.
pub fn cases() -> Vec<Trial> {
    vec![
        text_case("compare", || TESTED.run(compare)),
        text_case("diverge", || TESTED.run(diverge)),
        text_case("compare library", || BARE.run(library)),
    ]
}

/// Columns, lines of Rust, and names as in the source. LLVM's code generator has no
/// exceptions that go through JavaScript; the report says so.
fn compare() -> Result<(), String> {
    let line = ["compare", "--package", "tested", "--example", "shown", "--format", "json"];
    // The second time cargo has nothing to build.
    for _ in 0..2 {
        let printed = good(cargo(&line).args(["-o", "-"]))?.printed()?;
        let report: Value = serde_json::from_str(&printed).map_err(|error| error.to_string())?;
        let found = |path: &str| report.pointer(path).cloned().unwrap_or_default();
        let by_llvm = found("/llvm/left_out").to_string();
        if found("/input") != "shown" || !by_llvm.contains("exceptions are not supported") {
            return Err(format!("{} {}", found("/input"), found("/llvm")));
        }
        let functions = found("/functions");
        let main = functions.as_array().and_then(|all| {
            all.iter().find(|function| function["demangled"] == "shown::main").cloned()
        });
        let main = main.ok_or("there is no function shown::main")?;
        let lines =
            |column: &str| main.pointer(column).and_then(Value::as_array).map_or(0, Vec::len);
        let columns = ["/source", "/ir", "/asm/code", "/wasm/code"];
        if columns.iter().any(|column| lines(column) == 0) {
            return Err(format!("a column is empty: {main:#}"));
        }
        let source = main["source"].to_string();
        if !source.contains("tested::twice(21)") {
            return Err(format!("no line of the source: {source}"));
        }
    }
    Ok(())
}

/// The first call that differs, in Rust's words.
fn diverge() -> Result<(), String> {
    let line = ["diverge", "--package", "tested", "--example"];
    let printed = good(cargo(&line).args(["shown", "--", "x"]))?.printed()?;
    if !printed.starts_with("no difference in ") {
        return Err(printed);
    }
    let outcome = cargo(&line).arg("differs").outcome();
    let printed = String::from_utf8_lossy(&outcome.stdout).into_owned();
    let wanted = [
        "'differs::second_word' returns something different",
        "'differs::main' (",
        "first differing instruction: load at ",
        "differs.rs:",
    ];
    let missing = wanted.iter().find(|text| !printed.contains(**text));
    match (outcome.ending, missing) {
        (Ending::Exit(1), None) => Ok(()),
        (ending, missing) => {
            Err(format!("{ending:?}, {missing:?} is not in\n{printed}{}", outcome.complaint()))
        }
    }
}

/// A library without a system has a report, with LLVM's code; a package without programs has a word
/// on it.
fn library() -> Result<(), String> {
    let line = ["compare", "--package", "bare", "--lib", "--release", "-Zbuild-std=core"];
    let line = cargo(&line).args(["--format=json", "--target", "asmjs-unknown-unknown"]);
    let printed = good(line)?.printed()?;
    let report: Value = serde_json::from_str(&printed).map_err(|error| error.to_string())?;
    let functions = report["functions"].as_array().map(Vec::as_slice).unwrap_or_default();
    let by_llvm =
        |function: &Value| function["llvm"].as_array().is_some_and(|code| !code.is_empty());
    if !functions.iter().any(by_llvm) {
        return Err(printed);
    }
    let outcome = cargo(&["compare", "--package", "tested", "--lib"]).outcome();
    let said = outcome.complaint();
    if outcome.ending == Ending::Exit(2) && said.contains("cargo linked no program") {
        return Ok(());
    }
    Err(format!("{:?}: {said}", outcome.ending))
}
