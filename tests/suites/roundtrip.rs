//! Round trips: every available module is read, passes the verifier, and is printed as text that LLVM 19 accepts and that
//! parses to the same module.

use emback_frontend::text;
use emback_ir::{Diagnostic, Diagnostics, print, verify};
use emback_tests::process::Run;
use emback_tests::suite::{main as run_suite, text_case};
use emback_tests::{tools, workdir};
use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    tools::require(&["llvm-as-19"]);
    let scratch = workdir::fresh("roundtrip");
    let mut cases = Vec::new();
    for (name, input) in inputs(&scratch) {
        let printed = scratch.join(format!("{}.printed.ll", name.replace('/', "-")));
        cases.push(text_case(name, move || check(&input, &printed)));
    }
    run_suite(cases);
}

/// Where modules are: some of the folders need not be there.
fn inputs(scratch: &Path) -> Vec<(String, PathBuf)> {
    let root = workdir::root();
    let folders = [
        ("examples", root.join("examples")),
        ("golden", root.join("tests/golden")),
        ("roundtrip", root.join("tests/roundtrip")),
        ("llvm6", root.join("../shared/llvm6")),
        ("emscripten", PathBuf::from("/usr/share/emscripten/tests")),
    ];
    let mut inputs = Vec::new();
    for (name, folder) in folders {
        for input in workdir::files(&folder, "ll") {
            let rest = input.strip_prefix(&folder).unwrap_or(&input).with_extension("");
            inputs.push((format!("{name}/{}", rest.display()), input));
        }
    }
    for (level, overflow) in [("0", "on"), ("2", "off")] {
        inputs.push((format!("rustc/std-O{level}"), rust(scratch, level, overflow)));
    }
    inputs
}

/// A program with much of std in it, as the rustc that builds us writes it: today's text, for this machine.
fn rust(scratch: &Path, level: &str, overflow: &str) -> PathBuf {
    let source = workdir::root().join("tests/suites/std_program.rs");
    let output = scratch.join(format!("std-O{level}.ll"));
    let outcome = Run::new("rustc", 120)
        .args(["--edition=2024", "--emit=llvm-ir", "-Cdebuginfo=2", "-Ccodegen-units=1"])
        .arg(format!("-Copt-level={level}"))
        .arg(format!("-Coverflow-checks={overflow}"))
        .arg(source)
        .arg("-o")
        .arg(&output)
        .outcome();
    assert!(outcome.success(), "rustc: {}", outcome.complaint());
    output
}

fn check(input: &Path, printed: &Path) -> Result<(), String> {
    let source = fs::read(input).map_err(|error| error.to_string())?;
    let failure =
        |what: &str, diagnostics: &Diagnostics| format!("{what}: {:?}", diagnostics.first());
    let module = text::read(&source, &input.to_string_lossy())
        .map_err(|found| failure("not read", &found))?;
    let broken = verify::module(&module);
    if !broken.is_empty() {
        return Err(failure("breaks rules", &broken));
    }
    let refused = print::refused(&module);
    // What is newer than LLVM 19 is refused by name, and LLVM 19 cannot be asked.
    let is_newer = |diagnostic: &Diagnostic| diagnostic.message.starts_with("LLVM 19 has no ");
    if !refused.is_empty() && refused.iter().all(is_newer) {
        return Ok(());
    }
    if !refused.is_empty() {
        return Err(failure("has no text", &refused));
    }
    let once = print::module(&module);
    fs::write(printed, &once).map_err(|error| error.to_string())?;
    let again = text::read(once.as_bytes(), &input.to_string_lossy());
    let again = again.map_err(|found| failure("what was printed is not read", &found))?;
    if print::module(&again) != once {
        return Err("read back, it prints otherwise".to_owned());
    }
    let outcome = Run::new("llvm-as-19", 120).arg(printed).args(["-o", "/dev/null"]).outcome();
    if outcome.success() { Ok(()) } else { Err(format!("llvm-as-19: {}", outcome.complaint())) }
}
