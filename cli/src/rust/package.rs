//! `emback cargo compare` and `emback cargo diverge`: the program of a package, as `emback compare`
//! and `emback diverge` take LLVM IR.
//!
//! `cargo rustc` builds the program, and the linker keeps a record of the link. As arguments of
//! rustc for one target are part of what cargo knows a build by, neither this build nor that of
//! `cargo build` makes the other out of date.

use std::ffi::{OsStr, OsString};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::Stdio;

use clap::Parser;
use serde_json::Value;

use super::cargo::{self, Prepared};
use super::record;
use crate::cc;
use crate::compare::{self, CompareArgs, CompareFormat};
use crate::diverge::{self, DivergeArgs};
use crate::failure::Failure;
use crate::input::plain;
use crate::signals;

const HELP: &str = "\
Usage: emback cargo compare [OPTIONS] [CARGO OPTIONS] [-- ARGS]
       emback cargo diverge [OPTIONS] [CARGO OPTIONS] [-- ARGS]

Build a program of the package with cargo, and show it as asm.js, as WebAssembly and, where LLVM's
code generator is installed, as WebAssembly by LLVM ('emback compare'), or find the first call in
which asm.js and WebAssembly differ ('emback diverge'). Lines of Rust are shown for the crate that
has the program, and for others whose profile has debug information.

Options of both, as 'emback compare --help' and 'emback diverge --help' explain them:
      --format FORM      compare: html or json; diverge: human or json
      --timeout SECONDS  Limit each run

Options of compare:
  -o, --output FILE      Write the report to FILE; without it, to the program's name with .html
      --run              Also run all under the installed engines

Options of diverge:
      --engine PROGRAM   Run both with this engine instead of node

All other options are those of 'cargo rustc': --release, --package, --features, --profile and so on.
The program is the binary of the package, or what --bin, --example, --test or --lib names. Arguments
of the program follow '--'.
";

/// Which of the two.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
enum Tool {
    Compare,
    Diverge,
}

/// Options of the tool's own, and whether a value follows. Cargo has none of them.
const OWN: &[(&str, bool)] = &[
    ("-o", true),
    ("--output", true),
    ("--format", true),
    ("--timeout", true),
    ("--engine", true),
    ("--run", false),
];

/// Options that choose a target of the package.
const CHOOSING: &[&str] = &["--bin", "--bins", "--example", "--test", "--bench", "--lib"];

/// A command line.
#[derive(PartialEq, Eq, Debug)]
pub(super) struct Wanted {
    tool: Tool,
    /// The words of `cargo rustc`.
    cargo: Vec<OsString>,
    /// Options of the tool.
    own: Vec<OsString>,
    /// Arguments of the program.
    program: Vec<OsString>,
    help: bool,
}

impl Wanted {
    /// The command line, if its subcommand is one of the two. `place` is where the subcommand is.
    pub(super) fn parse(words: &[OsString], place: usize) -> Option<Self> {
        let tool = match words.get(place)?.to_str()? {
            "compare" => Tool::Compare,
            "diverge" => Tool::Diverge,
            _ => return None,
        };
        let mut wanted = Self {
            tool,
            cargo: words[..place].to_vec(),
            own: Vec::new(),
            program: Vec::new(),
            help: false,
        };
        wanted.cargo.push("rustc".into());
        let mut words = words[place + 1..].iter();
        while let Some(word) = words.next() {
            let text = word.to_str().unwrap_or_default();
            let name = text.split('=').next().unwrap_or_default();
            if text == "--" {
                wanted.program = words.by_ref().cloned().collect();
            } else if matches!(text, "-h" | "--help") {
                wanted.help = true;
            } else if let Some(&(_, with_value)) = OWN.iter().find(|(own, _)| *own == name) {
                wanted.own.push(word.clone());
                if with_value && name == text {
                    wanted.own.extend(words.next().cloned());
                }
            } else {
                wanted.cargo.push(word.clone());
            }
        }
        let chosen = |word: &OsString| {
            let name = word.to_str().and_then(|text| text.split('=').next());
            name.is_some_and(|name| CHOOSING.contains(&name))
        };
        if !wanted.cargo.iter().any(chosen) {
            wanted.cargo.push("--bins".into());
        }
        Some(wanted)
    }
}

/// What the linker said of the program, and its name.
struct Linked {
    name: String,
    /// Arguments of `emback build`, after the name of the program.
    words: Vec<OsString>,
}

/// The arguments of `emback compare`: of what is given twice, the last counts.
#[derive(Parser, Debug)]
#[command(name = "emback cargo compare", args_override_self = true, disable_help_flag = true)]
struct Compare {
    #[command(flatten)]
    arguments: CompareArgs,
}

/// The arguments of `emback diverge`.
#[derive(Parser, Debug)]
#[command(name = "emback cargo diverge", args_override_self = true, disable_help_flag = true)]
struct Diverge {
    #[command(flatten)]
    arguments: DivergeArgs,
}

/// Builds, and compares; gives the status.
///
/// # Errors
/// As those of [`cargo::cargo`], and of the tool.
pub(super) fn run(wanted: Wanted) -> Result<u8, Failure> {
    if wanted.help {
        let _ = std::io::stdout().write_all(HELP.as_bytes()); // the reader may have gone
        return Ok(0);
    }
    let Some(linked) = linked(&wanted)? else {
        return Ok(101); // cargo has said why
    };
    signals::watch();
    let mut words = linked.words;
    words.extend(wanted.own);
    if !wanted.program.is_empty() {
        words.push("--".into());
        words.extend(wanted.program);
    }
    match wanted.tool {
        Tool::Compare => {
            let Compare { mut arguments } = Compare::try_parse_from(words).map_err(usage)?;
            if arguments.output.is_none() && arguments.format == CompareFormat::Html {
                arguments.output = Some(PathBuf::from(format!("{}.html", linked.name)));
            }
            compare::compare_as(&arguments, Some(&linked.name)).map(|()| 0)
        }
        Tool::Diverge => {
            let Diverge { arguments } = Diverge::try_parse_from(words).map_err(usage)?;
            diverge::diverge(&arguments)
        }
    }
}

/// The words of an error of clap's.
fn usage(error: clap::Error) -> Failure {
    let text = error.render().to_string();
    let first = text.lines().next().unwrap_or_default();
    Failure::usage(first.trim_start_matches("error: ").to_owned())
        .help("'emback cargo compare --help' lists the options")
}

/// Builds the program, with a record; `None` where cargo failed.
fn linked(wanted: &Wanted) -> Result<Option<Linked>, Failure> {
    let fail = |error: std::io::Error| Failure::other(format!("cargo: {}", plain(&error)));
    let name = record_name(&wanted.cargo);
    let Prepared { mut command, words, .. } = cargo::prepared(&wanted.cargo)?;
    command.args(words).arg("--message-format=json-render-diagnostics").arg("--");
    command.arg(format!("-Clink-arg={}{name}", record::OPTION)).arg("-Cdebuginfo=2");
    command.stdin(Stdio::null()).stdout(Stdio::piped());
    let mut child = command.spawn().map_err(|error| {
        Failure::other(format!("cargo cannot be started: {}", plain(&error)))
            .help("install cargo, or name it with the variable CARGO")
    })?;
    let mut outputs = Vec::new();
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).lines() {
            let line = line.map_err(fail)?;
            if let Ok(message) = serde_json::from_str::<Value>(&line) {
                outputs.extend(artifact(&message));
            }
        }
    }
    if !child.wait().map_err(fail)?.success() {
        return Ok(None);
    }
    for (program, files) in outputs.into_iter().rev() {
        if let Some(words) = record::find(&name, &files) {
            return Ok(Some(Linked { name: program, words: cc::build_arguments(&words)? }));
        }
    }
    Err(Failure::usage("cargo linked no program")
        .help("name a target of the package that is one: --bin NAME, --example NAME, --test NAME"))
}

/// The name of the record of a command line. It is part of the arguments of rustc's, so the same
/// line has to have the same.
fn record_name(words: &[OsString]) -> String {
    let mut hasher = DefaultHasher::new();
    words.hash(&mut hasher);
    std::env::current_dir().ok().hash(&mut hasher);
    format!("{:016x}.link", hasher.finish())
}

/// The name and the files of an output, of a message of cargo's.
fn artifact(message: &Value) -> Option<(String, Vec<PathBuf>)> {
    if message.get("reason")?.as_str()? != "compiler-artifact" {
        return None;
    }
    let name = message.get("target")?.get("name")?.as_str()?.to_owned();
    let files = message.get("filenames")?.as_array()?.iter().filter_map(Value::as_str);
    let is_program =
        |file: &&Path| matches!(file.extension().and_then(OsStr::to_str), Some("js" | "wasm"));
    let files = files.map(Path::new).filter(is_program).map(Path::to_owned);
    Some((name, files.collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn parsed(text: &str, place: usize) -> (String, String, String) {
        let words: Vec<OsString> = text.split(' ').map(OsString::from).collect();
        let wanted = Wanted::parse(&words, place).expect("it is one of the two");
        let joined = |words: Vec<OsString>| words.join(OsStr::new(" ")).into_string().ok();
        let [cargo, own, program] =
            [wanted.cargo, wanted.own, wanted.program].map(|words| joined(words).expect("text"));
        (cargo, own, program)
    }

    #[test]
    fn options_are_those_of_the_tool_or_of_cargo() {
        let cases = [
            ("compare", 0, "rustc --bins", "", ""),
            (
                "-v compare --release -o a.html --run -- --run x",
                1,
                "-v rustc --release --bins",
                "-o a.html --run",
                "--run x",
            ),
            ("diverge --bin=a --format=json", 0, "rustc --bin=a", "--format=json", ""),
            (
                "diverge --engine node --example a -p b",
                0,
                "rustc --example a -p b",
                "--engine node",
                "",
            ),
        ];
        for (text, place, cargo, own, program) in cases {
            let wanted = (cargo.to_owned(), own.to_owned(), program.to_owned());
            assert_eq!(parsed(text, place), wanted, "{text}");
        }
        let build = ["build".into(), "compare".into()];
        assert_eq!(Wanted::parse(&build, 0), None);
    }
}
