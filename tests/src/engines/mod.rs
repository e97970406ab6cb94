//! The engines that run and judge a program: two of V8, two of SpiderMonkey.
//!
//! A validating engine must confirm that it accepted each module as asm.js: the program runs from a copy that passes
//! every module to `watch.js` before calling it. The absence of a message proves nothing, since both engines can fall
//! back to plain JavaScript silently.

mod server;
mod watch;

use crate::process::{Outcome, Run};
use crate::workdir;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// A JavaScript engine in one of its modes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// V8 with its asm.js validator.
    Node,
    /// V8 with asm.js as plain JavaScript, as browsers of today have it.
    NodePlain,
    /// SpiderMonkey 102.
    Js102,
    /// SpiderMonkey 78.
    Js78,
}

impl Engine {
    /// All of them; the first two share a program.
    pub const ALL: [Engine; 4] = [Engine::Node, Engine::NodePlain, Engine::Js102, Engine::Js78];

    /// What reports call it.
    pub fn name(self) -> &'static str {
        match self {
            Engine::Node => "node",
            Engine::NodePlain => "node --no-validate-asm",
            Engine::Js102 => "js102",
            Engine::Js78 => "js78",
        }
    }

    /// Whether it has an asm.js validator that is switched on.
    pub fn validates(self) -> bool {
        match self {
            Engine::Node | Engine::Js102 | Engine::Js78 => true,
            Engine::NodePlain => false,
        }
    }

    fn command(self, seconds: u32) -> Run {
        match self {
            Engine::Node => {
                Run::new("node", seconds).arg("--allow-natives-syntax").arg("-r").arg(&*WATCH)
            }
            Engine::NodePlain => Run::new("node", seconds).arg("--no-validate-asm"),
            // -w: warnings, among them why a module was refused.
            Engine::Js102 => Run::new("js102", seconds).arg("-w").arg("-f").arg(&*WATCH_SHELL),
            Engine::Js78 => Run::new("js78", seconds).arg("-w").arg("-f").arg(&*WATCH_SHELL),
        }
    }
}

/// Text that the shells cannot parse is taken out for them.
static WATCH: LazyLock<PathBuf> = LazyLock::new(|| put("watch.cjs", include_str!("watch.js")));
static WATCH_SHELL: LazyLock<PathBuf> = LazyLock::new(|| {
    put("watch.js", &include_str!("watch.js").replace("%IsAsmWasmCode(module)", "false"))
});

/// Writes a script that engines are given, where all suites find it.
pub(crate) fn put(name: &str, text: &str) -> PathBuf {
    let path = workdir::cache("engines").join(name);
    // Suites run at the same time: the file appears whole or not at all.
    let partial = path.with_file_name(format!("{name}.{}.part", std::process::id()));
    if let Err(error) = fs::write(&partial, text).and_then(|()| fs::rename(&partial, &path)) {
        panic!("cannot write {}: {error}", path.display());
    }
    path
}

/// A program that all engines can be asked about.
#[derive(Debug)]
pub struct Program {
    plain: PathBuf,
    watched: PathBuf,
    modules: usize,
}

/// Why a program counts as failed before its output is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal(pub String);

impl Program {
    /// Takes the JavaScript at `path`; its watched copy is put beside it.
    pub fn new(path: &Path) -> Result<Program, Refusal> {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) => return Err(Refusal(format!("no output to run: {error}"))),
        };
        let (watched_text, modules) = watch::insert(&text).map_err(Refusal)?;
        let watched = path.with_extension("watched.js");
        match fs::write(&watched, watched_text) {
            Ok(()) => Ok(Program { plain: path.to_owned(), watched, modules }),
            Err(error) => Err(Refusal(format!("cannot write {}: {error}", watched.display()))),
        }
    }

    /// How many asm.js modules it has.
    pub fn modules(&self) -> usize {
        self.modules
    }

    /// Runs it. An engine that validates must say so of every module, or this is an error.
    pub fn run(&self, engine: Engine, input: &[u8], seconds: u32) -> Result<Outcome, Refusal> {
        let folder = self.plain.parent().unwrap_or(Path::new(""));
        self.run_with(engine, &[], folder, input, seconds)
    }

    /// The same in this folder, with these arguments.
    pub fn run_with(
        &self,
        engine: Engine,
        arguments: &[String],
        folder: &Path,
        input: &[u8],
        seconds: u32,
    ) -> Result<Outcome, Refusal> {
        let file = if engine.validates() { &self.watched } else { &self.plain };
        let run = engine.command(seconds).arg(file).args(arguments).input(input);
        let run = if folder.as_os_str().is_empty() { run } else { run.within(folder) };
        self.confirmed(engine, run.outcome())
    }

    /// The same in an engine that is up already, where there is one. `None`: this is to be decided by [`Program::run`].
    pub fn run_quickly(&self, engine: Engine, seconds: u32) -> Option<Outcome> {
        let file = if engine.validates() { &self.watched } else { &self.plain };
        let outcome = server::run(engine, file, seconds)?;
        self.confirmed(engine, outcome).ok()
    }

    fn confirmed(&self, engine: Engine, mut outcome: Outcome) -> Result<Outcome, Refusal> {
        if !engine.validates() {
            return Ok(outcome);
        }
        let verdict = watch::verdict(&mut outcome.stderr);
        if verdict.linked >= self.modules && verdict.objection.is_none() {
            return Ok(outcome);
        }
        let why = verdict.objection.unwrap_or_else(|| {
            let last = outcome.complaint().lines().last().unwrap_or("no word of it").to_owned();
            format!("no module was linked: {last}")
        });
        Err(Refusal(why))
    }
}

/// Whether SpiderMonkey's validator takes every module of a program, which is parsed and not run.
pub fn validates(text: &str) -> Result<(), Refusal> {
    let (_, modules) = watch::insert(text).map_err(Refusal)?;
    let file = workdir::cache("engines").join(format!(
        "{}-{:?}.js",
        std::process::id(),
        std::thread::current().id()
    ));
    // It validates what it parses, in a function that is never called as well.
    let outcome = fs::write(&file, format!("function never(){{{text}\n}}"))
        .map(|()| Run::new("js102", 60).arg("-w").arg(&file).outcome());
    let outcome = match outcome {
        Ok(outcome) => outcome,
        Err(error) => return Err(Refusal(format!("cannot write {}: {error}", file.display()))),
    };
    let stderr = outcome.complaint();
    let accepted = stderr.matches("Successfully compiled asm.js code").count();
    if accepted >= modules && outcome.success() { Ok(()) } else { Err(Refusal(stderr)) }
}
