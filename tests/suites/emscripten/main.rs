//! Programs that are linked with the libraries of bitcode of an installed Emscripten, and do what the native build does;
//! its libraries of JavaScript, and its WebIDL binder.

mod libraries;
mod webidl;

use emback_tests::check::{Case, Expected};
use emback_tests::emback::{self, Level};
use emback_tests::engines::Engine;
use emback_tests::process::Run;
use emback_tests::suite::text_case;
use emback_tests::{list, tools, workdir};
use libtest_mimic::{Arguments, Trial};
use std::path::{Path, PathBuf};

/// The clang of Debian's Emscripten 3.1.6.
const CLANG: &str = "clang-14";
const CLANG_CXX: &str = "clang++-14";

/// What the programs read.
const STDIN: &[u8] = b"ab\ncde\n";

fn main() {
    tools::require(&["node", "js102", "js78", CLANG, CLANG_CXX]);
    let scratch = workdir::fresh("emscripten");
    let folders = emback::run(&scratch, &["sysroot"], b"");
    if !folders.success() {
        assert!(!list::full(), "Emscripten is missing: apt-get install emscripten");
        println!("NOT RUN: {}", folders.complaint());
        return;
    }
    let text = String::from_utf8_lossy(&folders.stdout).into_owned();
    let sysroot = PathBuf::from(text.lines().next().unwrap_or_default());
    let folder = workdir::root().join("tests/emscripten");
    let programs = ["c", "cpp"].into_iter().flat_map(|ending| workdir::files(&folder, ending));
    let mut cases: Vec<Trial> = programs
        .map(|source| {
            let (sysroot, scratch) = (sysroot.clone(), scratch.join(workdir::stem(&source)));
            text_case(workdir::stem(&source), move || program(&source, &sysroot, &scratch))
        })
        .collect();
    // The installation, where the sysroot is that of one.
    let root = sysroot.parent().and_then(Path::parent);
    if let Some(root) = root.filter(|root| root.join("tests/embind").is_dir()) {
        cases.extend(libraries::cases(&root.join("tests"), &scratch));
        cases.extend(webidl::cases(root, &scratch));
    }
    libtest_mimic::run(&Arguments::from_args(), cases).exit()
}

fn program(source: &Path, sysroot: &Path, folder: &Path) -> Result<(), String> {
    std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    let is_c = source.extension().is_some_and(|extension| extension == "c");
    let clang = if is_c { CLANG } else { CLANG_CXX };
    let language: &[&str] = if is_c { &["-w"] } else { &["-w", "-std=c++17", "-fexceptions"] };
    let compile = |flags: &[&str], output: &Path| {
        let run = Run::new(clang, 120).args(language).args(flags);
        let outcome = run.arg(source).arg("-o").arg(output).arg("-lm").outcome();
        if outcome.success() { Ok(()) } else { Err(format!("{clang}: {}", outcome.complaint())) }
    };
    let binary = folder.join("native");
    compile(&["-O1"], &binary)?;
    let expected = Expected::from(Run::new(&binary, 20).within(folder).input(STDIN).outcome());
    let input = folder.join("program.bc");
    let root = format!("--sysroot={}", sysroot.display());
    let cxx = sysroot.join("include/c++/v1").display().to_string();
    let compat = format!("{}/include/compat", sysroot.display());
    let mut flags = vec!["--target=wasm32-unknown-emscripten", &root, "-O2", "-c", "-emit-llvm"];
    if !is_c {
        // Before the headers of C, which those of C++ include.
        flags.extend(["-isystem", &cxx, "-D_LIBCPP_ABI_VERSION=2"]);
    }
    flags.extend(["-isystem", &compat]);
    compile(&flags, &input)?;
    let build = ["--libc", "emscripten"];
    for level in Level::ALL {
        let wasm = &[Engine::NodePlain, Engine::Js102];
        let case = Case {
            flags: &build,
            wasm,
            stdin: STDIN,
            ..Case::new(&input, folder, level, &expected)
        };
        case.run().map_err(|failure| failure.to_string())?;
    }
    if !is_c {
        // WebAssembly's own exceptions, as emcc compiles them.
        let input = folder.join("unwinding.bc");
        let run = Run::new("em++", 300).args(&["-w", "-std=c++17", "-flto", "-O2", "-c"]);
        let outcome = run.arg("-fwasm-exceptions").arg(source).arg("-o").arg(&input).outcome();
        if !outcome.success() {
            return Err(format!("em++: {}", outcome.complaint()));
        }
        let wasm = &[Engine::NodePlain];
        let case = Case {
            flags: &build,
            wasm,
            stdin: STDIN,
            ..Case::new(&input, folder, Level::O2, &expected)
        };
        case.run_by_wasm_exceptions().map_err(|failure| failure.to_string())?;
    }
    Ok(())
}
