//! Emscripten's own test programs (tests/core and tests/fs, with what they print beside them), in two kinds.
//!
//! `NAME` is compiled by Emscripten itself, `emcc -flto -c`, which writes bitcode, and is linked by emback with Emscripten's
//! libraries. `own/NAME` is compiled and linked by `emback cc`, with emback's C library and headers and nothing of
//! Emscripten. Each is run as asm.js and as WebAssembly under node.
//!
//! `tests/list/emscripten-core.txt` has what programs want besides. A program that does not pass has its reason in
//! `tests/list/emscripten-core-differs.txt`, and in `tests/list/emscripten-core-own.txt` for the second kind; the reasons
//! are counted at the end. The ordinary run takes every tenth program at one level, EMBACK_FULL=1 all of them at both,
//! and those that are listed too, which must fail.

use emback_tests::emback::{self, Level};
use emback_tests::emscripten_core::{Build, Program, judge, reasons};
use emback_tests::engines;
use emback_tests::process::Run;
use emback_tests::suite::{Tally, text_case};
use emback_tests::{list, tools, validator, workdir};
use libtest_mimic::{Arguments, Trial};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Every such program is in the ordinary run.
const STRIDE: usize = 10;

/// Why programs are left out, by kind.
const DIFFERS: &str = "emscripten-core-differs.txt";
const OWN: &str = "emscripten-core-own.txt";

/// The two kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Compiled by emcc and linked with Emscripten's libraries.
    Emscripten,
    /// Nothing of Emscripten but the program.
    Own,
}

fn main() {
    tools::require(&["node", "clang-14"]);
    let scratch = workdir::fresh("emscripten-core");
    let found = emback::run(&scratch, &["sysroot"], b"");
    let Some(folder) = found.success().then(|| programs(&found.stdout)).flatten() else {
        assert!(!list::full(), "Emscripten is missing: apt-get install emscripten");
        println!("NOT RUN: {}", found.complaint());
        return;
    };
    tools::require(&["emcc"]);
    let arguments = Arguments::from_args();
    let all = Program::all(&folder);
    let (differs, own) = (reasons(DIFFERS), reasons(OWN));
    let names: Vec<&str> = all.iter().map(|program| program.name.as_str()).collect();
    for name in differs.keys().chain(own.keys()) {
        assert!(names.contains(&name.as_str()), "{name} is listed, and there is no such program");
    }
    let sampled = !list::full() && arguments.filter.is_none();
    let mut cases: Vec<Trial> = Vec::new();
    for (index, program) in all.iter().enumerate() {
        for (kind, prefix) in [(Kind::Emscripten, ""), (Kind::Own, "own/")] {
            let reason = differs.get(&program.name);
            let reason = if kind == Kind::Own { own.get(&program.name).or(reason) } else { reason };
            // The kinds take different programs.
            let turn = index + if kind == Kind::Own { STRIDE / 2 } else { 0 };
            if sampled && (reason.is_some() || !turn.is_multiple_of(STRIDE)) {
                continue;
            }
            let name = format!("{prefix}{}", program.name);
            let (program, folder) = (program.clone(), scratch.join(&name));
            let is_listed = reason.is_some();
            cases.push(text_case(name, move || {
                let outcome = all_builds(&program, kind, &folder);
                // They are hundreds of megabytes.
                let _ = fs::remove_dir_all(&folder);
                match outcome {
                    Ok(()) if is_listed => Err("passes, and is listed".to_owned()),
                    Err(_) if is_listed => Ok(()),
                    outcome => outcome,
                }
            }));
        }
    }
    let conclusion = libtest_mimic::run(&arguments, cases);
    if !arguments.list && arguments.filter.is_none() {
        summary("built by emcc", all.len(), &differs);
        summary("built by emback cc", all.len(), &differs.into_iter().chain(own).collect());
    }
    conclusion.exit()
}

/// The folder of the programs, from what `emback sysroot` prints.
fn programs(printed: &[u8]) -> Option<PathBuf> {
    let text = String::from_utf8_lossy(printed);
    // EMSCRIPTEN/cache/sysroot
    let installation = Path::new(text.lines().next()?).ancestors().nth(2)?;
    let folder = installation.join("tests");
    folder.join("core").is_dir().then_some(folder)
}

/// Prints how many programs are left out for each reason.
fn summary(kind: &str, all: usize, reasons: &BTreeMap<String, String>) {
    let mut tally = Tally::default();
    for (name, reason) in reasons {
        tally.add(reason.split(" (").next().unwrap_or(reason), name);
    }
    println!(
        "{kind}: {} of {all} pass; the others, by reason:\n{}",
        all - reasons.len(),
        tally.table()
    );
}

/// All builds of a program; the first failure counts.
fn all_builds(program: &Program, kind: Kind, folder: &Path) -> Result<(), String> {
    for (number, build) in program.builds.iter().enumerate() {
        for level in levels(&program.name) {
            let folder = folder.join(format!("{number}{}", level.flag()));
            fs::create_dir_all(&folder)
                .map_err(|error| format!("{}: {error}", folder.display()))?;
            one_build(program, build, kind, level, &folder)
                .map_err(|why| format!("build {number} {}: {why}", level.flag()))?;
        }
    }
    Ok(())
}

/// The levels that a program is built at in this run.
fn levels(name: &str) -> Vec<Level> {
    if list::full() {
        return Level::ALL.to_vec();
    }
    let number = list::turn(name);
    vec![Level::ALL[number % Level::ALL.len()]]
}

fn one_build(
    program: &Program,
    build: &Build,
    kind: Kind,
    level: Level,
    folder: &Path,
) -> Result<(), String> {
    let expected = program.output(build)?;
    let exceptions: &[&str] = if build.exceptions { &["-fexceptions"] } else { &[] };
    let object = compile(program, build, kind, level, exceptions, folder)?;
    if !build.only_wasm {
        let script = place(build, &folder.join("asm"))?;
        link(build, kind, level, &["--target", "asmjs-unknown-emscripten"], &object, &script)?;
        valid(&script, build)?;
        judge(&script, build, &expected).map_err(|why| format!("asm.js: {why}"))?;
    }
    let script = place(build, &folder.join("wasm"))?;
    link(build, kind, level, &["-sWASM=1"], &object, &script)?;
    judge(&script, build, &expected).map_err(|why| format!("WebAssembly: {why}"))?;
    if build.exceptions && list::full() {
        let object = compile(program, build, kind, level, &["-fwasm-exceptions"], folder)?;
        let script = place(build, &folder.join("exceptions"))?;
        link(build, kind, level, &["-sWASM=1", "-fwasm-exceptions"], &object, &script)?;
        judge(&script, build, &expected).map_err(|why| format!("its own exceptions: {why}"))?;
    }
    Ok(())
}

/// The script, in a folder of its own with the files that the program finds.
fn place(build: &Build, folder: &Path) -> Result<PathBuf, String> {
    let fail = |error: std::io::Error| format!("{}: {error}", folder.display());
    fs::create_dir_all(folder).map_err(fail)?;
    for file in &build.has {
        match file.split_once("->") {
            Some((link, target)) => {
                std::os::unix::fs::symlink(target, folder.join(link)).map_err(fail)?;
            }
            None if file.ends_with('/') => fs::create_dir_all(folder.join(file)).map_err(fail)?,
            None => fs::write(folder.join(file), "foo").map_err(fail)?,
        }
    }
    Ok(folder.join("program.js"))
}

/// Compiles it to bitcode.
fn compile(
    program: &Program,
    build: &Build,
    kind: Kind,
    level: Level,
    more: &[&str],
    folder: &Path,
) -> Result<PathBuf, String> {
    let object = folder.join("program.o");
    let run = match (kind, program.is_c(build)) {
        (Kind::Emscripten, true) => Run::new("emcc", 120).arg("-flto"),
        (Kind::Emscripten, false) => Run::new("em++", 120).arg("-flto"),
        (Kind::Own, true) => Run::new(&*emback::PROGRAM, 120).arg("cc"),
        (Kind::Own, false) => Run::new(&*emback::PROGRAM, 120).arg("c++"),
    };
    let include = program.source.parent().unwrap_or(Path::new("."));
    // That of Emscripten, for the second kind as well.
    let run = run.variable("EMBACK_CLANG", "clang-14");
    let run = run.arg("-c").arg(level.flag()).arg("-I").arg(include).args(&build.compile);
    let outcome = run.args(more).arg(&program.source).arg("-o").arg(&object).outcome();
    if outcome.success() { Ok(object) } else { Err(format!("compile: {}", outcome.complaint())) }
}

/// Links it.
fn link(
    build: &Build,
    kind: Kind,
    level: Level,
    target: &[&str],
    object: &Path,
    script: &Path,
) -> Result<(), String> {
    let mut run = Run::new(&*emback::PROGRAM, 120).arg("cc").arg(object).arg(level.flag());
    if kind == Kind::Emscripten {
        run = run.args(["--libc", "emscripten"]);
    }
    let outcome = run.args(target).args(&build.link).arg("-o").arg(script).outcome();
    if outcome.success() { Ok(()) } else { Err(format!("link: {}", outcome.complaint())) }
}

/// Whether the script has asm.js that is valid for all engines, unless it asks for memory that grows, which asm.js cannot
/// have.
fn valid(script: &Path, build: &Build) -> Result<(), String> {
    let text =
        fs::read_to_string(script).map_err(|error| format!("{}: {error}", script.display()))?;
    let program = engines::Program::new(script).map_err(|refusal| refusal.0)?;
    if build.link.iter().any(|word| word.starts_with("-sALLOW_MEMORY_GROWTH")) {
        return Ok(());
    }
    if program.modules() != 1 {
        return Err(format!("{} modules of asm.js", program.modules()));
    }
    validator::accepts(&text, 1).map_err(|why| format!("emback validate: {why}"))
}
