//! `emback cargo` and `emback rust target`: crates of `tests/rust/crates` are built, run and tested
//! for asm.js and WebAssembly, with what cargo has besides: tests of each kind, examples, features,
//! build scripts, C; and crates of crates.io by programs of `tests/rust/real`. Programs print what
//! the native build prints.
//!
//! The compiler is that of Debian's packages rustc-web, cargo-web and rust-web-src; specifications
//! of targets are also read by rustc 1.63, which is unpacked beside it, and by the rustc on PATH.

mod bindgen;
mod compared;
mod full;
mod plain;
mod real;
mod standard;
mod targets;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use emback_tests::check::{self, Expected};
use emback_tests::engines::{Engine, Program};
use emback_tests::process::{Ending, Outcome, Run};
use emback_tests::suite::{main as run_suite, text_case};
use emback_tests::{emback, tools, workdir};

const RUSTC: &str = "/usr/bin/rustc";
const CARGO: &str = "/usr/bin/cargo";

/// Seconds for a build that begins with the standard library, behind those of other cases that cargo
/// waits for: a minute each, but ten where the machine is busy.
const LIMIT: u32 = 3600;

const ASM: &str = "asmjs-unknown-emscripten";
const WASM: &str = "wasm32-unknown-emscripten";

fn main() {
    tools::require(&["node", "js102", "cc", "clang-19"]);
    let mut cases = targets::cases();
    cases.extend(plain::cases());
    cases.extend(compared::cases());
    cases.extend(standard::cases());
    cases.extend([
        text_case("system", || SYSTEM.run(|| system(ASM))),
        text_case("system wasm", || SYSTEM.run(|| system(WASM))),
        text_case("ending", || SYSTEM.run(ending)),
        text_case("surroundings", || TRACED.run(surroundings)),
        text_case("backtrace", || TRACED.run(backtrace)),
        text_case("cmake", cmake),
        text_case("unknown options", unknown_options),
        text_case("tests", || TESTED.run(tests)),
        text_case("example", || TESTED.run(example)),
        text_case("bare", || BARE.run(bare)),
        text_case("exports", exports),
        text_case("static library", || BARE.run(static_library)),
        text_case("sources", no_sources),
    ]);
    cases.extend(real::cases());
    if emback_tests::list::full() {
        cases.extend(full::cases());
        cases.extend(bindgen::cases());
    }
    run_suite(cases);
}

fn crates() -> PathBuf {
    workdir::root().join("tests/rust/crates")
}

fn built() -> PathBuf {
    workdir::cache("cargo")
}

/// A run of a program with what cargo needs.
fn started(program: &Path) -> Run {
    Run::new(program, LIMIT)
        .within(&crates())
        .variable("RUSTC", RUSTC)
        .variable("CARGO", CARGO)
        .variable("RUSTDOC", "/usr/bin/rustdoc")
        .variable("CARGO_TARGET_DIR", built())
        .variable("CARGO_TERM_COLOR", "never")
        .variable("EMBACK_CLANG", "clang-19")
        // What runs this test may have set these.
        .variable("CARGO_PROFILE_DEV_OPT_LEVEL", "1")
        .variable("RUSTFLAGS", "")
}

/// Cases of one package take turns. A build with other arguments or features puts its program where
/// that of another case is about to be run: cargo removes the file there first.
struct Turns(Mutex<()>);

static SYSTEM: Turns = Turns(Mutex::new(()));
static TRACED: Turns = Turns(Mutex::new(()));
static TESTED: Turns = Turns(Mutex::new(()));
static BARE: Turns = Turns(Mutex::new(()));

impl Turns {
    fn run(&self, case: impl FnOnce() -> Result<(), String>) -> Result<(), String> {
        // A case that panicked has ended.
        let _turn = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        case()
    }
}

/// `emback cargo`.
fn cargo(arguments: &[&str]) -> Run {
    started(&emback::PROGRAM).arg("cargo").args(arguments)
}

/// Succeeds, or says why not.
fn good(run: Run) -> Result<Outcome, String> {
    let outcome = run.outcome();
    if outcome.success() {
        return Ok(outcome);
    }
    let printed = String::from_utf8_lossy(&outcome.stdout).into_owned();
    Err(format!("{:?}\n{printed}{}", outcome.ending, outcome.complaint()))
}

/// The shell of SpiderMonkey gives a script each byte of what is not ASCII as a character.
const ARGUMENTS: [&str; 3] = ["plain", "two words", "x=\"1\""];
const INPUT: &[u8] = b"12\n170141183460469231731687303715884105\nx\n-4";

/// A program that uses all of std, with arguments and input, by cargo and in each engine.
fn system(target: &str) -> Result<(), String> {
    let run = ["run", "--quiet", "--package", "system"];
    let native = started(Path::new(CARGO)).args(run).arg("--").args(ARGUMENTS).input(INPUT);
    let expected = Expected::from(native.outcome());
    if expected.ending != Ending::Exit(7) {
        return Err(format!("the native build ends with {:?}", expected.ending));
    }
    let run = cargo(&run).args(["--target", target, "--"]).args(ARGUMENTS).input(INPUT);
    check::compare(&run.outcome(), &expected)?;
    let script = built().join(target).join("debug/system.js");
    let engines = [Engine::Node, Engine::NodePlain, Engine::Js102];
    in_engines(&script, target, &engines, &ARGUMENTS.map(str::to_owned), INPUT, &expected)
}

/// Runs a script for a target in each engine.
fn in_engines(
    script: &Path,
    target: &str,
    engines: &[Engine],
    arguments: &[String],
    input: &[u8],
    expected: &Expected,
) -> Result<(), String> {
    let program = Program::new(script).map_err(|refusal| refusal.0)?;
    if target == ASM && program.modules() == 0 {
        return Err("there is no asm.js in it".to_owned());
    }
    for &engine in engines {
        let fail = |detail: String| format!("{target}, {}: {detail}", engine.name());
        let outcome = program.run_with(engine, arguments, Path::new(""), input, 120);
        let outcome = outcome.map_err(|refusal| fail(refusal.0))?;
        check::compare(&outcome, expected).map_err(fail)?;
    }
    Ok(())
}

/// A panic that nothing catches says where it was, and the status is that of the native build.
fn ending() -> Result<(), String> {
    let run = cargo(&["run", "--quiet", "--package", "system", "--", "panic"]);
    let outcome = run.input(b"5").outcome();
    let said = String::from_utf8_lossy(&outcome.stderr).into_owned();
    let wanted = ["thread 'main' (1) panicked at system/src/main.rs:", "uncaught: 5"];
    if outcome.ending != Ending::Exit(101) || !wanted.iter().all(|text| said.contains(text)) {
        return Err(format!("{:?}: {said}", outcome.ending));
    }
    let outcome = cargo(&["run", "--quiet", "--package", "system", "--", "abort"]).outcome();
    match outcome.ending {
        Ending::Exit(0) => Err("an abort is no success".to_owned()),
        _ => Ok(()),
    }
}

/// Variables of the environment are those of the process: cargo's, and others.
fn surroundings() -> Result<(), String> {
    let run = ["run", "--quiet", "--package", "traced"];
    let with = |run: Run| run.variable("EMBACK_GIVEN", "a = \u{e9}").variable("LOGNAME", "someone");
    let expected = Expected::from(with(started(Path::new(CARGO)).args(run)).outcome());
    if !String::from_utf8_lossy(&expected.stdout).contains("CARGO_PKG_NAME Ok(\"traced\")") {
        return Err("the native build prints nothing of cargo".to_owned());
    }
    check::compare(&with(cargo(&run)).outcome(), &expected)
}

/// RUST_BACKTRACE=1 prints the calls below which a panic was, with lines of the source.
fn backtrace() -> Result<(), String> {
    let run = cargo(&["run", "--quiet", "--package", "traced", "--", "1", "2"]);
    let outcome = run.variable("RUST_BACKTRACE", "1").outcome();
    let said = String::from_utf8_lossy(&outcome.stderr).into_owned();
    let wanted = [
        "panicked at traced/src/main.rs:7:45:\nstep 2\n",
        "/traced/src/main.rs:12:",
        "/traced/src/main.rs:20:",
    ];
    if outcome.ending != Ending::Exit(101) || !wanted.iter().all(|text| said.contains(text)) {
        return Err(format!("{:?}: {said}", outcome.ending));
    }
    let run = cargo(&["run", "--quiet", "--package", "traced", "--", "1", "2"]);
    let outcome = run.variable("RUST_BACKTRACE", "0").outcome();
    let said = String::from_utf8_lossy(&outcome.stderr).into_owned();
    if said.contains("/main.rs:12:") { Err(said) } else { Ok(()) }
}

/// A build script has CMake build C.
fn cmake() -> Result<(), String> {
    let run = ["run", "--quiet", "--package", "made", "--", "a \u{e9} text"];
    let expected = Expected::from(started(Path::new(CARGO)).args(run).outcome());
    check::compare(&cargo(&run).outcome(), &expected)
}

/// Options of the linker that emback does not have are refused.
fn unknown_options() -> Result<(), String> {
    let folder = workdir::fresh("cargo with unknown options");
    let object = folder.join("a.rcgu.o");
    fs::write(&object, "").map_err(|error| error.to_string())?;
    let emcc = ["-s", "EXPORTED_FUNCTIONS=[]"];
    let lld = ["-flavor", "wasm"];
    for (first, option, wanted) in [
        (&emcc[..], "--strange", "--strange: the linker has no such option"),
        (&emcc[..], "-Wl,--strange", "-Wl,--strange: there is no such option"),
        (&lld[..], "--strange=1", "-Wl,--strange=1: there is no such option"),
        (&lld[..], "--import-memory", "IMPORTED_MEMORY"),
        (&lld[..], "--shared-memory", "SHARED_MEMORY"),
    ] {
        let run = Run::new(&*emback::PROGRAM, 60).args(first).arg(&object).arg(option);
        let run = run.arg("--target=asmjs-unknown-emscripten").arg("-o").arg(folder.join("a.js"));
        let outcome = run.outcome();
        let said = String::from_utf8_lossy(&outcome.stderr).into_owned();
        if outcome.ending != Ending::Exit(2) || !said.contains(wanted) {
            return Err(format!("{option}: {:?}: {said}", outcome.ending));
        }
    }
    Ok(())
}

/// The lines about each group of tests, without the time.
fn results(printed: &str) -> Vec<String> {
    let lines = printed.lines().filter(|line| line.starts_with("test result:"));
    lines.map(|line| line.split("; finished").next().unwrap_or(line).to_owned()).collect()
}

/// Unit tests, integration tests and those of the documentation, with and without a feature; a test
/// that fails is a status.
fn tests() -> Result<(), String> {
    let count = |passed: usize, ignored: usize| {
        format!(
            "test result: ok. {passed} passed; 0 failed; {ignored} ignored; 0 measured; 0 filtered out"
        )
    };
    for (arguments, unit) in [(&[][..], 4), (&["--features", "more"][..], 5)] {
        let run = cargo(&["test", "--package", "tested"]).args(arguments);
        let printed = good(run)?.printed()?;
        let wanted = [count(unit, 1), count(1, 0), count(2, 0)];
        let found = results(&printed);
        if found != wanted {
            return Err(format!("{printed}\nthe results should be {wanted:#?}"));
        }
    }
    let failing = cargo(&["test", "--package", "tested", "--lib", "--", "--ignored"]).outcome();
    let printed = String::from_utf8_lossy(&failing.stdout);
    if failing.ending != Ending::Exit(101) || !printed.contains("tests::it_fails") {
        return Err(format!("{:?}: {printed}{}", failing.ending, failing.complaint()));
    }
    Ok(())
}

fn example() -> Result<(), String> {
    let run = cargo(&["run", "--package", "tested", "--example", "shown", "--", "a \u{e9}"]);
    let printed = good(run)?.printed()?;
    let wanted = "42 Some(\"a \u{e9}\")\n";
    if printed == wanted { Ok(()) } else { Err(format!("{printed:?}, not {wanted:?}")) }
}

/// A library without std: a script for asm.js with and without a system, and a module.
fn bare() -> Result<(), String> {
    let host = workdir::root().join("tests/suites/cargo/bare.mjs");
    for (target, flags, file) in [
        ("asmjs-unknown-unknown", &["--release"][..], "release/bare.js"),
        (ASM, &["--release"][..], "release/bare.js"),
        ("wasm32-unknown-unknown", &["--release"][..], "release/bare.wasm"),
    ] {
        let build = ["build", "--quiet", "--package", "bare", "-Zbuild-std=core", "--target"];
        good(cargo(&build).arg(target).args(flags))?;
        let file = built().join(target).join(file);
        if target.starts_with("asmjs") {
            let text = fs::read_to_string(&file).map_err(|error| error.to_string())?;
            emback_tests::engines::validates(&text).map_err(|refusal| refusal.0)?;
        }
        let printed = good(Run::new("node", 60).arg(&host).arg(&file))?.printed()?;
        if printed != "0 1 true 2.25\n" {
            return Err(format!("{target}: {printed:?}"));
        }
    }
    Ok(())
}

/// A static library holds bitcode, which C is linked with.
fn static_library() -> Result<(), String> {
    let build = ["rustc", "--quiet", "--package", "bare", "--release", "-Zbuild-std=core"];
    good(cargo(&build).args(["--crate-type", "staticlib"]))?;
    let folder = workdir::fresh("cargo static library");
    let source = "#include <stdio.h>\ndouble mean(double, float);\nint main() { printf(\"%g\\n\", mean(3.5, 1)); }\n";
    fs::write(folder.join("main.c"), source).map_err(|error| error.to_string())?;
    let library = built().join(ASM).join("release/libbare.a");
    let link = started(&emback::PROGRAM).within(&folder).arg("cc").args(["-O1", "main.c"]);
    good(link.arg(library).args(["-o", "main.js"]))?;
    let printed = good(Run::new("node", 60).arg(folder.join("main.js")))?.printed()?;
    if printed == "2.25\n" { Ok(()) } else { Err(printed) }
}

/// Settings of the crate exports, which are given to rustc, and the script that they make.
fn exporting(target: &str, settings: &[&str]) -> Result<PathBuf, String> {
    let build = ["rustc", "--quiet", "--package", "exports", "--target", target, "--"];
    let common = [
        "-sEXPORTED_RUNTIME_METHODS=addFunction,getTempRet0,setTempRet0",
        "-sRESERVED_FUNCTION_POINTERS=1",
    ];
    let settings = common.iter().chain(settings);
    good(settings.fold(cargo(&build), |run, setting| run.arg(format!("-Clink-arg={setting}"))))?;
    Ok(built().join(target).join("debug/exports.js"))
}

/// Calls what a script of the crate exports.
fn called(script: &Path) -> Result<(), String> {
    let host = workdir::root().join("tests/suites/cargo/exports.mjs");
    let printed = good(Run::new("node", 60).arg(&host).arg(script))?.printed()?;
    let wanted =
        "GRÜSSE\n-2147483650 -2147483648,-7,5\n9000000012345678\n285\n1099511627777.2 [1, 2]\n";
    if printed == wanted { Ok(()) } else { Err(printed) }
}

/// Strings, slices, integers of 64 bits and callbacks by hand.
fn exports() -> Result<(), String> {
    called(&exporting(ASM, &["-sMODULARIZE"])?)?;
    let folder = workdir::fresh("cargo exports");
    // Cargo writes them only when it links.
    let declarations = workdir::cache("cargo exports declared");
    const PAIRS: [&str; 2] = [
        "_rotate(p0_low: number, p0_high: number, p1: number): number;",
        "_sort(p0: number, p1: number): number;",
    ];
    const WIDE: [&str; 2] =
        ["_rotate(p0: bigint, p1: number): bigint;", "_sort(p0: number, p1: number): bigint;"];
    // Integers of 64 bits are halves in asm.js, whatever the setting.
    for (target, big, wanted) in
        [(ASM, 0, PAIRS), (ASM, 1, PAIRS), (WASM, 0, PAIRS), (WASM, 1, WIDE)]
    {
        let fail = |detail: String| format!("{target}, WASM_BIGINT={big}: {detail}");
        let declared = declarations.join(format!("{target} {big}.d.mts"));
        let script = exporting(
            target,
            &[
                "-sEXPORT_ES6=1",
                &format!("-sWASM_BIGINT={big}"),
                "--emit-tsd",
                &declared.display().to_string(),
            ],
        )
        .map_err(fail)?;
        // Node knows an ES module by its name.
        let module = folder.join(format!("{target} {big}.mjs"));
        fs::copy(script, &module).map_err(|error| fail(error.to_string()))?;
        called(&module).map_err(fail)?;
        let text = fs::read_to_string(&declared).map_err(|error| fail(error.to_string()))?;
        let factory = ["addFunction(", "export default function MainModuleFactory("];
        let missing = wanted.iter().chain(&factory).find(|line| !text.contains(**line));
        if let Some(line) = missing {
            return Err(fail(format!("{line} is not in\n{text}")));
        }
    }
    Ok(())
}

/// Without the sources of the standard library there is a word on how to get them.
fn no_sources() -> Result<(), String> {
    let folder = workdir::fresh("cargo without sources");
    let rustc = folder.join("rustc");
    let script = format!(
        "#!/bin/sh\ncase \"$*\" in *sysroot*) echo /nowhere;; *) exec {RUSTC} \"$@\";; esac\n"
    );
    fs::write(&rustc, script).map_err(|error| error.to_string())?;
    let made = Run::new("chmod", 10).arg("+x").arg(&rustc).outcome();
    if !made.success() {
        return Err(made.complaint());
    }
    let outcome = cargo(&["build"]).variable("RUSTC", &rustc).outcome();
    let said = String::from_utf8_lossy(&outcome.stderr).into_owned();
    let wanted = [
        "the sources of Rust's standard library are not installed for rustc 1.",
        "rustup component add rust-src",
        "apt-get install rustc-web cargo-web rust-web-src",
    ];
    if outcome.ending == Ending::Exit(1) && wanted.iter().all(|text| said.contains(text)) {
        return Ok(());
    }
    Err(format!("{:?}: {said}", outcome.ending))
}
