//! The reader of bitcode: it gives the same module as the reader of text, whatever LLVM wrote it; programs run alike; and
//! damaged files are errors with a place.
//!
//! LLVM 14 has typed pointers, LLVM 19 opaque ones, the LLVM 22 of rustc writes the newest records, and bitcode of LLVM 6 is
//! in a folder beside the checkout. Without `EMBACK_FULL=1`, sources take turns among the compilers and levels, and every
//! twelfth module of Emscripten's libraries is read.

mod commands;
mod damage;
mod libraries;

use emback_tests::bitcode::alike;
use emback_tests::process::Run;
use emback_tests::suite::{main as run_suite, text_case};
use emback_tests::{golden, list, tools, workdir};
use libtest_mimic::Trial;
use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    tools::require(&[
        "clang-14",
        "clang-19",
        "js102",
        "js78",
        "llvm-as-14",
        "llvm-as-19",
        "node",
        "rustc",
    ]);
    let scratch = workdir::fresh("bitcode");
    let mut cases = Vec::new();
    cases.extend(texts(&scratch));
    cases.extend(sources(&scratch));
    cases.extend(rust(&scratch));
    cases.extend(llvm6());
    cases.extend(libraries::cases(&scratch));
    cases.extend(programs(&scratch));
    cases.extend(commands::cases(&scratch));
    cases.extend(damage::cases(&scratch));
    run_suite(cases);
}

/// Every `.ll` there is, as the assemblers of both LLVMs write it.
fn texts(scratch: &Path) -> Vec<Trial> {
    let root = workdir::root();
    let folders = ["examples", "tests", "../shared/llvm6"];
    let inputs = folders.iter().flat_map(|folder| workdir::files(&root.join(folder), "ll"));
    let mut cases = Vec::new();
    for (number, input) in inputs.enumerate() {
        let shown = input.strip_prefix(root).unwrap_or(&input).with_extension("");
        let versions: &[u32] = match number % 2 {
            _ if list::full() => &[14, 19],
            0 => &[14],
            _ => &[19],
        };
        for &version in versions {
            let name = format!("as{version}/{}", shown.display());
            let (input, folder) = (input.clone(), scratch.join(&name));
            cases.push(text_case(name, move || assembled(&input, &folder, version)));
        }
    }
    cases
}

/// A text that an assembler takes; another is held against the other LLVM, or none.
fn assembled(input: &Path, folder: &Path, version: u32) -> Result<(), String> {
    let versions = if list::full() { vec![version] } else { vec![version, 33 - version] };
    for version in versions {
        if let Some(bitcode) = assemble(input, folder, version)? {
            let text = disassemble(&bitcode, version)?;
            // When it reads bitcode, LLVM brings old attributes and layouts up to date.
            return alike(&read(&bitcode)?, &[read(&text)?, read(input)?]);
        }
    }
    Ok(())
}

/// The bitcode of a text, unless this LLVM does not take it.
pub fn assemble(input: &Path, folder: &Path, version: u32) -> Result<Option<PathBuf>, String> {
    fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    let output = folder.join(workdir::stem(input)).with_extension(format!("{version}.bc"));
    let assembler = Run::new(format!("llvm-as-{version}"), 120).arg(input).arg("-o").arg(&output);
    Ok(assembler.outcome().success().then_some(output))
}

/// The text of bitcode.
pub fn disassemble(input: &Path, version: u32) -> Result<PathBuf, String> {
    let output = input.with_extension("ll");
    let outcome =
        Run::new(format!("llvm-dis-{version}"), 120).arg(input).arg("-o").arg(&output).outcome();
    if outcome.success() { Ok(output) } else { Err(format!("llvm-dis: {}", outcome.complaint())) }
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Programs with debug information, by both clangs, plain and optimised.
fn sources(scratch: &Path) -> Vec<Trial> {
    let root = workdir::root();
    let mut inputs = workdir::files(&root.join("tests/cxx"), "cpp");
    inputs.extend(workdir::files(&root.join("examples"), "c"));
    let mut cases = Vec::new();
    let configurations: [(u32, &str); 4] = [(14, "-O0"), (14, "-O2"), (19, "-O0"), (19, "-O2")];
    for (number, input) in inputs.iter().enumerate() {
        for (turn, (version, level)) in configurations.into_iter().enumerate() {
            if turn != number % configurations.len() && !list::full() {
                continue;
            }
            let name = format!("clang{version}{level}/{}", workdir::stem(input));
            let (input, folder) = (input.clone(), scratch.join(&name));
            cases.push(text_case(name, move || compiled(&input, &folder, version, level)));
        }
    }
    cases
}

fn compiled(input: &Path, folder: &Path, version: u32, level: &str) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    let output = folder.join("module.bc");
    let compiler = if input.extension().is_some_and(|extension| extension == "cpp") {
        format!("clang++-{version}")
    } else {
        format!("clang-{version}")
    };
    let outcome = Run::new(compiler, 120)
        .args(["-w", "-Wno-dynamic-exception-spec", "-g", level, "-c", "-emit-llvm"])
        .arg(input)
        .arg("-o")
        .arg(&output)
        .outcome();
    if !outcome.success() {
        return Err(format!("clang: {}", outcome.complaint()));
    }
    alike(&read(&output)?, &[read(&disassemble(&output, version)?)?])
}

/// A program with much of std in it, as the rustc that builds us writes it: the newest records.
fn rust(scratch: &Path) -> Vec<Trial> {
    let levels = [("0", "2"), ("2", "2"), ("s", "0")];
    let cases = levels.into_iter().map(|(level, debug)| {
        let name = format!("rustc/O{level}-debug{debug}");
        let folder = scratch.join(&name);
        text_case(name, move || {
            fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
            let outcome = Run::new("rustc", 120)
                .args(["--edition=2024", "--emit=llvm-ir,llvm-bc", "-Ccodegen-units=1"])
                .arg(format!("-Copt-level={level}"))
                .arg(format!("-Cdebuginfo={debug}"))
                .arg(workdir::root().join("tests/suites/std_program.rs"))
                .arg("--out-dir")
                .arg(&folder)
                .outcome();
            if !outcome.success() {
                return Err(format!("rustc: {}", outcome.complaint()));
            }
            let text = read(&folder.join("std_program.ll"))?;
            alike(&read(&folder.join("std_program.bc"))?, &[text])
        })
    });
    cases.collect()
}

/// What LLVM 6 wrote in both forms.
fn llvm6() -> Vec<Trial> {
    let inputs = workdir::files(&workdir::root().join("../shared/llvm6"), "bc");
    let cases = inputs.into_iter().map(|input| {
        text_case(format!("llvm6/{}", workdir::stem(&input)), move || {
            alike(&read(&input)?, &[read(&input.with_extension("ll"))?])
        })
    });
    cases.collect()
}

/// The programs of the golden tests, from bitcode.
fn programs(scratch: &Path) -> Vec<Trial> {
    let folder = golden::folder().join("exec");
    let cases = workdir::files(&folder, "ll").into_iter().enumerate().map(|(number, input)| {
        let name = format!("exec/{}", workdir::stem(&input));
        let scratch = scratch.join(&name);
        text_case(name, move || {
            let first = if number % 2 == 0 { 14 } else { 19 };
            for version in [first, 33 - first] {
                if let Some(bitcode) = assemble(&input, &scratch, version)? {
                    return golden::test_assembled(&input, &bitcode, &scratch);
                }
            }
            Ok(())
        })
    });
    cases.collect()
}
