//! Emscripten's own JavaScript libraries, evaluated by node and linked by `emback c++`: embind with Emscripten's tests of it,
//! programs of our own (tests/bindings; tests/sysroot, with what their first lines ask for), and a program for each of the others
//! that links. What needs a page is tried in the suite `pages`.

use emback_tests::emback;
use emback_tests::list;
use emback_tests::process::Run;
use emback_tests::suite::text_case;
use libtest_mimic::Trial;
use std::path::{Path, PathBuf};

/// What node gets: asm.js, and WebAssembly.
pub const TARGETS: [&str; 2] = ["WASM=0", "WASM=1"];

/// A program of Emscripten's tests: its path there without ending, further arguments, and whether asm.js can run it.
struct Program {
    path: &'static str,
    flags: &'static [&'static str],
    asm: bool,
    /// Run where the suites are kept short.
    short: bool,
}

const BIGINT: &[&str] = &["-s", "WASM_BIGINT=1"];
const NO_RTTI: &[&str] = &["-fno-rtti", "-DEMSCRIPTEN_HAS_UNBOUND_TYPE_NAMES=0"];

const PROGRAMS: &[Program] = &[
    Program { path: "embind/test_val", flags: &[], asm: true, short: true },
    Program { path: "embind/test_unsigned", flags: &[], asm: true, short: false },
    Program { path: "embind/test_float_constants", flags: &[], asm: true, short: false },
    Program { path: "embind/test_negative_constants", flags: &[], asm: true, short: false },
    Program { path: "embind/test_custom_marshal", flags: &[], asm: true, short: false },
    Program { path: "embind/test_i64_val", flags: BIGINT, asm: false, short: false },
    Program { path: "embind/test_i64_binding", flags: BIGINT, asm: false, short: true },
    Program { path: "core/test_embind_5", flags: &[], asm: true, short: true },
    Program {
        path: "core/test_embind_polymorphic_class_no_rtti",
        flags: NO_RTTI,
        asm: true,
        short: true,
    },
];

/// The cases, for Emscripten's folder of tests.
pub fn cases(tests: &Path, scratch: &Path) -> Vec<Trial> {
    let mut cases = Vec::new();
    for program in PROGRAMS.iter().filter(|program| program.short || list::full()) {
        for target in TARGETS.iter().filter(|target| program.asm || **target != "WASM=0") {
            let (tests, name) = (tests.to_owned(), format!("{} {target}", program.path));
            let folder = scratch.join(name.replace(['/', ' ', '='], "-"));
            cases.push(text_case(name, move || of_emscripten(program, target, &tests, &folder)));
        }
    }
    let root = emback_tests::workdir::root();
    let own = ["tests/bindings", "tests/sysroot"].map(|folder| root.join(folder));
    for source in own.iter().flat_map(|folder| emback_tests::workdir::files(folder, "cpp")) {
        for target in TARGETS {
            let name = format!("{} {target}", emback_tests::workdir::stem(&source));
            let folder = scratch.join(name.replace([' ', '='], "-"));
            let source = source.clone();
            cases.push(text_case(name, move || {
                let expected = read(&source.with_extension("out"))?;
                // A first line of options is for the build.
                let text = read(&source)?;
                let first = text.lines().next().and_then(|line| line.strip_prefix("// -"));
                let more = first.map(|words| format!("-{words}")).unwrap_or_default();
                let mut flags: Vec<&str> = more.split_whitespace().collect();
                flags.extend(["-s", target, "-O2"]);
                let found = run(&source, &flags, &folder)?;
                if found == expected {
                    Ok(())
                } else {
                    Err(emback_tests::check::diff(&expected, &found))
                }
            }));
        }
    }
    if list::full() {
        for target in TARGETS {
            let (tests, folder) = (tests.to_owned(), scratch.join(format!("embind-all-{target}")));
            cases.push(text_case(format!("embind/embind_test {target}"), move || {
                whole(target, &tests, &folder)
            }));
        }
    }
    cases
}

/// The text of a file.
pub fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Builds with embind, runs under node, and gives what was printed.
fn run(source: &Path, flags: &[&str], folder: &Path) -> Result<String, String> {
    std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    let source = source.display().to_string();
    let arguments = [&["c++", "-w", "--bind", &source, "-o", "program.js"], flags].concat();
    let built = emback::run(folder, &arguments, b"");
    if !built.success() {
        return Err(built.complaint());
    }
    node(folder)
}

fn node(folder: &Path) -> Result<String, String> {
    let outcome = Run::new("node", 60).arg("program.js").within(folder).outcome();
    let text = String::from_utf8_lossy(&outcome.stdout).into_owned();
    if outcome.success() { Ok(text) } else { Err(format!("{}\n{text}", outcome.complaint())) }
}

/// A program of Emscripten's prints what Emscripten's tests look for; how lines end is not looked at there.
fn of_emscripten(
    program: &Program,
    target: &str,
    tests: &Path,
    folder: &Path,
) -> Result<(), String> {
    let path =
        |ending: &str| PathBuf::from(format!("{}.{ending}", tests.join(program.path).display()));
    let before = path("js").display().to_string();
    let mut flags = program.flags.to_vec();
    if path("js").is_file() {
        flags.extend(["--pre-js", &before]);
    }
    flags.extend(["-s", target, "-O1"]);
    let found = run(&path("cpp"), &flags, folder)?;
    let lines = |text: &str| {
        text.trim().lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>().join("\n")
    };
    let (expected, found) = (lines(&read(&path("out"))?), lines(&found));
    if found.contains(&expected) {
        Ok(())
    } else {
        Err(emback_tests::check::diff(&expected, &found))
    }
}

/// Emscripten's long test of embind: a program with hundreds of bindings, and the tests of them in JavaScript.
fn whole(target: &str, tests: &Path, folder: &Path) -> Result<(), String> {
    let file = |name: &str| tests.join("embind").join(name).display().to_string();
    let (before, after) = (file("test.pre.js"), file("test.post.js"));
    let flags = ["-s", target, "-O1", "-s", "IN_TEST_HARNESS=1", "-s", "WASM_ASYNC_COMPILATION=0"];
    run(
        Path::new(&file("embind_test.cpp")),
        &[&flags[..], &["--pre-js", &before, "--post-js", &after]].concat(),
        folder,
    )?;
    let script = folder.join("program.js");
    let mut text = read(&script)?;
    for name in ["underscore-1.4.2.js", "imvu_test_adapter.js", "embind.test.js"] {
        text.push_str(&read(Path::new(&file(name)))?);
    }
    std::fs::write(&script, text).map_err(|error| error.to_string())?;
    let found = node(folder)?;
    let passed = !found.contains("FAIL");
    if passed { Ok(()) } else { Err(found) }
}
