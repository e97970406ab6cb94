//! Emscripten's WebIDL binder: the bindings that it makes of its own test, as `--post-js`, print what
//! Emscripten's tests expect.

use emback_tests::check;
use emback_tests::emback;
use emback_tests::list;
use emback_tests::process::Run;
use emback_tests::suite::text_case;
use libtest_mimic::Trial;
use std::path::{Path, PathBuf};

use crate::libraries::{TARGETS, read};

/// Debian's Python, which has the binder's parser generator (package python3-ply).
const PYTHON: &str = "/usr/bin/python3";

/// How much the bindings check, with what that needs of the build.
const CHECKS: [(&str, &[&str]); 3] =
    [("DEFAULT", &[]), ("FAST", &[]), ("ALL", &["-s", "ASSERTIONS=1"])];

/// The cases, for an Emscripten in `root`: one amount of checks ordinarily, all of them with
/// `EMBACK_FULL=1`.
pub fn cases(root: &Path, scratch: &Path) -> Vec<Trial> {
    let mut cases = Vec::new();
    let amount = if list::full() { CHECKS.len() } else { 1 };
    for (checks, flags) in &CHECKS[..amount] {
        for target in TARGETS {
            for library in ["builtin", "emscripten"] {
                let name = format!("webidl {checks} {target} {library}");
                let folder = scratch.join(name.replace([' ', '='], "-"));
                let root = root.to_owned();
                let build = [*flags, &["-s", target, "--libc", library]].concat();
                cases.push(text_case(name, move || bound(&root, checks, &build, &folder)));
            }
        }
    }
    cases
}

fn bound(root: &Path, checks: &str, build: &[&str], folder: &Path) -> Result<(), String> {
    std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    let tests = root.join("tests/webidl");
    let binder = root.join("tools/webidl_binder.py");
    let idl = tests.join("test.idl");
    let run =
        Run::new(PYTHON, 60).arg(&binder).arg(&idl).arg("glue").variable("IDL_CHECKS", checks);
    let made = run.within(folder).outcome();
    if !made.success() {
        return Err(made.complaint());
    }
    // The page of Emscripten's test, which sees the bindings from behind the script.
    let page = format!(
        "var TheModule = Module, isMemoryGrowthAllowed = false;\n{}",
        read(&tests.join("post.js"))?
    );
    std::fs::write(folder.join("page.js"), page).map_err(|error| error.to_string())?;
    let path = |name: &str| -> PathBuf { tests.join(name) };
    let source = path("test.cpp").display().to_string();
    let include = format!("-I{}", folder.display());
    let mut arguments = vec!["c++", "-w", &source, &include, "-O1", "-o", "program.js"];
    arguments.extend(["-s", "EXPORTED_FUNCTIONS=_malloc,_free", "-s", "WASM_ASYNC_COMPILATION=0"]);
    arguments.extend(["--post-js", "glue.js", "--extern-post-js", "page.js"]);
    arguments.extend(build);
    let built = emback::run(folder, &arguments, b"");
    if !built.success() {
        return Err(built.complaint());
    }
    let expected = read(&path(&format!("output_{checks}.txt")))?;
    // As Emscripten's tests look at it: failed checks are on standard error.
    let outcome = Run::new("node", 60).arg("program.js").within(folder).merged().outcome();
    if !outcome.success() {
        return Err(outcome.complaint());
    }
    let found = String::from_utf8_lossy(&outcome.stdout).into_owned();
    if found.contains(&expected) { Ok(()) } else { Err(check::diff(&expected, &found)) }
}
