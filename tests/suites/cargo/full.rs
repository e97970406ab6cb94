//! What takes a standard library of its own each time: other targets, profiles and features. With EMBACK_FULL=1.

use std::path::{Path, PathBuf};

use emback_tests::check::{self, Expected};
use emback_tests::process::{Ending, Run};
use emback_tests::suite::text_case;
use emback_tests::{engines, workdir};
use libtest_mimic::Trial;
use serde_json::Value;

/// All of this file.
pub fn cases() -> Vec<Trial> {
    vec![
        text_case("full lone", || lone("asmjs-unknown-unknown", &[], "")),
        text_case("full lone wasm", || lone("wasm32-unknown-unknown", &[], "")),
        text_case("full lone small", || {
            lone("asmjs-unknown-unknown", &["-Zbuild-std-features=optimize_for_size"], "")
        }),
        text_case("full lone immediate abort", || {
            let flags = "-Zunstable-options -Cpanic=immediate-abort";
            lone("asmjs-unknown-unknown", &["-Zbuild-std=std,panic_abort"], flags)
        }),
        text_case("full wasi", wasi),
        text_case("full bench", bench),
        text_case("full emscripten libc", emscripten_libc),
        text_case("full backtrace", backtrace),
        text_case("full compare", compare),
    ]
}

/// A folder for each, so that features of the standard library do not meet.
fn cargo(arguments: &[&str], folder: &str) -> (Run, PathBuf) {
    let folder = workdir::cache(folder);
    (super::cargo(arguments).variable("CARGO_TARGET_DIR", &folder), folder)
}

/// A library with std, but without a system.
fn lone(target: &str, more: &[&str], flags: &str) -> Result<(), String> {
    let build = ["build", "--quiet", "--package", "lone", "--release", "--target", target];
    let name =
        format!("cargo-full{}{}", more.concat(), if flags.is_empty() { "" } else { "-flags" });
    let (run, folder) = cargo(&build, &name);
    super::good(run.args(more).variable("RUSTFLAGS", flags))?;
    let is_asm = target.starts_with("asmjs");
    let file =
        folder.join(target).join("release").join(if is_asm { "lone.js" } else { "lone.wasm" });
    if is_asm {
        let text = std::fs::read_to_string(&file).map_err(|error| error.to_string())?;
        engines::validates(&text).map_err(|refusal| refusal.0)?;
    }
    let host = workdir::root().join("tests/suites/cargo/lone.mjs");
    let printed = super::good(Run::new("node", 60).arg(&host).arg(&file))?.printed()?;
    if printed == "true 31 125 thrown\n" { Ok(()) } else { Err(printed) }
}

/// std with the system calls of WASI, by the runtime; and C that CMake builds.
fn wasi() -> Result<(), String> {
    let traced = ["run", "--quiet", "--package", "traced"];
    let made = ["run", "--quiet", "--package", "made", "--", "a \u{e9} text"];
    for run in [&traced[..], &made] {
        let native = super::started(Path::new(super::CARGO)).args(run).outcome();
        let target = [&["run", "--target", "wasm32-wasip1"], &run[1..]].concat();
        let (run, _) = cargo(&target, "cargo-full");
        check::compare(&run.outcome(), &Expected::from(native))?;
    }
    Ok(())
}

fn bench() -> Result<(), String> {
    let (run, _) =
        cargo(&["bench", "--quiet", "--package", "tested", "--bench", "speed"], "cargo-full");
    let printed = super::good(run)?.printed()?;
    let wanted = "999999000000 true\n";
    if printed.ends_with(wanted) { Ok(()) } else { Err(printed) }
}

/// std over the C library of an installed Emscripten.
fn emscripten_libc() -> Result<(), String> {
    let run = ["run", "--quiet", "--package", "made", "--", "text"];
    let expected = Expected::from(super::started(Path::new(super::CARGO)).args(run).outcome());
    let (run, _) = cargo(&run, "cargo-full-libc");
    let flags = "-Clink-arg=--libc -Clink-arg=emscripten";
    check::compare(&run.variable("RUSTFLAGS", flags).outcome(), &expected)
}

/// With debug information for all crates, lines of the standard library are in a backtrace, whose
/// files are those of its sources.
fn backtrace() -> Result<(), String> {
    let (run, _) =
        cargo(&["run", "--quiet", "--package", "traced", "--", "1", "2"], "cargo-full-debug");
    let run = run.variable("CARGO_PROFILE_DEV_DEBUG", "2").variable("RUST_BACKTRACE", "1");
    let outcome = run.outcome();
    let said = String::from_utf8_lossy(&outcome.stderr).into_owned();
    let line = said.lines().find(|line| line.contains("/library/std/src/panicking.rs:"));
    let file =
        line.and_then(|line| line.split(['(', ':']).find(|part| part.ends_with("panicking.rs")));
    match file {
        Some(file) if Path::new(file).is_file() && outcome.ending == Ending::Exit(101) => Ok(()),
        _ => Err(format!("{:?}: {said}", outcome.ending)),
    }
}

/// Where panics abort, LLVM's code generator has a column.
fn compare() -> Result<(), String> {
    let line = ["compare", "--package", "tested", "--example", "shown", "--release"];
    let (run, _) = cargo(&line, "cargo-full");
    let printed = super::good(run.args(["--format", "json", "-o", "-"]))?.printed()?;
    let report: Value = serde_json::from_str(&printed).map_err(|error| error.to_string())?;
    let functions = report["functions"].as_array().map(Vec::as_slice).unwrap_or_default();
    let by_llvm = |function: &Value| {
        let lines = function["llvm"].as_array();
        function["demangled"] == "shown::main" && lines.is_some_and(|lines| !lines.is_empty())
    };
    if report["llvm"]["left_out"].is_null() && functions.iter().any(by_llvm) {
        return Ok(());
    }
    Err(report["llvm"].to_string())
}
