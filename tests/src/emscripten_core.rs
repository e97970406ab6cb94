//! Emscripten's own test programs (tests/core and tests/fs of its source), and how its test_core.py builds and runs each.

use crate::list;
use crate::process::{Ending, Outcome, Run};
use crate::workdir;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What the programs want that is not a plain build.
const FACTS: &str = "emscripten-core.txt";

/// One build of a program.
#[derive(Debug, Clone, Default)]
pub struct Build {
    /// Options of the compilation.
    pub compile: Vec<String>,
    /// Options of the link.
    pub link: Vec<String>,
    /// Arguments of the program.
    pub arguments: Vec<String>,
    /// Whether it is built with exceptions, as WebAssembly also with its own.
    pub exceptions: bool,
    /// Whether it ends with another status than 0.
    pub fails: bool,
    /// Whether the file of its output has the SHA-1 of it.
    pub is_hashed: bool,
    /// Whether it is about WebAssembly and is built as nothing else.
    pub only_wasm: bool,
    /// The file name without its ending of what it prints, where that is not its own.
    pub output: Option<String>,
    /// What it prints, where no file has that.
    pub prints: Option<String>,
    /// What version of Emscripten stands for `waka` in what it prints.
    pub prints_version: bool,
    /// Only what it writes to stdout is compared.
    pub only_stdout: bool,
    /// Files that are there when it runs: a folder if the name ends in `/`, a symbolic link if it is `NAME->TARGET`.
    pub has: Vec<String>,
}

/// A program: C or C++ with what it prints beside it.
#[derive(Debug, Clone)]
pub struct Program {
    /// Its file name without the ending, and the folder before it if that is not `core`.
    pub name: String,
    /// Its source.
    pub source: PathBuf,
    /// The ways that it is built.
    pub builds: Vec<Build>,
}

impl Program {
    /// All programs of `core` and `fs` below a folder that have an output, in order of name.
    pub fn all(folder: &Path) -> Vec<Program> {
        let facts = facts(&folder.join("core"));
        let sources = [("", "core"), ("fs/", "fs")].into_iter().flat_map(|(prefix, name)| {
            let folder = folder.join(name);
            let endings = ["c", "cpp"].into_iter();
            let sources = endings.flat_map(move |ending| workdir::files(&folder, ending));
            sources.map(move |source| (prefix, source))
        });
        let mut programs: Vec<Program> = sources
            .filter_map(|(prefix, source)| {
                let name = format!("{prefix}{}", workdir::stem(&source));
                let mut builds =
                    facts.get(&name).cloned().unwrap_or_else(|| vec![Build::default()]);
                builds
                    .retain(|build| build.prints.is_some() || output_file(&source, build).exists());
                (!builds.is_empty()).then_some(Program { name, source, builds })
            })
            .collect();
        programs.sort_by(|a, b| a.name.cmp(&b.name));
        programs
    }

    /// What a build of it prints.
    pub fn output(&self, build: &Build) -> Result<String, String> {
        if let Some(prints) = &build.prints {
            return Ok(prints.clone());
        }
        let file = output_file(&self.source, build);
        match fs::read(&file) {
            Ok(text) => {
                // Python reads these files as text: one of 3.1.6's has the ends of lines of Windows.
                let text = String::from_utf8_lossy(&text).replace("\r\n", "\n");
                Ok(match version().filter(|_| build.prints_version) {
                    Some(version) => text.replace("waka", &version),
                    None => text,
                })
            }
            Err(error) => Err(format!("{}: {error}", file.display())),
        }
    }

    /// Whether a build of it is C.
    pub fn is_c(&self, build: &Build) -> bool {
        self.source.extension().is_some_and(|ending| ending == "c")
            || build.compile.iter().any(|word| word == "-xc")
    }
}

/// The version of the Emscripten that is installed.
fn version() -> Option<String> {
    let printed = Run::new("emcc", 60).arg("-dumpversion").outcome().stdout;
    let version = String::from_utf8_lossy(&printed).trim().to_owned();
    (!version.is_empty()).then_some(version)
}

fn output_file(source: &Path, build: &Build) -> PathBuf {
    match &build.output {
        Some(stem) => source.with_file_name(format!("{stem}.out")),
        None => source.with_extension("out"),
    }
}

fn facts(folder: &Path) -> BTreeMap<String, Vec<Build>> {
    let own = workdir::root().join("tests/emscripten/core");
    let mut facts: BTreeMap<String, Vec<Build>> = BTreeMap::new();
    for line in list::read(FACTS) {
        let Some((name, words)) = line.split_once(':') else {
            panic!("{FACTS}: NAME: WORDS is needed: {line}");
        };
        let words = words
            .replace("FOLDER", &folder.display().to_string())
            .replace("OWN", &own.display().to_string());
        facts.entry(name.to_owned()).or_default().push(build(&words));
    }
    facts
}

fn build(words: &str) -> Build {
    let mut build = Build::default();
    let mut words = words.split_whitespace().map(str::to_owned);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--" => build.arguments = words.by_ref().collect(),
            "eh" => build.exceptions = true,
            "fails" => build.fails = true,
            "sha1" => build.is_hashed = true,
            "wasm" => build.only_wasm = true,
            "stdout" => build.only_stdout = true,
            "version" => build.prints_version = true,
            "--js-library" | "--pre-js" | "--post-js" | "--extern-post-js" => {
                build.link.push(word);
                build.link.extend(words.next());
            }
            option if option.starts_with("-s") && !option.starts_with("-std") => {
                build.link.push(word);
            }
            option if option.starts_with("--") || option.starts_with("-l") => build.link.push(word),
            // The link chooses libraries by these.
            "-fno-exceptions" | "-fno-rtti" => {
                build.compile.push(word.clone());
                build.link.push(word);
            }
            option if option.starts_with("-jsD") => build.link.push(word),
            option if option.starts_with('-') => build.compile.push(word),
            other => match other.split_once('=') {
                Some(("out", stem)) => build.output = Some(stem.to_owned()),
                Some(("prints", text)) => build.prints = Some(text.to_owned()),
                Some(("has", file)) => build.has.push(file.to_owned()),
                _ => panic!("{FACTS}: {other} is no such word"),
            },
        }
    }
    build
}

/// The entries of a list of `NAME: REASON`.
pub fn reasons(name: &str) -> BTreeMap<String, String> {
    let lines = list::read(name).into_iter();
    lines
        .map(|line| match line.split_once(": ") {
            Some((program, reason)) => (program.to_owned(), reason.to_owned()),
            None => panic!("{name} wants a reason: {line}"),
        })
        .collect()
}

/// Runs a program under node, stdout and stderr in one unless it is told otherwise, and compares as test_core.py does: what is expected has to be in
/// what is printed, as some programs write to stderr what their files of expected output leave out.
pub fn judge(script: &Path, build: &Build, expected: &str) -> Result<(), String> {
    let folder = script.parent().unwrap_or(Path::new("."));
    let run = Run::new("node", 60).arg(script).args(&build.arguments).within(folder);
    let run = if build.only_stdout { run } else { run.merged() };
    let Outcome { stdout, ending, .. } = run.outcome();
    let hash = build.is_hashed.then(|| Run::new("sha1sum", 10).input(&stdout).outcome().stdout);
    let printed = String::from_utf8_lossy(hash.as_ref().unwrap_or(&stdout));
    let ends_well = match ending {
        Ending::Timeout => return Err("did not end".to_owned()),
        Ending::Exit(0) => !build.fails,
        Ending::Exit(_) | Ending::Signal => build.fails,
    };
    if ends_well && printed.contains(expected) {
        return Ok(());
    }
    let start: String = printed.chars().take(3000).collect();
    Err(format!("{ending:?}, and prints\n{start}\nwhere this should be\n{expected}"))
}
