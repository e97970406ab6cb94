//! Programs about calls: functions that are called with other types than theirs, tail calls, coroutines.
//!
//! Comments at the head of a program of `tests/calls` say how it is built: `// CLANG: ` has flags for each clang, `// IR: `
//! flags for the one that writes IR, `// ONLY: ` the kind of IR, `// OPT: ` passes that LLVM's `opt` runs over it, and
//! `// BUILD: ` flags of `emback build`; `// NATIVE: ` flags for the native build alone. With
//! `// WASM: -fwasm-exceptions` it is WebAssembly with those as well. It must do what the native build does, or print the lines of `// EXPECT: `.

use emback_tests::check::{Case, Expected};
use emback_tests::emback::{self, Level};
use emback_tests::engines::Engine;
use emback_tests::oracle::{Clang, native};
use emback_tests::process::Run;
use emback_tests::suite::text_case;
use emback_tests::{tools, workdir};
use libtest_mimic::{Arguments, Trial};
use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    tools::require(&["node", "js102", "js78", "clang-14", "clang-19", "opt-19"]);
    let folder = workdir::root().join("tests/calls");
    let programs = ["c", "cpp"].into_iter().flat_map(|ending| workdir::files(&folder, ending));
    let cases: Vec<Trial> = programs
        .map(|source| text_case(workdir::stem(&source), move || program(&source)))
        .collect();
    libtest_mimic::run(&Arguments::from_args(), cases).exit()
}

fn program(source: &Path) -> Result<(), String> {
    let text = fs::read_to_string(source).map_err(|error| error.to_string())?;
    let lines = |word: &str| {
        let start = format!("// {word}: ");
        text.lines().filter_map(|line| Some(line.strip_prefix(&start)?.to_owned())).collect()
    };
    let words = |word: &str| -> Vec<String> {
        let lines: Vec<String> = lines(word);
        lines.iter().flat_map(|line| line.split_whitespace()).map(str::to_owned).collect()
    };
    let folder = workdir::fresh(&format!("calls/{}", workdir::stem(source)));
    let clang = words("CLANG");
    let clang: Vec<&str> = clang.iter().map(String::as_str).collect();
    let awaited: Vec<String> = lines("EXPECT");
    let expected = match &awaited[..] {
        [] => {
            let linker = words("NATIVE");
            let flags: Vec<&str> =
                clang.iter().copied().chain(linker.iter().map(String::as_str)).collect();
            Expected::from(native(source, &flags, &folder.join("native"), 20)?)
        }
        lines => Expected::output(lines.join("\n") + "\n"),
    };
    let only = words("ONLY");
    let build = words("BUILD");
    let build: Vec<&str> = build.iter().map(String::as_str).collect();
    for kind in Clang::ALL {
        if !only.is_empty() && !only.contains(&kind.name()) {
            continue;
        }
        let input = folder.join(format!("{}.ll", kind.name()));
        let more = words("IR");
        let flags: Vec<&str> =
            clang.iter().copied().chain(more.iter().map(String::as_str)).collect();
        kind.ir(source, &flags, &input)?;
        for passes in words("OPT") {
            // The refusal names them.
            let refused = emback::build(&input, &folder.join("refused.js"), Level::O2, &build);
            if !refused.is_err_and(|why| why.contains(&format!("-passes='{passes}'"))) {
                return Err(format!("it is compiled without {passes}, or refused otherwise"));
            }
            optimise(&input, &passes)?;
        }
        for level in Level::ALL {
            let wasm = &[Engine::NodePlain, Engine::Js102];
            let case = Case { flags: &build, wasm, ..Case::new(&input, &folder, level, &expected) };
            let run = case.run().and_then(|()| match text.contains("// WASM: -fwasm-exceptions") {
                true => case.run_by_wasm_exceptions(),
                false => Ok(()),
            });
            run.map_err(|failure| format!("{}: {failure}", kind.name()))?;
        }
    }
    Ok(())
}

/// Runs passes of LLVM over a module, in place.
fn optimise(input: &PathBuf, passes: &str) -> Result<(), String> {
    let run = Run::new("opt-19", 60).args(["-S", &format!("-passes={passes}")]);
    let outcome = run.arg(input).arg("-o").arg(input).outcome();
    if outcome.success() { Ok(()) } else { Err(outcome.complaint()) }
}
