//! Programs that clang compiled with `-msimd128`: every function of its `wasm_simd128.h` against LLVM's own backend, and
//! loops that it vectorises against the native build. Each runs as asm.js, and as WebAssembly without vectors and with.

use emback_tests::check::{Case, Expected, Failure, compare};
use emback_tests::emback::{self, Level};
use emback_tests::process::Run;
use emback_tests::suite::{case, main as run_suite};
use emback_tests::{simd_header, tools, workdir};
use std::fs;
use std::path::{Path, PathBuf};

const TARGET: [&str; 2] = ["--target", "wasm32-unknown-emscripten"];

fn main() {
    tools::require(&["node", "js102", "js78", "clang-19", "llc-19", "wasm-ld-19"]);
    let scratch = workdir::fresh("simd");
    let mut cases = Vec::new();
    for level in ["-O0", "-O3"] {
        let folder = scratch.join(format!("header{level}"));
        cases.push(case(format!("header{level}"), move || header(level, &folder)));
        let folder = scratch.join(format!("relaxed{level}"));
        cases.push(case(format!("relaxed{level}"), move || relaxed(level, &folder)));
    }
    cases.push(case("loops", move || loops(&scratch.join("loops"))));
    run_suite(cases);
}

fn failure(stage: &'static str) -> impl Fn(String) -> Failure {
    move |detail| Failure { stage, level: "", detail }
}

/// Writes the program that calls the header's functions, and compiles it.
fn compiled(folder: &Path, level: &str, is_relaxed: bool) -> Result<PathBuf, Failure> {
    let fail = failure("clang-19");
    fs::create_dir_all(folder).map_err(|error| fail(error.to_string()))?;
    let found = Run::new("clang-19", 20).arg("-print-resource-dir").outcome().printed();
    let header = Path::new(found.map_err(&fail)?.trim()).join("include/wasm_simd128.h");
    let header = fs::read_to_string(header).map_err(|error| fail(error.to_string()))?;
    let source = folder.join("program.c");
    fs::write(&source, simd_header::program(&header, is_relaxed))
        .map_err(|error| fail(error.to_string()))?;
    let feature = if is_relaxed { "-mrelaxed-simd" } else { "-msimd128" };
    ir(&source, folder, &[level, feature])
}

/// Compiles C to LLVM IR.
fn ir(source: &Path, folder: &Path, flags: &[&str]) -> Result<PathBuf, Failure> {
    let output = folder.join("program.ll");
    let include = workdir::root().join("runtime-js/include");
    Run::new("clang-19", 120)
        .args(["-w", "-S", "-emit-llvm", "--target=wasm32-unknown-unknown", "-isystem"])
        .arg(include)
        .args(flags)
        .arg(source)
        .arg("-o")
        .arg(&output)
        .outcome()
        .printed()
        .map_err(failure("clang-19"))?;
    Ok(output)
}

/// What the program prints when it is built with these arguments.
fn printed(input: &Path, folder: &Path, name: &str, flags: &[&str]) -> Result<String, Failure> {
    let output = folder.join(format!("{name}.js"));
    emback::build(input, &output, Level::O2, flags).map_err(failure("build"))?;
    let node = Run::new("node", 60).args(["--no-warnings", "--experimental-wasm-relaxed-simd"]);
    node.arg(&output).outcome().printed().map_err(failure("node"))
}

/// Runs it everywhere and compares.
fn everywhere(input: &Path, folder: &Path, expected: &Expected) -> Result<(), Failure> {
    for level in Level::ALL {
        // The name decides at which level it is WebAssembly: both are wanted.
        for name in ["a", "b"] {
            let named = folder.join(format!("{name}.ll"));
            fs::copy(input, &named).map_err(|error| failure("harness")(error.to_string()))?;
            Case::new(&named, folder, level, expected).run()?;
        }
    }
    Ok(())
}

/// The header's functions mean what LLVM's own backend makes of them.
fn header(level: &str, folder: &Path) -> Result<(), Failure> {
    let input = compiled(folder, level, false)?;
    let flags = [&TARGET[..], &["--wasm-backend", "llvm"]].concat();
    let theirs = printed(&input, folder, "llvm", &flags)?;
    if theirs.lines().count() < 200 {
        return Err(failure("harness")(format!("the header has few functions: {theirs}")));
    }
    everywhere(&input, folder, &Expected::output(theirs))
}

/// Relaxed instructions are the same ones as LLVM's. Without them their meaning is one of those that are allowed, the same
/// on every target.
fn relaxed(level: &str, folder: &Path) -> Result<(), Failure> {
    let input = compiled(folder, level, true)?;
    let flags = [&TARGET[..], &["--wasm-backend", "llvm"]].concat();
    let theirs = printed(&input, folder, "llvm", &flags)?;
    let ours = printed(&input, folder, "relaxed", &TARGET)?;
    same(&ours, &theirs)?;
    let lanes = printed(&input, folder, "asm", &[])?;
    for flag in ["-mno-relaxed-simd", "-mno-simd128"] {
        let ours = printed(&input, folder, "strict", &[&TARGET[..], &[flag]].concat())?;
        same(&ours, &lanes)?;
    }
    Ok(())
}

fn same(found: &str, wanted: &str) -> Result<(), Failure> {
    if found == wanted {
        return Ok(());
    }
    Err(failure("node")(emback_tests::check::diff(wanted, found)))
}

/// Loops that clang vectorises do what the native build does.
fn loops(folder: &Path) -> Result<(), Failure> {
    let fail = failure("harness");
    fs::create_dir_all(folder).map_err(|error| fail(error.to_string()))?;
    let source = workdir::root().join("tests/suites/simd/loops.c");
    let binary = folder.join("native");
    let built =
        Run::new("clang-19", 120).args(["-w", "-O1"]).arg(&source).args(["-lm", "-o"]).arg(&binary);
    built.outcome().printed().map_err(failure("clang-19 natively"))?;
    let native = Run::new(&binary, 20).outcome();
    let expected = Expected::from(native.clone());
    compare(&native, &expected).map_err(&fail)?;
    let input = ir(&source, folder, &["-O3", "-msimd128"])?;
    everywhere(&input, folder, &expected)
}
