//! The link of a program: `emback build` of the bitcode, with the arguments that the command line
//! gives it.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use clap::Parser;
use emback::llvm::tools::Folder;

use super::clang::Job;
use super::options::{Invocation, Item, Kept};
use super::{Language, compile};
use crate::build::{self, BuildArgs, Extras};
use crate::failure::Failure;
use crate::input::plain;

/// The arguments of `emback build` alone; of an option that is given again, the last one counts, as
/// for compilers.
#[derive(Parser, Debug)]
#[command(name = "emback build", args_override_self = true, disable_help_flag = true)]
struct Link {
    #[command(flatten)]
    arguments: BuildArgs,
}

/// Compiles the sources, and links all inputs; gives the exit status.
///
/// # Errors
/// When the command line is at fault, or the program cannot be linked.
pub(super) fn link(invocation: &Invocation, language: Language) -> Result<u8, Failure> {
    if !invocation.has_inputs {
        return Err(Failure::usage("there is nothing to link")
            .help("give files of C, C++ or LLVM IR, object files (.o) or archives (.a)"));
    }
    let output = output(invocation)?;
    let folder = Folder::new()
        .map_err(|error| Failure::other(format!("no temporary folder: {}", plain(&error))))?;
    let mut jobs = Vec::new();
    let mut extras = Extras {
        executable: is_executable(&output),
        inline_source_map: invocation.inline_source_map,
        ..Extras::default()
    };
    let mut words: Vec<OsString> = Vec::new();
    for item in &invocation.items {
        match item {
            Item::Argument(argument) => words.push(argument.clone()),
            Item::Source(source) => {
                let object = folder.path().join(format!("{}.bc", jobs.len()));
                words.push(object.clone().into());
                extras.names.push((object.clone(), source.path.display().to_string()));
                jobs.push(Job {
                    source,
                    output: object,
                    dependencies: dependencies(invocation, &source.path),
                });
            }
        }
    }
    let status = compile(invocation, language, &jobs)?;
    if status != 0 {
        return Ok(status);
    }
    let mut words = command_line(words, invocation, &output);
    words.extend(["-o".into(), output.clone().into()]);
    if invocation.verbose || invocation.dry {
        let words = words.iter().map(|word| word.to_string_lossy());
        let words: Vec<String> = words.map(|word| quoted(&word)).collect();
        eprintln!(" {}", words.join(" "));
    }
    if invocation.dry {
        return Ok(0);
    }
    let link = Link::try_parse_from(words).map_err(|error| {
        let text = error.render().to_string();
        let first = text.lines().next().unwrap_or_default();
        Failure::usage(first.trim_start_matches("error: ").to_owned())
            .help("'emback build --help' lists what the link can do")
    })?;
    build::build_with(&link.arguments, &extras).map(|()| 0)
}

/// A word as a shell reads it.
fn quoted(word: &str) -> String {
    shlex::try_quote(word).map_or_else(|_| word.to_owned(), std::borrow::Cow::into_owned)
}

/// The arguments of `emback build` for a link without sources, but for the output.
///
/// # Errors
/// When the output cannot be one of a link.
pub(super) fn arguments(invocation: &Invocation) -> Result<Vec<OsString>, Failure> {
    let words = invocation.items.iter().filter_map(|item| match item {
        Item::Argument(argument) => Some(argument.clone()),
        Item::Source(_) => None,
    });
    Ok(command_line(words.collect(), invocation, &output(invocation)?))
}

/// The arguments of `emback build`, but for the output.
fn command_line(words: Vec<OsString>, invocation: &Invocation, output: &Path) -> Vec<OsString> {
    let mut line: Vec<OsString> = ["emback build", "--target"].map(OsString::from).into();
    line.push(target(invocation, output).into());
    match invocation.kept {
        Kept::Nothing => {}
        Kept::Names => line.push("--profiling".into()),
        Kept::Lines => line.push("-g".into()),
    }
    line.extend(words);
    let mut exports = invocation.exports.join(",_");
    for setting in &invocation.settings {
        let mut setting = setting.clone();
        // What the linker was told to export is added to what the setting exports.
        if setting.starts_with("EXPORTED_FUNCTIONS=") && !exports.is_empty() {
            let list = setting.trim_end_matches(']');
            setting = format!("{list},_{exports}{}", &setting[list.len()..]);
            exports.clear();
        }
        line.push("-s".into());
        line.push(setting.into());
    }
    if !exports.is_empty() {
        line.push("-s".into());
        line.push("EXPORT_ALL=1".into());
    }
    line
}

/// The target of the link: asm.js, where nothing says WebAssembly.
fn target(invocation: &Invocation, output: &Path) -> String {
    const ASM: &str = "asmjs-unknown-emscripten";
    const WASM: &str = "wasm32-unknown-emscripten";
    let is_wasm =
        output.extension().is_some_and(|extension| extension == "wasm" || extension == "wat");
    match (invocation.target.as_deref(), invocation.effects.wasm) {
        // Build systems name the target for clang; the setting says which of Emscripten's two it is.
        (Some(WASM) | None, Some(0)) => ASM.to_owned(),
        (Some("wasm32-emscripten"), _) => WASM.to_owned(),
        (Some(target), _) => target.to_owned(),
        (None, None) if is_wasm => WASM.to_owned(),
        (None, _) => ASM.to_owned(),
    }
}

/// Where the program goes.
fn output(invocation: &Invocation) -> Result<PathBuf, Failure> {
    let Some(output) = &invocation.output else {
        // A configure script looks for the name that compilers have used since the first of them.
        return Ok(if invocation.configure { "a.out" } else { "a.out.js" }.into());
    };
    let name = output.display();
    let is_object = matches!(
        output.extension().and_then(OsStr::to_str),
        Some("o" | "obj" | "bc" | "a" | "so" | "dylib")
    );
    match invocation.library {
        Some(option) => Err(Failure::usage(format!("{option}: emback writes whole programs"))
            .help("make a static library of the object files: emback ar rcs libNAME.a FILES")),
        None if is_object => Err(Failure::usage(format!("{name}: emback links whole programs"))
            .help("add -c to compile one source to it, or use emback ar")),
        None => Ok(output.clone()),
    }
}

/// Whether an output is a program of the file system: one that no page or host loads by its ending.
fn is_executable(output: &Path) -> bool {
    let extension = output.extension().and_then(OsStr::to_str);
    output.as_os_str() != "-"
        && !matches!(extension, Some("js" | "cjs" | "mjs" | "html" | "htm" | "wasm" | "wat" | "ll"))
}

/// The dependency file and its target, as clang chooses them when it links as well.
fn dependencies(
    invocation: &Invocation,
    source: &Path,
) -> Option<(Option<PathBuf>, Option<PathBuf>)> {
    let given = &invocation.dependencies;
    if !given.wanted {
        return None;
    }
    let stem = PathBuf::from(source.file_stem().unwrap_or_default());
    let named = |ending| match &invocation.output {
        Some(output) => output.with_extension(ending),
        None => stem.with_extension(ending),
    };
    let target = invocation.output.clone().unwrap_or_else(|| stem.with_extension("o"));
    Some(((!given.file).then(|| named("d")), (!given.target).then_some(target)))
}
