//! C and C++ projects, built by their own build systems with `emback cc`.
//!
//! Each folder of `tests/projects` is copied to one whose name has a space, and its `build.sh` is run there by a shell
//! with -e. EMBACK is the program, EXAMPLES the folder of examples; CRATE, where there is a file `crate`, the folder of that crate, which carries the
//! sources; PYPI, where there is a file `pypi`, the sources of that package; NPM, where there is a file `npm`, the folder
//! of that package. `"$ENGINE" node|plain|js102|js78 FILE ARGUMENT...`
//! runs a script of asm.js: it fails where the engine validates and does not take every module. `"$ENGINE" pages FOLDER...`
//! opens `index.html` of each folder in Chromium and in Firefox: its element `output` has to show what the file `wanted`
//! has, and each module of WebAssembly in the folder has to be loaded. What the script prints is in `expected`; BLESS=1
//! writes it. A project with a file `full` takes long: it is built with EMBACK_FULL=1 only.

use emback_tests::browsers::{self, Browser};
use emback_tests::engines::{Engine, Program};
use emback_tests::list::{blessing, full};
use emback_tests::process::{Ending, Run};
use emback_tests::suite::{main as run_suite, text_case};
use emback_tests::{emback, registry, tools, workdir};
use serde_json::Value;
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Seconds that a project may take.
const LIMIT: u32 = 1800;

/// The variable by which this program knows that it is called by the script of a project.
const CALLED: &str = "EMBACK_PROJECT";

fn main() -> ExitCode {
    if std::env::var_os(CALLED).is_some() {
        return engine();
    }
    tools::require(&[
        "autoconf",
        "cargo",
        "cc",
        "chromium",
        "clang-19",
        "cmake",
        "firefox-esr",
        "js102",
        "llvm-ar-19",
        "make",
        "ninja",
        "node",
    ]);
    let projects = workdir::root().join("tests/projects");
    let scratch = workdir::fresh("projects of build systems");
    let mut names: Vec<String> = match fs::read_dir(&projects) {
        Ok(entries) => entries
            .flatten()
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect(),
        Err(error) => panic!("{}: {error}", projects.display()),
    };
    names.sort();
    let cases = names.into_iter().map(|name| {
        let (from, to) = (projects.join(&name), scratch.join(format!("the {name} project")));
        let skipped = from.join("full").is_file() && !full();
        text_case(name, move || build(&from, &to)).with_ignored_flag(skipped)
    });
    run_suite(cases.collect());
}

/// Builds a project, and compares what its script prints.
fn build(from: &Path, to: &Path) -> Result<(), String> {
    let said = |error: io::Error| format!("{}: {error}", from.display());
    copy(from, to).map_err(said)?;
    let mut run = Run::new("sh", LIMIT)
        .args(["-e", "build.sh"])
        .within(to)
        .variable("EMBACK", &*emback::PROGRAM)
        .variable("EMBACK_CLANG", "clang-19")
        .variable("EXAMPLES", workdir::root().join("examples"))
        .variable("ENGINE", std::env::current_exe().map_err(said)?)
        .variable(CALLED, "1");
    if let Ok(package) = fs::read_to_string(from.join("crate")) {
        run = run.variable("CRATE", registry::package_of_crates(package.trim())?);
    }
    if let Ok(package) = fs::read_to_string(from.join("pypi")) {
        run = run.variable("PYPI", registry::sources_of_pypi(package.trim())?);
    }
    if let Ok(package) = fs::read_to_string(from.join("npm")) {
        run = run.variable("NPM", registry::npm(package.trim())?);
    }
    let outcome = run.outcome();
    if !outcome.success() {
        let printed = String::from_utf8_lossy(&outcome.stdout).into_owned();
        return Err(format!("{:?}\n{printed}{}", outcome.ending, outcome.complaint()));
    }
    let printed = outcome.printed()?;
    let expected = from.join("expected");
    if blessing() {
        return fs::write(expected, printed).map_err(said);
    }
    let wanted = fs::read_to_string(expected).map_err(said)?;
    if printed == wanted {
        return Ok(());
    }
    Err(format!("build.sh prints\n{printed}\nand should print\n{wanted}"))
}

/// Runs a script in the engine that the first argument names, as if the engine had been started.
fn engine() -> ExitCode {
    match in_engine() {
        Ok(status) => ExitCode::from(status),
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn in_engine() -> Result<u8, String> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let [name, folders @ ..] = &*words
        && name == "pages"
    {
        return pages(folders).map(|()| 0);
    }
    let [name, file, arguments @ ..] = &*words else {
        return Err("an engine and a file are wanted".to_owned());
    };
    let engine = match &**name {
        "node" => Engine::Node,
        "plain" => Engine::NodePlain,
        "js102" => Engine::Js102,
        "js78" => Engine::Js78,
        _ => return Err(format!("{name} is no engine")),
    };
    let said = |error: io::Error| format!("{file}: {error}");
    let mut input = Vec::new();
    io::stdin().read_to_end(&mut input).map_err(said)?;
    let program = Program::new(Path::new(file)).map_err(|refusal| refusal.0)?;
    if engine.validates() && program.modules() == 0 {
        return Err(format!("{file}: there is no asm.js in it"));
    }
    let outcome = program
        .run_with(engine, arguments, Path::new(""), &input, LIMIT)
        .map_err(|refusal| format!("{file}, {}: {}", engine.name(), refusal.0))?;
    io::stdout().write_all(&outcome.stdout).map_err(said)?;
    io::stderr().write_all(&outcome.stderr).map_err(said)?;
    match outcome.ending {
        Ending::Exit(status) => Ok(u8::try_from(status).unwrap_or(u8::MAX)),
        Ending::Signal | Ending::Timeout => Err(format!("{file}: {:?}", outcome.ending)),
    }
}

/// Opens pages in both browsers at the same time.
fn pages(folders: &[String]) -> Result<(), String> {
    let mut visits = Vec::new();
    for name in folders {
        let said = |error: io::Error| format!("{name}: {error}");
        let folder = fs::canonicalize(name).map_err(said)?;
        let wanted = fs::read_to_string(folder.join("wanted")).map_err(said)?;
        let loads: Vec<String> = workdir::files(&folder, "wasm")
            .iter()
            .filter_map(|file| Some(file.file_name()?.to_string_lossy().into_owned()))
            .collect();
        visits.push(browsers::printed(name, &folder, &wanted, &loads));
    }
    let plan = Path::new("pages.json");
    fs::write(plan, Value::from(visits).to_string()).map_err(|error| error.to_string())?;
    std::thread::scope(|scope| {
        let started =
            Browser::ALL.map(|browser| (browser, scope.spawn(move || browser.open(plan))));
        for (browser, verdicts) in started {
            let verdicts = verdicts.join().unwrap_or_else(|_| Err("no verdict".to_owned()));
            for name in folders {
                browsers::judge(&verdicts, name)
                    .map_err(|why| format!("{}, {name}: {why}", browser.name()))?;
            }
        }
        Ok(())
    })
}

/// Copies a folder.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let place: PathBuf = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &place)?;
        } else {
            fs::copy(entry.path(), place)?;
        }
    }
    Ok(())
}
