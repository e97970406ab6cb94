//! Programs with Rust's standard library (`tests/rust`): compiled to one module of LLVM IR for
//! wasm32-wasip1, or for wasm32-unknown-emscripten where they unwind, then as asm.js and WebAssembly
//! on all engines; panics that unwind also with WebAssembly's own exceptions. `alone` unwinds in a
//! module without a runtime, of wasm32-unknown-unknown. The expected output is that of the native
//! build. Three of them, or all with `EMBACK_FULL=1`.

use std::fs;
use std::path::{Path, PathBuf};

use emback_tests::check::{self, Case, Expected, Failure};
use emback_tests::emback::{self, Level};
use emback_tests::process::Run;
use emback_tests::suite::{case, main as run_suite};
use emback_tests::{tools, workdir};

/// A compiler and cargo that can build the standard library for WebAssembly: Debian's packages
/// rustc-web, cargo-web and rust-web-src.
const RUSTC: &str = "/usr/bin/rustc";
const CARGO: &str = "/usr/bin/cargo";

/// How a program is compiled: the target, the crate of the standard library for panics, and the
/// strategy.
struct Kind {
    target: &'static str,
    panic: [&'static str; 2],
    /// Cargo leaves it to the target what panics do where they may unwind.
    flags: &'static str,
}

const ABORTING: Kind = Kind { target: "wasm32-wasip1", panic: ["panic_abort", "abort"], flags: "" };
const UNWINDING: Kind =
    Kind { target: "wasm32-unknown-emscripten", panic: ["panic_unwind", "unwind"], flags: "" };
const ALONE: Kind = Kind {
    target: "wasm32-unknown-unknown",
    panic: ["panic_unwind", "unwind"],
    flags: "-Cpanic=unwind",
};

/// What is sent when only a part is: maps and their random keys, and panics that unwind.
const PART: [&str; 3] = ["alone", "collections", "unwinding"];

fn main() {
    tools::require(&["node", "js102", "js78"]);
    let folder = workdir::root().join("tests/rust");
    let scratch = workdir::cache("rust");
    let all = std::env::var_os("EMBACK_FULL").is_some();
    let mut cases = Vec::new();
    for source in workdir::files(&folder.join("src/bin"), "rs") {
        let name = source.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if all || PART.contains(&&*name) {
            let (folder, scratch) = (folder.clone(), scratch.clone());
            cases.push(case(name.clone(), move || run(&folder, &scratch, &name)));
        }
    }
    run_suite(cases);
}

fn run(folder: &Path, scratch: &Path, name: &str) -> Result<(), Failure> {
    let fail = |detail: String| Failure { stage: "rustc", level: "", detail };
    let input = compile(folder, scratch, name).map_err(fail)?;
    let output = folder.join("src/bin").join(name).with_extension("out");
    let output =
        fs::read(&output).map_err(|error| fail(format!("{}: {error}", output.display())))?;
    let place = scratch.join(name);
    fs::create_dir_all(&place).map_err(|error| fail(error.to_string()))?;
    let expected = Expected::output(output);
    if name == "alone" {
        return run_alone(&input, &place, &expected);
    }
    check::everywhere(&input, &place, &expected)?;
    if unwinds(name) {
        for level in Level::ALL {
            Case::new(&input, &place, level, &expected).run_by_wasm_exceptions()?;
        }
    }
    Ok(())
}

/// Builds a module without a runtime at both levels, in the form of WebAssembly's exceptions before
/// the standard, and runs it under node. No engine of the harness runs that of the standard without
/// a flag; it must be valid.
fn run_alone(input: &Path, place: &Path, expected: &Expected) -> Result<(), Failure> {
    let host = workdir::root().join("tests/suites/rust-host.mjs");
    let module = place.join("alone.wasm");
    let target = ["--target", "wasm32-unknown-unknown", "-fwasm-exceptions"];
    let standard = ["-s", "WASM_LEGACY_EXCEPTIONS=0"];
    for level in Level::ALL {
        let fail = |stage, detail| Failure { stage, level: level.flag(), detail };
        let build = |flags: &[&str]| {
            emback::build(input, &module, level, flags).map_err(|detail| fail("build", detail))?;
            check::valid_module(&module, flags).map_err(|detail| fail("wasm module", detail))
        };
        build(&[&target[..], &standard].concat())?;
        build(&target)?;
        let outcome = Run::new("node", 60).arg(&host).arg(&module).outcome();
        check::compare(&outcome, expected).map_err(|detail| fail("node", detail))?;
    }
    Ok(())
}

/// Whether panics of a program unwind.
fn unwinds(name: &str) -> bool {
    name == "unwinding"
}

/// The module of a program. Its link fails, for rustc finds no linker for WebAssembly; the module is
/// written before.
fn compile(folder: &Path, scratch: &Path, name: &str) -> Result<PathBuf, String> {
    let kind = match name {
        "alone" => ALONE,
        _ if unwinds(name) => UNWINDING,
        _ => ABORTING,
    };
    let built = scratch.join(kind.target).join("release/deps");
    for old in modules(&built, name) {
        fs::remove_file(&old).map_err(|error| format!("{}: {error}", old.display()))?;
    }
    let outcome = Run::new(CARGO, 1800)
        .args(["rustc", "--quiet", "--release", "--bin", name, "--target", kind.target])
        .arg(format!("-Zbuild-std=std,{}", kind.panic[0]))
        .arg("--target-dir")
        .arg(scratch)
        .args(["--", "--emit=llvm-ir"])
        .variable("CARGO_PROFILE_RELEASE_PANIC", kind.panic[1])
        .variable("RUSTFLAGS", kind.flags)
        .variable("RUSTC", RUSTC)
        .variable("RUSTC_BOOTSTRAP", "1")
        .within(folder)
        .outcome();
    match modules(&built, name).pop() {
        Some(module) => Ok(module),
        None => Err(format!("no module was written: {}", outcome.complaint())),
    }
}

fn modules(built: &Path, name: &str) -> Vec<PathBuf> {
    let mut found = workdir::files(built, "ll");
    found.retain(|path| {
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        // Emscripten's programs have no hash in their names.
        file.strip_prefix(name).is_some_and(|rest| rest.starts_with('-') || rest == ".ll")
    });
    found
}
