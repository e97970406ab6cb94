//! `emback cargo`: cargo with emback as the linker, for a target that rustc does not have.
//!
//! All of cargo's own behaviour stays: what is set is the target, by a file in the user's cache,
//! the build of the standard library, the program that runs the output, and the compilers of C that
//! build scripts call.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use clap::Args;
use serde_json::Value;

use super::bindgen::{self, BindgenArgs};
use super::package;
use super::rustc::{BOOTSTRAP, Rustc};
use super::target::Target;
use crate::cc::systems;
use crate::common::Level;
use crate::failure::Failure;
use crate::input::plain;
use crate::installed;

/// `emback cargo`.
#[derive(Args, Debug)]
pub struct CargoArgs {
    /// A subcommand of cargo and its arguments
    ///
    /// --target is asmjs (without it), wasm, or a name that 'emback rust target' knows. 'build
    /// --bindgen web --out-dir pkg' runs wasm-bindgen as well ('emback bindgen --help' lists its
    /// targets), for asm.js or with --target wasm for WebAssembly; without --out-dir its output goes to
    /// the folder pkg of the package. All others are cargo's own.
    #[arg(
        value_name = "ARGS",
        trailing_var_arg = true,
        allow_hyphen_values = true,
        required = true
    )]
    pub arguments: Vec<OsString>,
}

/// The crates of the standard library that are built: std, and what panics do in either way.
const STD: &str = "-Zbuild-std=std,panic_unwind,panic_abort";

/// Subcommands that compile. Others take no `--target`, or have nothing to do with one.
const COMPILING: &[&str] = &[
    "b", "build", "bench", "c", "check", "clippy", "d", "doc", "fix", "r", "run", "rustc",
    "rustdoc", "t", "test",
];

/// Those of them that compile tests or benchmarks.
const TESTING: &[&str] = &["bench", "t", "test"];

/// Runs cargo; gives its status.
///
/// # Errors
/// When cargo, rustc or the sources of the standard library are missing.
pub fn cargo(args: &CargoArgs) -> Result<u8, Failure> {
    if let Some(wanted) =
        subcommand(&args.arguments).and_then(|place| package::Wanted::parse(&args.arguments, place))
    {
        return package::run(wanted);
    }
    let Prepared { mut command, words, bindgen } = prepared(&args.arguments)?;
    match bindgen {
        Some(bindgen) => with_bindgen(command.args(&words), &bindgen),
        None => systems::pass_on(command, &words),
    }
}

/// Cargo with its environment.
pub(super) struct Prepared {
    pub(super) command: Command,
    /// Its arguments.
    pub(super) words: Vec<OsString>,
    bindgen: Option<Bindgen>,
}

/// Cargo for these arguments.
///
/// # Errors
/// As [`cargo`].
pub(super) fn prepared(arguments: &[OsString]) -> Result<Prepared, Failure> {
    let line = Line::parse(arguments)?;
    let program = std::env::var_os("CARGO").filter(|name| !name.is_empty());
    let program = program.unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(&program);
    command.args(&line.toolchain);
    if !line.compiles {
        return Ok(Prepared { command, words: line.words, bindgen: None });
    }
    let rustc = Rustc::find(line.toolchain.as_deref())?;
    if !line.own_std {
        rustc.library()?;
    }
    let tools = systems::tools()?;
    for target in &line.targets {
        environment(&mut command, *target, &tools)?;
    }
    // The crate libc asks emcc for its version, and has the structs of that one: ours are those of
    // the newest, whatever Emscripten is installed.
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(tools.clone()).chain(std::env::split_paths(&path));
    if let Ok(path) = std::env::join_paths(folders) {
        command.env("PATH", path);
    }
    if !rustc.unstable {
        command.env(BOOTSTRAP, "1");
    }
    // Cargo compiles tests and benchmarks to unwind whatever the profile says, but not the standard
    // library for them.
    for profile in line.unwinding_profiles() {
        let name = format!("CARGO_PROFILE_{}_PANIC", profile.to_uppercase().replace('-', "_"));
        command.env(name, "unwind");
    }
    // Tests of the documentation are compiled by rustdoc, against the same standard library.
    if std::env::var_os("RUSTDOC").is_none()
        && let Some(rustdoc) = rustc.rustdoc()
    {
        command.env("RUSTDOC", rustdoc);
    }
    let mut options: Vec<OsString> = Vec::new();
    for target in &line.targets {
        options.push("--target".into());
        options.push(specification(*target, &rustc, &tools)?.into());
    }
    if !line.own_std {
        options.push(STD.into());
    }
    if wants_flag_for_files(&program, &line.toolchain) {
        options.push("-Zjson-target-spec".into());
    }
    if line.bindgen.is_some() {
        options.push("--message-format=json-render-diagnostics".into());
    }
    let mut words = line.words;
    words.splice(line.place..line.place, options);
    Ok(Prepared { command, words, bindgen: line.bindgen })
}

/// Options of cargo itself, which are before the subcommand, whose argument is the next word.
const WITH_VALUE: &[&str] = &["-C", "--config", "--color", "-Z"];

/// Where the subcommand is.
fn subcommand(arguments: &[OsString]) -> Option<usize> {
    let mut place = 0;
    loop {
        let word = arguments.get(place)?;
        match word.as_encoded_bytes() {
            [b'-', ..] => place += 1 + usize::from(WITH_VALUE.iter().any(|option| word == option)),
            [b'+', ..] if place == 0 => place = 1,
            _ => return Some(place),
        }
    }
}

/// What is given with `--bindgen`.
#[derive(Default)]
struct Bindgen {
    /// The target of wasm-bindgen.
    target: String,
    /// `--out-dir`.
    folder: Option<PathBuf>,
    /// `-s`.
    settings: Vec<String>,
    /// WebAssembly is wanted.
    wasm: bool,
}

impl Bindgen {
    /// Takes an option and its argument; false if it is cargo's.
    fn set(&mut self, name: &str, value: &str) -> bool {
        match name {
            "--bindgen" => value.clone_into(&mut self.target),
            "--out-dir" => self.folder = Some(value.into()),
            "-s" => self.settings.push(value.to_owned()),
            _ => return false,
        }
        true
    }
}

/// Runs cargo, and `emback bindgen` on each module that it gives; gives its status.
fn with_bindgen(command: &mut Command, bindgen: &Bindgen) -> Result<u8, Failure> {
    let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn();
    let output = child
        .and_then(Child::wait_with_output)
        .map_err(|error| Failure::other(format!("cargo cannot be started: {}", plain(&error))))?;
    if !output.status.success() {
        return Ok(u8::try_from(output.status.code().unwrap_or(1)).unwrap_or(1));
    }
    let said = String::from_utf8_lossy(&output.stdout);
    let messages = said.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let artifacts = messages.filter(|message| message["reason"] == "compiler-artifact");
    let mut found = false;
    for artifact in artifacts {
        let kinds = artifact["target"]["kind"].as_array().into_iter().flatten();
        if !kinds.into_iter().any(|kind| kind == "cdylib" || kind == "bin" || kind == "example") {
            continue;
        }
        let files = artifact["filenames"].as_array().into_iter().flatten();
        let files = files.filter_map(Value::as_str).filter(|file| file.ends_with(".wasm"));
        let manifest = Path::new(artifact["manifest_path"].as_str().unwrap_or_default());
        let folder = manifest.parent().unwrap_or(Path::new("")).join("pkg");
        for file in files {
            found = true;
            bindgen::bindgen(&BindgenArgs {
                input: file.into(),
                target: bindgen.target.clone(),
                out_dir: bindgen.folder.clone().unwrap_or_else(|| folder.clone()),
                out_name: None,
                wasm: bindgen.wasm,
                level: match artifact["profile"]["opt_level"].as_str() {
                    Some("0") => Level::O0,
                    Some("1") => Level::O1,
                    Some("3") => Level::O3,
                    Some("s") => Level::Os,
                    Some("z") => Level::Oz,
                    _ => Level::O2,
                },
                debug: false,
                settings: bindgen.settings.clone(),
                rest: Vec::new(),
            })?;
        }
    }
    if found {
        return Ok(0);
    }
    Err(Failure::other("--bindgen: cargo has built no module")
        .help("give the library in Cargo.toml the type that has one: crate-type = [\"cdylib\"]"))
}

/// A command line of cargo's.
struct Line {
    /// `+stable`, for rustup's cargo.
    toolchain: Option<OsString>,
    /// All words but the toolchain and `--target`.
    words: Vec<OsString>,
    /// Where options of the subcommand can be put: behind it.
    place: usize,
    targets: Vec<Target>,
    /// The subcommand compiles.
    compiles: bool,
    /// The subcommand compiles tests or benchmarks.
    tests: bool,
    /// `-Zbuild-std` was given.
    own_std: bool,
    bindgen: Option<Bindgen>,
}

impl Line {
    fn parse(arguments: &[OsString]) -> Result<Self, Failure> {
        let mut line = Self {
            toolchain: None,
            words: Vec::new(),
            place: 0,
            targets: Vec::new(),
            compiles: false,
            tests: false,
            own_std: false,
            bindgen: None,
        };
        let is_bindgen = |word: &OsString| {
            word == "--bindgen" || word.as_encoded_bytes().starts_with(b"--bindgen=")
        };
        let mut bindgen = arguments.iter().any(is_bindgen).then(Bindgen::default);
        let mut rest = arguments.iter();
        if let Some(first) = arguments.first()
            && first.as_encoded_bytes().starts_with(b"+")
        {
            line.toolchain = Some(first.clone());
            rest.next();
        }
        while let Some(word) = rest.next() {
            let text = word.to_str().unwrap_or_default();
            let is_subcommand = line.place == 0 && !text.starts_with('-');
            match text {
                // What follows is for the program, or for rustc.
                "--" => {
                    line.words.push(word.clone());
                    break;
                }
                "--target" => {
                    let name = rest.next().and_then(|name| name.to_str());
                    let name =
                        name.ok_or_else(|| Failure::usage("--target: its name is missing"))?;
                    line.targets.push(Target::named(name)?);
                }
                "--bindgen" | "--out-dir" | "-s" if bindgen.is_some() => {
                    let value = rest.next().and_then(|value| value.to_str());
                    let value = value.ok_or_else(|| {
                        Failure::usage(format!("{text}: its argument is missing"))
                    })?;
                    bindgen.iter_mut().for_each(|bindgen| {
                        bindgen.set(text, value);
                    });
                }
                // Options before the subcommand that have an argument.
                _ if WITH_VALUE.contains(&text) => {
                    line.words.push(word.clone());
                    if let Some(value) = rest.next() {
                        line.own_std |= is_build_std(value);
                        line.words.push(value.clone());
                    }
                }
                _ => {
                    if let Some(name) = text.strip_prefix("--target=") {
                        line.targets.push(Target::named(name)?);
                        continue;
                    }
                    if let Some((name, value)) = text.split_once('=')
                        && bindgen.as_mut().is_some_and(|bindgen| bindgen.set(name, value))
                    {
                        continue;
                    }
                    line.own_std |=
                        text.strip_prefix("-Z").is_some_and(|z| is_build_std(z.as_ref()));
                    line.words.push(word.clone());
                    if is_subcommand {
                        line.place = line.words.len();
                        line.compiles = COMPILING.contains(&text);
                        line.tests = TESTING.contains(&text);
                    }
                }
            }
        }
        line.words.extend(rest.cloned());
        if let Some(bindgen) = bindgen {
            let wasm = match line.targets.as_slice() {
                [] => false,
                [target] => !target.name.starts_with("asmjs"),
                _ => return Err(Failure::usage("--bindgen: --target is given twice")),
            };
            line.targets = vec![Target::BINDGEN];
            line.bindgen = Some(Bindgen { wasm, ..bindgen });
        }
        if line.targets.is_empty() {
            line.targets.push(Target::named("asmjs")?);
        }
        Ok(line)
    }
}

impl Line {
    /// The profiles whose code has to unwind: all that tests may be compiled in, unless
    /// `-Zpanic-abort-tests` has them abort.
    fn unwinding_profiles(&self) -> Vec<&str> {
        let mut words = self.words.iter().map_while(|word| word.to_str().filter(|&it| it != "--"));
        let is_abort = |word: &str| word.trim_start_matches("-Z") == "panic-abort-tests";
        if !self.tests || words.clone().any(is_abort) {
            return Vec::new();
        }
        let mut profiles = vec!["dev", "release"];
        while let Some(word) = words.next() {
            match word.strip_prefix("--profile") {
                Some("") => profiles.extend(words.next()),
                Some(name) => profiles.extend(name.strip_prefix('=')),
                None => {}
            }
        }
        profiles
    }
}

fn is_build_std(value: &OsStr) -> bool {
    let value = value.as_encoded_bytes();
    value == b"build-std" || value.starts_with(b"build-std=")
}

/// The file of a target. Its name is the target's, and its folder is named by what is in it, so that
/// cargo builds anew what was built for another one.
fn specification(target: Target, rustc: &Rustc, tools: &Path) -> Result<PathBuf, Failure> {
    let linker = systems::tool_in(tools, "emback-linker");
    let text = target.specification(rustc, &linker)?;
    let name = format!("{}.json", target.name);
    Ok(installed::stored("target", &[(&name, &text)])?.join(name))
}

/// Variables for one target: the program that runs outputs, and the compilers for crates with C.
fn environment(command: &mut Command, target: Target, tools: &Path) -> Result<(), Failure> {
    let mut set = |name: String, value: OsString| {
        if std::env::var_os(&name).is_none() {
            command.env(name, value);
        }
    };
    if target.script {
        let runner = "node --enable-source-maps";
        set(format!("CARGO_TARGET_{}_RUNNER", target.variable()), runner.into());
    }
    let name = target.name.replace('-', "_");
    for (variable, program) in [
        ("CC", "emback-cc"),
        ("CXX", "emback-c++"),
        ("AR", "emback-ar"),
        ("RANLIB", "emback-ranlib"),
    ] {
        set(format!("{variable}_{name}"), systems::tool_in(tools, program).into());
    }
    // CMake asks by linking programs what there is; the crate cmake gives it the target of objects.
    let linked = target.linked();
    let link = format!("set(CMAKE_EXE_LINKER_FLAGS_INIT \"--target={linked}\")\n");
    let more = if linked == target.name { "" } else { &link };
    set(format!("CMAKE_TOOLCHAIN_FILE_{name}"), systems::toolchain_with(tools, more)?.into());
    Ok(())
}

/// Whether this cargo takes target files with an option only: since 1.95.
fn wants_flag_for_files(cargo: &OsStr, toolchain: &Option<OsString>) -> bool {
    let help = Command::new(cargo)
        .args(toolchain)
        .args(["-Z", "help"])
        .env(BOOTSTRAP, "1")
        .stdin(Stdio::null())
        .output();
    help.is_ok_and(|help| {
        let name = b"json-target-spec";
        help.stdout.windows(name.len()).any(|window| window == name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn parsed(text: &str) -> (String, Vec<&'static str>, usize, bool) {
        let words: Vec<OsString> = text.split(' ').map(OsString::from).collect();
        let line = Line::parse(&words).expect("the line is right");
        let words = line.words.join(OsStr::new(" ")).into_string().expect("it is text");
        let targets = line.targets.iter().map(|target| target.name).collect();
        (words, targets, line.place, line.own_std)
    }

    #[test]
    fn the_target_is_taken_out_and_all_else_stays() {
        const ASM: &str = "asmjs-unknown-emscripten";
        const WASM: &str = "wasm32-unknown-emscripten";
        let cases = [
            ("build --release", "build --release", vec![ASM], 1, false),
            ("-v run --target wasm -- --target x", "-v run -- --target x", vec![WASM], 2, false),
            ("test --target=asmjs --target=wasm a", "test a", vec![ASM, WASM], 1, false),
            (
                "--color never b -Zbuild-std=core",
                "--color never b -Zbuild-std=core",
                vec![ASM],
                3,
                true,
            ),
            ("b -Z build-std=core", "b -Z build-std=core", vec![ASM], 1, true),
        ];
        for (given, words, targets, place, own_std) in cases {
            assert_eq!(parsed(given), (words.to_owned(), targets, place, own_std), "{given}");
        }
    }

    #[test]
    fn tests_unwind_in_every_profile() {
        let cases = [
            ("test --profile small-one -- --profile x", vec!["dev", "release", "small-one"]),
            ("bench --profile=fast", vec!["dev", "release", "fast"]),
            ("test -Z panic-abort-tests", vec![]),
            ("t -Zpanic-abort-tests", vec![]),
            ("build --release", vec![]),
        ];
        for (given, profiles) in cases {
            let words: Vec<OsString> = given.split(' ').map(OsString::from).collect();
            let line = Line::parse(&words).expect("the line is right");
            assert_eq!(line.unwinding_profiles(), profiles, "{given}");
        }
    }

    #[test]
    fn options_of_bindgen_are_taken_out() {
        let words = ["build", "--bindgen=web", "-p", "a", "--out-dir", "pkg", "--target", "wasm"];
        let line = Line::parse(&words.map(OsString::from)).expect("the line is right");
        assert_eq!(line.words, ["build", "-p", "a"]);
        assert_eq!(line.targets, [Target::BINDGEN]);
        let bindgen = line.bindgen.expect("it is given");
        assert_eq!(bindgen.target, "web");
        assert_eq!(bindgen.folder, Some("pkg".into()));
        assert!(bindgen.wasm);
    }

    #[test]
    fn a_target_that_is_unknown_is_refused() {
        let words = ["build".into(), "--target".into(), "wasm33".into()];
        let failure = Line::parse(&words).err().map(|failure| failure.message().to_owned());
        assert_eq!(failure.as_deref(), Some("wasm33: there is no such target for Rust"));
    }
}
